import type { Side } from '../council/body.ts';
import { startingRule } from '../council/startingRule.ts';
import type { MemberRole, Membership } from './membership.ts';
import { noTerm } from './memberTerm.ts';
import type { Person, PersonName } from './person.ts';
import { roleAt } from './roleAt.ts';
import { compareMembers, type RosterOrder } from './rosterOrder.ts';
import { type SeatRule, seatCalendar } from './seatCalendar.ts';
import { titleAt } from './titleAt.ts';

/** One line of a roster. */
export interface RosterRow {
  /** Place on the roster, from 1. */
  readonly number: number;
  readonly membership: Membership;
  readonly person: Person;
  /** The name as this roster prints it. */
  readonly name: PersonName;
  /** 役職名 of the day. */
  readonly title: string;
  /** The role of the day. */
  readonly role: MemberRole | null;
  /** ◎ chairperson, ○ acting chairperson. */
  readonly mark: '◎' | '○' | '';
  /** Last day of the term; null where there is none, or it cannot be told. */
  readonly termEndsOn: string | null;
  /** The term is over; the member serves until the successor is appointed. */
  readonly isServingOn: boolean;
}

const marks = { chairperson: '◎', acting_chairperson: '○' } as const;

/** 公益・労働者・使用者, the order of the minimum wage councils' papers. */
const usualSides = startingRule('minimumWageCouncil', '最低賃金審議会').composition.sides;

/** How the body sees its seats, and in which order its roster stands. */
export interface RosterRule extends SeatRule {
  readonly order: RosterOrder;
}

const plainRule: RosterRule = { term: noTerm, abolishedOn: null, order: 'gojuon' };

/**
 * The roster of one body on a day (`YYYY-MM-DD`) in printed order: sides in the body's order, inside a side as the rule
 * says, 五十音順 unless it says otherwise. Members of a side that `sides` does not name follow them, members without a
 * side come last. Throws if a membership names a person that is not among `people`: the library refuses such a row.
 *
 * @param memberships every seat of the body, whenever held: who has a successor left when that one was appointed
 */
export function rosterAt(
  memberships: readonly Membership[],
  people: readonly Person[],
  date: string,
  sides: readonly Pick<Side, 'key'>[] = usualSides,
  rule: RosterRule = plainRule,
): RosterRow[] {
  const personById = new Map(people.map((person) => [person.id, person]));
  const calendar = seatCalendar(memberships, () => rule);
  return memberships
    .filter((membership) => calendar.isHeld(membership, date))
    .map((membership) => {
      const person = personById.get(membership.personId);
      if (!person) throw new Error(`membership ${membership.id} names no person that is given`);
      const role = roleAt(membership, date);
      return { membership, person, role, place: sidePlace(membership.side, sides) };
    })
    .sort((left, right) => left.place - right.place || compareMembers(rule.order, left, right))
    .map(({ membership, person, role }, index) => ({
      number: index + 1,
      membership,
      person,
      name: membership.printedName ?? person.name,
      title: titleAt(membership, date),
      role,
      mark: role === null ? '' : marks[role],
      termEndsOn: calendar.termEnd(membership),
      isServingOn: calendar.isServingOn(membership, date),
    }));
}

function sidePlace(side: string | null, sides: readonly Pick<Side, 'key'>[]): number {
  if (side === null) return sides.length + 1;
  const place = sides.findIndex(({ key }) => key === side);
  return place === -1 ? sides.length : place;
}
