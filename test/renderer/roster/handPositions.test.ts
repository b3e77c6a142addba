import { describe, expect, test } from 'vitest';
import { handPositions } from '../../../renderer/roster/handPositions.ts';
import type { Membership } from '../../../shared/roster/membership.ts';
import { noTerm } from '../../../shared/roster/memberTerm.ts';
import { rosterAt } from '../../../shared/roster/rosterAt.ts';
import { person, seat } from '../../shared/roster/seats.ts';

const sides = [{ key: 'public_interest' }, { key: 'worker' }];
const people = ['一', '二', '三', '四', '五'].map((id) => person(id, id, 'あ'));
const rule = { term: noTerm, abolishedOn: null, order: 'byHand' } as const;

/** 一 to 三 of the public interest, 四 and 五 of the workers, in this order by hand. */
const placed = people.map(({ id }, index) =>
  seat(id, { side: index < 3 ? 'public_interest' : 'worker', handPosition: index + 1, revision: index + 7 }),
);
const rosterOf = (seats: readonly Membership[]) => rosterAt(seats, people, '2021-09-13', sides, rule);
const order = (seats: readonly Membership[]) =>
  rosterOf(seats)
    .map(({ person: { id } }) => id)
    .join('');

/** The order after these members moved by one line, as the roster then shows it; null where nothing moves. */
function moved(ids: string, by: 1 | -1, seats: readonly Membership[] = placed): string | null {
  const rowIds = [...ids].map((id) => `seat of ${id}`);
  const input = handPositions(rosterOf(seats), rowIds, by);
  if (input === null) return null;
  const fields = new Map(input.memberships.map(({ id, fields }) => [id, fields]));
  return order(seats.map((one) => ({ ...one, ...fields.get(one.id) })));
}

describe('Alt+↑↓ on a roster by hand', () => {
  test('moves a member by one line, up or down', () => {
    expect([moved('一', 1), moved('三', -1), moved('四', 1)]).toEqual([
      '二一三四五',
      '一三二四五',
      '一二三五四',
    ]);
  });

  test('moves several together and keeps their order among themselves', () => {
    expect([moved('一二', 1), moved('二三', -1), moved('一四', 1)]).toEqual([
      '三一二四五',
      '二三一四五',
      '二一三五四',
    ]);
  });

  test('nobody leaves their side, and at its end nobody moves', () => {
    expect([moved('三', 1), moved('四', -1), moved('一', -1), moved('五', 1), moved('一二三', 1)]).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
    // The one behind still moves, up to the one that cannot.
    expect(moved('一三', 1)).toBe('二一三四五');
  });

  test('names only the members whose place changes, as they were seen', () => {
    expect(handPositions(rosterOf(placed), ['seat of 一'], 1)).toEqual({
      people: [],
      memberships: [
        { id: 'seat of 二', revision: 8, fields: { handPosition: 1 } },
        { id: 'seat of 一', revision: 7, fields: { handPosition: 2 } },
      ],
    });
  });

  test('the first move places everybody: who was never placed stood behind in 五十音順', () => {
    const unplaced = placed.map((one) => ({ ...one, handPosition: null }));
    const before = order(unplaced);
    const last = before.charAt(2);
    expect(moved(last, -1, unplaced)).toBe(`${before.charAt(0)}${last}${before.charAt(1)}${before.slice(3)}`);
  });
});
