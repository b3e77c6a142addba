/** Rosters of any day under any history: appointments, ends, substitutes, reappointments. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../shared/calendar/calendarDays.ts';
import type { Membership } from '../../../shared/roster/membership.ts';
import { type RosterRule, rosterAt } from '../../../shared/roster/rosterAt.ts';
import { compareMembers, rosterOrders } from '../../../shared/roster/rosterOrder.ts';
import { seatCalendar } from '../../../shared/roster/seatCalendar.ts';
import { person, ruleOf, seat } from './seats.ts';

const begin = '2019-02-25';
const day = fc.integer({ min: 0, max: 2000 }).map((days) => addDays(begin, days));
const readings = ['あおき いち', 'あおき いち', 'かとう に', 'がとう に', '', 'やまだ さん'];
const people = readings.map((reading, index) => person(`p${index}`, `委員 ${index}`, reading));
const sides = ['public_interest', 'worker', 'employer', 'unknown', null];

/** One thing that happens to a body's seats. */
const event = fc.record({
  kind: fc.constantFrom('appoint', 'substitute', 'end', 'resign'),
  who: fc.integer({ min: 0, max: people.length - 1 }),
  which: fc.nat(),
  on: day,
  side: fc.constantFrom(...sides),
  role: fc.constantFrom(null, 'chairperson' as const, 'acting_chairperson' as const),
  position: fc.option(fc.integer({ min: 1, max: 3 })),
});

/** Nobody is appointed twice on one day: the screens refuse it, and it has no meaning. */
const history = fc.array(event, { maxLength: 25 }).map((events) => {
  const seats: Membership[] = [];
  for (const { kind, who, which, on, side, role, position } of events) {
    const other = seats[which % Math.max(1, seats.length)];
    if (kind === 'end' || kind === 'resign') {
      if (other) seats[seats.indexOf(other)] = { ...other, endedOn: on };
      continue;
    }
    if (seats.some((one) => one.personId === `p${who}` && one.appointedOn === on)) continue;
    const isSubstitute = kind === 'substitute' && other !== undefined;
    seats.push(
      seat(`p${who}`, {
        id: `m${String(seats.length).padStart(2, '0')}`,
        side,
        appointedOn: on,
        isSubstitute,
        predecessorId: isSubstitute ? other.id : null,
        roles: role === null ? [] : [{ role, from: on, until: null }],
        handPosition: position,
      }),
    );
  }
  return seats;
});

const rules = [ruleOf('minimumWageCouncil'), ruleOf('minimumWageSubcommittee', addDays(begin, 1500))];
const rule: fc.Arbitrary<RosterRule> = fc
  .record({
    servesOn: fc.boolean(),
    of: fc.constantFrom(...rules),
    order: fc.constantFrom(...rosterOrders),
  })
  .map(({ servesOn, of, order }) => ({
    ...of,
    order,
    term: { ...of.term, servesUntilSuccessor: of.term.servesUntilSuccessor && servesOn },
  }));
const shuffled = (seats: readonly Membership[]) =>
  fc.shuffledSubarray([...seats], { minLength: seats.length, maxLength: seats.length });

describe('the roster of any day under any history', () => {
  test('holds nobody twice', () => {
    fc.assert(
      fc.property(history, day, rule, (seats, date, asRule) => {
        const rows = rosterAt(seats, people, date, undefined, asRule);
        expect(new Set(rows.map((row) => row.person.id)).size).toBe(rows.length);
      }),
      { numRuns: 300 },
    );
  });

  test('holds exactly those whose seat has begun and has not ended', () => {
    fc.assert(
      fc.property(history, day, rule, (seats, date, asRule) => {
        const calendar = seatCalendar(seats, () => asRule);
        const rows = new Set(
          rosterAt(seats, people, date, undefined, asRule).map((row) => row.membership.id),
        );
        for (const one of seats) {
          const last = calendar.lastDay(one);
          const held = (one.appointedOn ?? '') <= date && (last === null || date <= last);
          expect(rows.has(one.id)).toBe(held);
          if (!rows.has(one.id)) continue;
          expect(one.endedOn === null || date <= one.endedOn).toBe(true);
          expect(asRule.abolishedOn === null || date <= asRule.abolishedOn).toBe(true);
          const taken = seats.some(
            (other) =>
              other.predecessorId === one.id &&
              (other.appointedOn ?? '') > (one.appointedOn ?? '') &&
              (other.appointedOn ?? '') <= date,
          );
          expect(taken).toBe(false);
          const end = calendar.termEnd(one);
          if (!asRule.term.servesUntilSuccessor && end !== null) expect(date <= end).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('does not depend on the order of entry, of seats or of people', () => {
    fc.assert(
      fc.property(
        history.chain((seats) => fc.tuple(fc.constant(seats), shuffled(seats))),
        fc.shuffledSubarray(people, { minLength: people.length, maxLength: people.length }),
        day,
        rule,
        ([seats, mixed], mixedPeople, date, asRule) => {
          expect(rosterAt(mixed, mixedPeople, date, undefined, asRule)).toEqual(
            rosterAt(seats, people, date, undefined, asRule),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  test('stands in a total order: no two members are equal, and none of three contradict', () => {
    fc.assert(
      fc.property(history, fc.constantFrom(...rosterOrders), (seats, order) => {
        const members = seats.slice(0, 6).flatMap((membership) => {
          const holder = people.find(({ id }) => id === membership.personId);
          const [held] = membership.roles;
          return holder ? [{ membership, person: holder, role: held?.role ?? null }] : [];
        });
        for (const [a, left] of members.entries()) {
          for (const [b, right] of members.entries()) {
            const sign = Math.sign(compareMembers(order, left, right));
            expect(sign).toBe(0 - Math.sign(compareMembers(order, right, left)));
            expect(sign === 0).toBe(a === b);
            for (const third of members) {
              if (sign < 0 && compareMembers(order, right, third) < 0) {
                expect(compareMembers(order, left, third)).toBeLessThan(0);
              }
            }
          }
        }
      }),
    );
  });
});
