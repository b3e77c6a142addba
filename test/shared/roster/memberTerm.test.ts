import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, lastDayOfYears } from '../../../shared/calendar/calendarDays.ts';
import { seatCalendar } from '../../../shared/roster/seatCalendar.ts';
import { ruleOf, seat } from './seats.ts';

const council = ruleOf('minimumWageCouncil');
const subcommittee = ruleOf('minimumWageSubcommittee');
/** A council without serving on. */
const strict = { ...council, term: { ...council.term, servesUntilSuccessor: false } };

describe('years from a day', () => {
  test.each([
    ['2021-09-06', 2, '2023-09-05'],
    ['2021-01-01', 1, '2021-12-31'],
    ['2020-02-29', 2, '2022-02-28'],
    ['2020-02-29', 4, '2024-02-28'],
    ['2022-03-01', 2, '2024-02-29'],
    ['2022-02-28', 2, '2024-02-27'],
  ])('%s and %i years end on %s', (from, years, expected) => {
    expect(lastDayOfYears(from, years)).toBe(expected);
  });

  test('consecutive terms leave no day out and none twice, whatever the first day', () => {
    const days = fc
      .integer({ min: 0, max: 40_000 })
      .map((days) => addDays('1950-01-01', days))
      .filter((day) => !day.endsWith('02-29'));
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 10 }), (first, years) => {
        const second = addDays(lastDayOfYears(first, years), 1);
        expect(second.slice(5)).toBe(first.slice(5));
        expect(Number(second.slice(0, 4)) - Number(first.slice(0, 4))).toBe(years);
      }),
    );
  });

  test('a term from 29 February ends on the last day of February', () => {
    fc.assert(
      fc.property(fc.integer({ min: 490, max: 520 }), fc.integer({ min: 1, max: 12 }), (leap, years) => {
        const end = lastDayOfYears(`${leap * 4}-02-29`, years);
        const isLeap = years % 4 === 0 && !(leap * 4 + years === 2100);
        expect(end).toBe(`${leap * 4 + years}-02-28`);
        expect(addDays(end, 1).endsWith('-02-29')).toBe(isLeap);
      }),
    );
  });
});

describe('the term of a seat', () => {
  const first = seat('a', { id: 'first', appointedOn: '2021-05-01', endedOn: '2022-03-31' });
  const second = seat('b', {
    id: 'second',
    appointedOn: '2022-04-15',
    predecessorId: 'first',
    isSubstitute: true,
    endedOn: '2022-12-31',
  });
  const third = seat('c', {
    id: 'third',
    appointedOn: '2023-01-10',
    predecessorId: 'second',
    isSubstitute: true,
  });
  const seats = [first, second, third];

  test('a member of a council sits for two years, a substitute for the rest of them, and the next one too', () => {
    const calendar = seatCalendar(seats, () => council);
    expect(seats.map(calendar.termEnd)).toEqual(['2023-04-30', '2023-04-30', '2023-04-30']);
  });

  test('a successor who is no substitute has a term of their own', () => {
    const own = { ...second, isSubstitute: false };
    expect(seatCalendar([first, own], () => council).termEnd(own)).toBe('2024-04-14');
  });

  test('a day that was set holds before every rule', () => {
    const set = { ...first, termEndsOn: '2023-03-31' };
    expect(seatCalendar([set, second], () => council).termEnd(second)).toBe('2023-03-31');
  });

  test('専門部会 have no term, and nobody knows the rest of a term of nobody', () => {
    expect(seats.map(seatCalendar(seats, () => subcommittee).termEnd)).toEqual([null, null, null]);
    const orphan = { ...second, predecessorId: null };
    expect(seatCalendar([orphan], () => council).termEnd(orphan)).toBeNull();
  });

  test('predecessors that lead round in a circle give no term instead of none ending', () => {
    const one = { ...second, id: 'one', predecessorId: 'two' };
    const two = { ...second, id: 'two', predecessorId: 'one' };
    expect(seatCalendar([one, two], () => council).termEnd(one)).toBeNull();
  });
});

describe('the last day of a seat', () => {
  const member = seat('a', { id: 'member', appointedOn: '2021-05-01' });
  const successor = seat('b', { id: 'successor', appointedOn: '2023-06-01', predecessorId: 'member' });

  test('a council’s member serves on after the term until the successor is appointed', () => {
    const calendar = seatCalendar([member, successor], () => council);
    expect(calendar.isServingOn(member, '2023-04-30')).toBe(false);
    expect(calendar.isServingOn(member, '2023-05-01')).toBe(true);
    expect(calendar.isHeld(member, '2023-05-31')).toBe(true);
    expect(calendar.isHeld(member, '2023-06-01')).toBe(false);
    expect(calendar.lastDay(member)).toBe('2023-05-31');
  });

  test('where the rule lets nobody serve on, the seat ends with the term', () => {
    expect(seatCalendar([member], () => strict).lastDay(member)).toBe('2023-04-30');
    expect(seatCalendar([member], () => council).lastDay(member)).toBeNull();
  });

  test('a reappointment ends the appointment before', () => {
    const again = seat('a', { id: 'again', appointedOn: '2023-05-10' });
    const calendar = seatCalendar([again, member], () => council);
    expect(calendar.lastDay(member)).toBe('2023-05-09');
    expect(calendar.lastDay(again)).toBeNull();
  });

  test('whoever died or resigned does not serve on, and nobody outlasts the body', () => {
    expect(
      seatCalendar([{ ...member, endedOn: '2022-01-31' }], () => council).lastDay({
        ...member,
        endedOn: '2022-01-31',
      }),
    ).toBe('2022-01-31');
    const abolished = { ...subcommittee, abolishedOn: '2021-12-31' };
    expect(seatCalendar([member], () => abolished).isHeld(member, '2021-12-31')).toBe(true);
    expect(seatCalendar([member], () => abolished).isHeld(member, '2022-01-01')).toBe(false);
  });
});
