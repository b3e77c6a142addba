import { formatJapaneseDate } from '../../shared/calendar/japaneseDate.ts';
import type { Body } from '../../shared/council/body.ts';
import { bodyPath } from '../../shared/council/bodyPath.ts';
import type { Meeting } from '../../shared/meeting/meeting.ts';
import { meetingHeading } from '../../shared/meeting/meetingHeading.ts';
import { meetingState, meetingStateLabels, meetingStates } from '../../shared/meeting/meetingState.ts';
import { meetingTitle, whoMeets } from '../../shared/meeting/meetingTitle.ts';
import type { GridDataRow, GridRow } from '../ui/grid/gridTypes.ts';

/** How the list of meetings is arranged: by day, by the bodies that meet, by how far they have come. */
export type MeetingsBy = 'day' | 'series' | 'state';

/**
 * The list of meetings of a body and those below it, or of all. Those without a day come first, since they are still to be
 * fixed; then the latest day; so it is inside a series or a state too.
 */
export function meetingRows(
  meetings: readonly Meeting[],
  bodies: readonly Body[],
  bodyId: string | null,
  by: MeetingsBy,
): GridRow[] {
  const below = bodyId === null ? null : bodiesBelow(bodies, bodyId);
  const shown = meetings
    .filter(({ bodyIds }) => below === null || bodyIds.some((id) => below.has(id)))
    .toSorted((one, other) => compareDays(one.heldOn, other.heldOn));
  const rowOf = rowMaker(bodies);
  if (by === 'day') return shown.map(rowOf);
  const groups = by === 'state' ? byState(shown) : bySeries(shown, bodies);
  return groups.flatMap(({ title, of }) => [
    { kind: 'group' as const, id: `group ${title}`, title, note: `${of.length}回` },
    ...of.map(rowOf),
  ]);
}

interface Group {
  readonly title: string;
  readonly of: readonly Meeting[];
}

function byState(meetings: readonly Meeting[]): Group[] {
  const groups = Map.groupBy(meetings, meetingState);
  return meetingStates.flatMap((state) => {
    const of = groups.get(state);
    return of ? [{ title: meetingStateLabels[state], of }] : [];
  });
}

function bySeries(meetings: readonly Meeting[], bodies: readonly Body[]): Group[] {
  const seriesOf = oncePerSeries((ids) => meetingHeading(bodies, ids, '').cover.join('　') || '会議体なし');
  return [...Map.groupBy(meetings, seriesOf)]
    .map(([title, of]) => ({ title, of }))
    .toSorted((one, other) => (one.title < other.title ? -1 : 1));
}

function compareDays(one: string | null, other: string | null): number {
  const [left, right] = [one ?? '9999', other ?? '9999'];
  if (left === right) return 0;
  return left < right ? 1 : -1;
}

function bodiesBelow(bodies: readonly Body[], bodyId: string): ReadonlySet<string> {
  const below = bodies.filter(({ id }) => bodyPath(bodies, id).some((above) => above.id === bodyId));
  return new Set(below.map(({ id }) => id));
}

/** What follows from the bodies alone is found once, not for each of ten thousand meetings. */
function oncePerSeries(find: (bodyIds: readonly string[]) => string): (meeting: Meeting) => string {
  const known = new Map<string, string>();
  return ({ bodyIds }) => {
    const ids = bodyIds.join(' ');
    const found = known.get(ids) ?? find(bodyIds);
    known.set(ids, found);
    return found;
  };
}

function rowMaker(bodies: readonly Body[]): (meeting: Meeting) => GridDataRow {
  const whoOf = oncePerSeries((ids) => whoMeets(bodies, ids));
  return (meeting) => ({
    id: meeting.id,
    cells: {
      heldOn: meeting.heldOn === null ? '日程未定' : formatJapaneseDate(meeting.heldOn, { weekday: true }),
      title: meetingTitle(bodies, meeting, whoOf(meeting)),
      place: meeting.place,
      state: meetingStateLabels[meetingState(meeting)],
    },
  });
}
