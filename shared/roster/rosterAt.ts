import type { Side } from '../council/body.ts';
import { startingComposition } from '../council/compositions.ts';
import { compareGojuon } from './gojuonOrder.ts';
import { isInForce } from './isInForce.ts';
import type { Membership } from './membership.ts';
import type { Person, PersonName } from './person.ts';

/** One line of a roster. */
export interface RosterRow {
  /** Place on the roster, from 1. */
  readonly number: number;
  readonly membership: Membership;
  readonly person: Person;
  /** The name as this roster prints it. */
  readonly name: PersonName;
  /** ◎ chairperson, ○ acting chairperson. */
  readonly mark: '◎' | '○' | '';
}

const marks = { chairperson: '◎', acting_chairperson: '○' } as const;

/** 公益・労働者・使用者, the order of the minimum wage councils' papers. */
const usualSides = startingComposition('council', '最低賃金審議会').sides;

/**
 * The roster of one body on a day (`YYYY-MM-DD`) in printed order: sides in the body's order, inside a side 五十音順.
 * Members of a side that `sides` does not name follow them, members without a side come last. Throws if a membership
 * names a person that is not among `people`: the library refuses such a row.
 */
export function rosterAt(
  memberships: readonly Membership[],
  people: readonly Person[],
  date: string,
  sides: readonly Pick<Side, 'key'>[] = usualSides,
): RosterRow[] {
  const personById = new Map(people.map((person) => [person.id, person]));
  return memberships
    .filter((membership) => isInForce(membership, date))
    .map((membership) => {
      const person = personById.get(membership.personId);
      if (!person) throw new Error(`membership ${membership.id} names no person that is given`);
      return { membership, person, place: sidePlace(membership.side, sides) };
    })
    .sort((left, right) => left.place - right.place || compareGojuon(left.person, right.person))
    .map(({ membership, person }, index) => ({
      number: index + 1,
      membership,
      person,
      name: membership.printedName ?? person.name,
      mark: membership.role === null ? '' : marks[membership.role],
    }));
}

function sidePlace(side: string | null, sides: readonly Pick<Side, 'key'>[]): number {
  if (side === null) return sides.length + 1;
  const place = sides.findIndex(({ key }) => key === side);
  return place === -1 ? sides.length : place;
}
