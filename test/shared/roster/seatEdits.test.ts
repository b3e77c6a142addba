import { describe, expect, test } from 'vitest';
import { roleAt } from '../../../shared/roster/roleAt.ts';
import { withRoleAt, withTitleAt } from '../../../shared/roster/seatEdits.ts';
import { titleAt } from '../../../shared/roster/titleAt.ts';
import { always, seat } from './seats.ts';

describe('the title of a day', () => {
  const moved = seat('a', {
    title: '准教授',
    laterTitles: [
      { from: '2023-04-01', title: '学長' },
      { from: '2022-04-01', title: '教授' },
    ],
  });

  test.each([
    ['2022-03-31', '准教授'],
    ['2022-04-01', '教授'],
    ['2023-03-31', '教授'],
    ['2023-04-01', '学長'],
  ])('on %s is %s', (date, expected) => {
    expect(titleAt(moved, date)).toBe(expected);
  });

  test('typing corrects the one that holds on the day and leaves the others', () => {
    expect(withTitleAt(moved, '2021-01-01', '講師')).toEqual({ title: '講師' });
    expect(titleAt({ ...moved, ...withTitleAt(moved, '2022-05-01', '名誉教授') }, '2022-12-31')).toBe(
      '名誉教授',
    );
    expect(titleAt({ ...moved, ...withTitleAt(moved, '2022-05-01', '名誉教授') }, '2023-12-31')).toBe('学長');
  });
});

describe('the role of a day', () => {
  const elected = seat('a', {
    appointedOn: '2021-09-06',
    roles: [{ role: 'chairperson', from: '2021-09-13', until: '2022-03-31' }],
  });

  test.each([
    ['2021-09-12', null],
    ['2021-09-13', 'chairperson'],
    ['2022-03-31', 'chairperson'],
    ['2022-04-01', null],
  ])('on %s is %s', (date, expected) => {
    expect(roleAt(elected, date)).toBe(expected);
  });

  test('a role given on a later day begins on that day, one of the first day with the appointment', () => {
    const plain = seat('a', { appointedOn: '2021-09-06' });
    expect(withRoleAt(plain, '2021-09-13', 'chairperson').roles).toEqual([
      { role: 'chairperson', from: '2021-09-13', until: null },
    ]);
    expect(withRoleAt(plain, '2021-09-06', 'chairperson').roles).toEqual([always('chairperson')]);
  });

  test('another role corrects the one of the day, none takes it away, roles of other days stay', () => {
    expect(withRoleAt(elected, '2021-10-01', 'acting_chairperson').roles).toEqual([
      { role: 'acting_chairperson', from: '2021-09-13', until: '2022-03-31' },
    ]);
    expect(withRoleAt(elected, '2021-10-01', null).roles).toEqual([]);
    expect(withRoleAt(elected, '2022-05-01', null).roles).toEqual(elected.roles);
  });
});
