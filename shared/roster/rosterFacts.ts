import type { Body, Composition } from '../council/body.ts';
import { kanjiOnesInKatakana } from '../proofreading/kanjiOnesInKatakana.ts';
import { isReadingMissing } from './gojuonOrder.ts';
import type { Membership } from './membership.ts';
import { noTerm } from './memberTerm.ts';
import { nameForms } from './nameForms.ts';
import type { Person } from './person.ts';
import { roleFacts } from './roleFacts.ts';
import { type RosterRow, rosterAt } from './rosterAt.ts';
import { about, type RosterFact } from './rosterFact.ts';
import { type SeatRule, seatCalendar } from './seatCalendar.ts';
import { termFacts, termOver } from './termFacts.ts';
import { titleForms } from './titleForms.ts';

/**
 * What the roster of a body on a day (`YYYY-MM-DD`) shows against the body's own rule and against the other rosters.
 * `memberships` and `people` are those of all bodies: forms of names and titles are compared between them. `ruleOf` tells
 * what each body says about terms; without it nobody has one.
 */
export function rosterFacts(
  body: Pick<Body, 'id' | 'composition'>,
  memberships: readonly Membership[],
  people: readonly Person[],
  date: string,
  ruleOf?: (bodyId: string) => SeatRule | undefined,
): RosterFact[] {
  const { composition } = body;
  const calendar = seatCalendar(memberships, ruleOf);
  const term = ruleOf?.(body.id)?.term ?? noTerm;
  const own = memberships.filter(({ bodyId }) => bodyId === body.id);
  const rule = ruleOf?.(body.id);
  const rows = rosterAt(own, people, date, composition.sides, rule && { ...rule, order: 'gojuon' });
  const over = termOver(own, people, date, calendar, term);
  if (rows.length === 0) {
    return [{ kind: 'noMembers', severity: 'check', basis: composition.basis }, ...over];
  }
  const inForce = memberships.filter((membership) => calendar.isHeld(membership, date));
  return [
    ...compositionFacts(composition, rows),
    ...seatFacts(composition, rows),
    ...roleFacts(rows),
    ...entryFacts(rows),
    ...termFacts(rows, date, term),
    ...over,
    ...nameForms(
      rows.map(({ person }) => person),
      inForce,
      people,
    ),
    ...titleForms(
      rows.map(({ person }) => person),
      inForce,
      date,
    ),
  ];
}

function compositionFacts({ sides, equalNumbers, maximum, basis }: Composition, rows: readonly RosterRow[]) {
  const facts: RosterFact[] = [];
  const counts = sides.map((side) => ({
    ...side,
    count: rows.filter(({ membership }) => membership.side === side.key).length,
  }));
  if (equalNumbers) {
    const equal = new Set(counts.map(({ count }) => count)).size <= 1;
    // A vacancy makes numbers unequal without any fault: the rule binds the plan of the body.
    facts.push({ kind: 'equalNumbers', severity: equal ? 'none' : 'check', basis, sides: counts });
  }
  if (maximum !== null) {
    const severity = rows.length <= maximum ? 'none' : 'correct';
    facts.push({ kind: 'maximum', severity, basis, count: rows.length, maximum });
  }
  for (const side of counts) {
    if (side.seats === null) continue;
    if (side.count < side.seats) facts.push({ kind: 'vacantSeats', severity: 'check', basis, side });
    if (side.count > side.seats) facts.push({ kind: 'seatsExceeded', severity: 'correct', basis, side });
  }
  return facts;
}

function seatFacts({ sides, basis }: Composition, rows: readonly RosterRow[]): RosterFact[] {
  const known = new Set<string | null>(sides.map(({ key }) => key));
  const unknown = known.size === 0 ? [] : rows.filter(({ membership }) => !known.has(membership.side));
  const twice = rows.filter(({ person }) => rows.filter((other) => other.person.id === person.id).length > 1);
  return [
    ...about(unknown, (seats) => ({ kind: 'sideUnknown', severity: 'correct', basis, seats })),
    ...about(twice, (seats) => ({ kind: 'seatTwice', severity: 'correct', basis: '', seats })),
  ];
}

function entryFacts(rows: readonly RosterRow[]): RosterFact[] {
  const missing = rows.filter(({ person }) => isReadingMissing(person));
  const estimated = rows.filter(
    ({ person }) => person.readingCertainty === 'estimated' && !isReadingMissing(person),
  );
  const undated = rows.filter(({ membership }) => membership.appointedOn === null);
  const kanjiOne = rows.filter(({ title }) => kanjiOnesInKatakana(title).length > 0);
  return [
    ...about(missing, (seats) => ({ kind: 'readingMissing', severity: 'check', seats })),
    ...about(estimated, (seats) => ({ kind: 'readingEstimated', severity: 'check', seats })),
    ...about(undated, (seats) => ({ kind: 'appointmentMissing', severity: 'check', seats })),
    ...about(kanjiOne, (seats) => ({ kind: 'kanjiOne', severity: 'correct', seats })),
  ];
}
