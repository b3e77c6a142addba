import type { CharacterFinding } from '../proofreading/characterFinding.ts';
import type { Severity } from '../proofreading/severity.ts';
import type { Membership } from './membership.ts';
import type { Person, PersonName } from './person.ts';

export interface FactPerson {
  readonly personId: string;
  readonly name: PersonName;
}

/** A seat that a fact is about, with the name as its roster prints it. */
export interface FactSeat extends FactPerson {
  readonly membershipId: string;
  readonly bodyId: string;
}

export interface SideCount {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  readonly seats: number | null;
}

interface FactMeeting {
  readonly id: string;
  readonly name: string;
  readonly heldOn: string;
}

type Fact<Kind extends string, Data> = { readonly kind: Kind; readonly severity: Severity } & Readonly<Data>;

/**
 * Something to say about a roster. `basis` is the source of the rule, where a rule of the body says so. Facts report;
 * nothing is refused or corrected because of one.
 */
export type RosterFact =
  | Fact<'noMembers', { basis: string }>
  | Fact<'equalNumbers', { basis: string; sides: readonly SideCount[] }>
  | Fact<'maximum', { basis: string; count: number; maximum: number }>
  | Fact<'vacantSeats' | 'seatsExceeded', { basis: string; side: SideCount }>
  | Fact<'sideUnknown' | 'seatTwice' | 'roleTwice', { basis: string; seats: readonly FactSeat[] }>
  | Fact<
      'readingMissing' | 'readingEstimated' | 'appointmentMissing' | 'kanjiOne',
      { seats: readonly FactSeat[] }
    >
  /** Terms that end soon, with their days in the order of the seats. */
  | Fact<'termEnding', { basis: string; seats: readonly FactSeat[]; endsOn: readonly string[] }>
  /**
   * `servingOn`: the term is over, the seat is held until the successor is appointed. `termOver`: the term is over and with
   * it the seat, and nobody said what came then. `termUnknown`: a substitute of nobody.
   */
  | Fact<'servingOn' | 'termOver' | 'termUnknown', { basis: string; seats: readonly FactSeat[] }>
  /** One person's 役職名 written in several ways on the rosters of the day: spaced differently (参考), or worded (要確認). */
  | Fact<'titleForms', { titles: readonly string[]; seats: readonly FactSeat[] }>
  /** A character that the papers' own faces lack; no seats where it stands in the name of a body or a side. */
  | Fact<'character', { finding: CharacterFinding; seats: readonly FactSeat[] }>
  /** One person printed in several forms (富田眞智子, 富田真智子), on this roster or between rosters of the day. */
  | Fact<'nameForms', { registered: PersonName; seats: readonly FactSeat[] }>
  /** Two people whose names differ in the form of their characters only: perhaps one person entered twice. */
  | Fact<'similarPeople', { people: readonly FactPerson[] }>
  /** A chairperson or acting one from another side than the rule says. `role` and `side` as the body calls them. */
  | Fact<'chairSide', { basis: string; role: string; side: string; seats: readonly FactSeat[] }>
  | Fact<'bodyAbolished', { abolishedOn: string; count: number }>
  | Fact<'meetingAfterAbolition', { abolishedOn: string; meetings: readonly FactMeeting[] }>;

export function factSeat(membership: Membership, person: Person): FactSeat {
  return {
    membershipId: membership.id,
    bodyId: membership.bodyId,
    personId: person.id,
    name: membership.printedName ?? person.name,
  };
}

/** One fact about all of these, none where there are none. */
export function about(
  seats: readonly { readonly membership: Membership; readonly person: Person }[],
  fact: (seats: FactSeat[]) => RosterFact,
): RosterFact[] {
  return seats.length === 0
    ? []
    : [fact(seats.map(({ membership, person }) => factSeat(membership, person)))];
}
