import type { Body } from '../../shared/council/body.ts';
import type { Meeting } from '../../shared/meeting/meeting.ts';
import { nameText } from '../../shared/roster/nameText.ts';
import type { People } from '../roster/roster.ts';
import { personPath, rosterPath } from '../roster/rosterPaths.ts';
import type { PaletteItem } from '../ui/palette/paletteItem.ts';
import { searchKey } from './searchKey.ts';

/** Of each group; more would push the others out of sight. */
const MOST = 8;

export interface PaletteContent {
  readonly bodies: readonly Body[];
  readonly people: People;
  /** With the title that the meeting's screen has. */
  readonly meetings: readonly (Meeting & { readonly title: string; readonly day: string })[];
  readonly actions: readonly PaletteItem[];
  readonly go: (path: string) => void;
}

/** Everything that a query may mean: people, bodies, meetings, then actions. Without a query: bodies and actions. */
export function paletteItems(query: string, actionsOnly: boolean, content: PaletteContent): PaletteItem[] {
  const key = searchKey(query);
  const fits = (...texts: string[]) => texts.some((text) => searchKey(text).includes(key));
  const actions = content.actions.filter(({ label, note = '' }) => fits(label, note));
  if (actionsOnly) return actions;
  const bodies = content.bodies.filter(({ name, shortName }) => fits(name, shortName));
  const found = [
    ...(key === '' ? [] : people(content, fits)),
    ...bodies.slice(0, MOST).map((body) => bodyItem(body, content.go)),
    ...meetings(content, fits),
  ];
  return [...found, ...actions];
}

type Fits = (...texts: string[]) => boolean;

function people({ people, bodies, go }: PaletteContent, fits: Fits): PaletteItem[] {
  const bodyName = new Map(bodies.map(({ id, name, shortName }) => [id, shortName || name]));
  return people
    .filter(({ name, reading, memberships, variants, formerNames }) =>
      fits(
        nameText(name),
        nameText(reading),
        ...memberships.map((seat) => seatName(seat.printedName)),
        ...variants.map(nameText),
        ...formerNames.map((former) => nameText(former.name)),
      ),
    )
    .slice(0, MOST)
    .map(({ id, name, memberships }) => {
      const seats = memberships.map(({ bodyId }) => bodyName.get(bodyId)).filter(Boolean);
      return {
        id: `person:${id}`,
        group: '人',
        icon: 'people',
        label: nameText(name),
        note: [...new Set(seats)].join('・'),
        end: '開く',
        run: () => go(personPath(id)),
      };
    });
}

function seatName(printedName: { family: string; given: string } | null): string {
  return printedName ? nameText(printedName) : '';
}

function bodyItem(body: Body, go: (path: string) => void): PaletteItem {
  return {
    id: `body:${body.id}`,
    group: '名簿',
    icon: 'people',
    label: body.shortName || body.name,
    note: body.shortName ? body.name : undefined,
    run: () => go(rosterPath(body.id)),
  };
}

function meetings({ meetings, go }: PaletteContent, fits: Fits): PaletteItem[] {
  return meetings
    .filter(({ title, place, day }) => fits(title, place, day))
    .slice(0, MOST)
    .map(({ id, title, day, place }) => ({
      id: `meeting:${id}`,
      group: '会議',
      icon: 'meeting',
      label: title,
      note: place,
      end: day,
      run: () => go(`/meetings/${id}`),
    }));
}
