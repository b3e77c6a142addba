import { formatJapaneseDate } from '../../shared/calendar/japaneseDate.ts';
import type { Body } from '../../shared/council/body.ts';
import { bodySeatRule } from '../../shared/roster/bodySeatRule.ts';
import { roleLabel } from '../../shared/roster/memberRole.ts';
import type { Membership } from '../../shared/roster/membership.ts';
import { type SeatCalendar, seatCalendar } from '../../shared/roster/seatCalendar.ts';
import { useAsOf } from '../app/asOf.tsx';
import { useNavigation } from '../app/navigation.ts';
import { Grid } from '../ui/grid/Grid.tsx';
import type { GridColumn, GridDataRow } from '../ui/grid/gridTypes.ts';
import type { People } from './roster.ts';
import { rosterPath } from './rosterPaths.ts';

interface PersonSeatsProps {
  readonly person: People[number];
  readonly people: People;
  readonly bodies: readonly Body[];
}

const columns: readonly GridColumn[] = [
  { key: 'body', header: '会議体', width: 160, editable: false },
  { key: 'period', header: '在任', width: 150, editable: false },
  { key: 'term', header: '任期', width: 92, editable: false },
  { key: 'title', header: '役職名', editable: false },
  { key: 'remarks', header: '備考', width: 170, editable: false },
];

/** Every seat that a person ever held, the newest first; Enter opens its roster on a day on which it is held. */
export function PersonSeats({ person, people, bodies }: PersonSeatsProps) {
  const { go } = useNavigation();
  const { date, setDate } = useAsOf();
  const bodyById = new Map(bodies.map((body) => [body.id, body]));
  const calendar = seatCalendar(
    people.flatMap(({ memberships }) => memberships),
    (id) => {
      const body = bodyById.get(id);
      return body && bodySeatRule(body);
    },
  );
  const seats = person.memberships.toSorted((left, right) =>
    (right.appointedOn ?? '').localeCompare(left.appointedOn ?? ''),
  );
  const open = (id: string) => {
    const seat = seats.find((one) => one.id === id);
    if (!seat) return;
    const day = calendar.isHeld(seat, date) ? null : (calendar.lastDay(seat) ?? seat.appointedOn);
    if (day !== null) setDate(day);
    go(`${rosterPath(seat.bodyId)}/${seat.id}`);
  };
  return (
    <Grid
      label="会議体ごとの在任"
      density="list"
      columns={columns}
      rows={seats.map((seat) => seatRow(seat, bodyById.get(seat.bodyId), calendar))}
      onOpen={open}
      emptyHint="どの会議体の委員にもなっていません"
    />
  );
}

function seatRow(seat: Membership, body: Body | undefined, calendar: SeatCalendar<Membership>): GridDataRow {
  const end = calendar.termEnd(seat);
  const roles = seat.roles.map(({ role, from }) => {
    const label = roleLabel(body?.kind ?? 'council', role);
    return from === null ? label : `${label}（${short(from)}から）`;
  });
  const titles = [
    seat.title,
    ...seat.laterTitles
      .toSorted((left, right) => left.from.localeCompare(right.from))
      .map(({ from, title }) => `${title}（${short(from)}から）`),
  ];
  return {
    id: seat.id,
    cells: {
      body: body ? body.shortName || body.name : '',
      period: `${short(seat.appointedOn)} – ${short(calendar.lastDay(seat))}`,
      term: end === null ? '—' : `${short(end)}まで`,
      title: titles.filter((title) => title !== '').join('、'),
      remarks: [...roles, seat.isSubstitute ? '補欠' : '', seat.endReason]
        .filter((part) => part !== '')
        .join('、'),
    },
  };
}

function short(day: string | null): string {
  return day === null ? '' : formatJapaneseDate(day, { form: 'short' });
}
