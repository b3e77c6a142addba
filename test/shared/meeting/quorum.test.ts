import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluateQuorum, majorityQuorum, minimumWageCouncilQuorum } from '../../../shared/meeting/quorum.ts';

const sides = (publicInterest: number, worker: number, employer: number) => ({
  public_interest: publicInterest,
  worker,
  employer,
});

describe('a minimum wage council (最低賃金審議会令第5条第2項)', () => {
  const rule = minimumWageCouncilQuorum;

  test.each([
    // 第651回兵庫地方最低賃金審議会, 27 May 2022: nine of fifteen, reported as a quorum.
    { seats: sides(5, 5, 5), present: sides(2, 3, 4), met: true },
    { seats: sides(5, 5, 5), present: sides(5, 5, 0), met: true },
    { seats: sides(5, 5, 5), present: sides(1, 4, 4), met: false },
    { seats: sides(3, 3, 3), present: sides(1, 1, 1), met: true },
    { seats: sides(3, 3, 3), present: sides(3, 3, 0), met: true },
    { seats: sides(3, 3, 3), present: sides(3, 2, 0), met: false },
    { seats: sides(0, 0, 0), present: sides(0, 0, 0), met: false },
  ])('$present of $seats: $met', ({ seats, present, met }) => {
    expect(evaluateQuorum(rule, seats, present).met).toBe(met);
  });

  test('says what was counted', () => {
    expect(evaluateQuorum(rule, sides(5, 5, 5), sides(2, 3, 4)).limbs).toEqual([
      { kind: 'ofAll', side: null, inOffice: 15, present: 9, required: 10, met: false },
      { kind: 'ofEachSide', side: 'public_interest', inOffice: 5, present: 2, required: 2, met: true },
      { kind: 'ofEachSide', side: 'worker', inOffice: 5, present: 3, required: 2, met: true },
      { kind: 'ofEachSide', side: 'employer', inOffice: 5, present: 4, required: 2, met: true },
    ]);
  });

  test('is two thirds of all or one third of each side, whatever the numbers', () => {
    const count = fc.nat({ max: 30 });
    const body = fc.tuple(count, count, count).filter((counts) => counts.some((members) => members > 0));
    fc.assert(
      fc.property(body, fc.tuple(count, count, count), ([p, w, e], attending) => {
        const [a, b, c] = [Math.min(p, attending[0]), Math.min(w, attending[1]), Math.min(e, attending[2])];
        const expected = 3 * (a + b + c) >= 2 * (p + w + e) || (3 * a >= p && 3 * b >= w && 3 * c >= e);
        expect(evaluateQuorum(rule, sides(p, w, e), sides(a, b, c)).met).toBe(expected);
      }),
    );
  });
});

test.each([
  [10, 5, false],
  [10, 6, true],
  [9, 5, true],
  [1, 1, true],
])('more than a half: %i members, %i there, %s', (members, there, met) => {
  expect(evaluateQuorum(majorityQuorum, { members }, { members: there }).met).toBe(met);
});

test('a body whose rule asks for nobody can always meet', () => {
  const rule = { ofAll: null, ofEachSide: null, basis: '' };
  expect(evaluateQuorum(rule, { members: 3 }, { members: 0 })).toMatchObject({ met: true, limbs: [] });
});
