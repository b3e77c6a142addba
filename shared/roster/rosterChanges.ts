import type { Side } from '../council/body.ts';
import type { Membership } from './membership.ts';
import type { Person, PersonName } from './person.ts';
import { type RosterRow, type RosterRule, rosterAt } from './rosterAt.ts';
import { seatCalendar } from './seatCalendar.ts';

/** 新任・退任・再任・役職名の変更・役割の変更, in the order in which they are listed. */
const changeKinds = ['appointed', 'left', 'reappointed', 'title', 'role'] as const;
type RosterChangeKind = (typeof changeKinds)[number];

/** What is different about one person between the rosters of two days. */
export interface RosterChange {
  readonly kind: RosterChangeKind;
  /** The person's line on the earlier roster; null for who was not on it. */
  readonly before: RosterRow | null;
  readonly after: RosterRow | null;
  /** The day of appointment, or the last day; null where it is not known or the change has none. */
  readonly on: string | null;
  /** Whose seat was taken over. */
  readonly predecessor: PersonName | null;
  /** Why the seat was left; empty while not said. */
  readonly reason: string;
}

/**
 * The differences between the rosters of one body on two days (`YYYY-MM-DD`), kind by kind, in printed order. Whoever came
 * and went between the two days stands on neither roster and is no difference.
 */
export function rosterChanges(
  memberships: readonly Membership[],
  people: readonly Person[],
  [from, to]: readonly [from: string, to: string],
  sides: readonly Side[],
  rule: RosterRule,
): RosterChange[] {
  const calendar = seatCalendar(memberships, () => rule);
  const nameById = new Map(people.map(({ id, name }) => [id, name]));
  const earlier = rosterAt(memberships, people, from, sides, rule);
  const later = rosterAt(memberships, people, to, sides, rule);
  const rowOf = (rows: readonly RosterRow[], { person }: RosterRow) =>
    rows.find((row) => row.person.id === person.id) ?? null;
  const left = earlier
    .filter((row) => !rowOf(later, row))
    .map((before): RosterChange => {
      const on = calendar.lastDay(before.membership);
      const isTermOver = on !== null && on === before.termEndsOn;
      const reason = before.membership.endReason || (isTermOver ? '任期満了' : '');
      return { kind: 'left', before, after: null, on, predecessor: null, reason };
    });
  const others = later.flatMap((after) => {
    const seat = calendar.predecessor(after.membership);
    const name = seat && (seat.printedName ?? nameById.get(seat.personId));
    return changesOf(rowOf(earlier, after), after, name ?? null);
  });
  const all = [...others, ...left];
  return changeKinds.flatMap((kind) => all.filter((change) => change.kind === kind));
}

function changesOf(
  before: RosterRow | null,
  after: RosterRow,
  predecessor: PersonName | null,
): RosterChange[] {
  const change = (kind: RosterChangeKind, on: string | null): RosterChange => ({
    kind,
    before,
    after,
    on,
    predecessor: kind === 'appointed' ? predecessor : null,
    reason: '',
  });
  const { appointedOn } = after.membership;
  if (!before) return [change('appointed', appointedOn)];
  const isNewSeat = before.membership.id !== after.membership.id;
  return [
    ...(isNewSeat ? [change('reappointed', appointedOn)] : []),
    ...(before.title === after.title ? [] : [change('title', null)]),
    ...(before.role === after.role ? [] : [change('role', null)]),
  ];
}
