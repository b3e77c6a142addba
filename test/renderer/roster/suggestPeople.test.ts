import { expect, test } from 'vitest';
import type { People } from '../../../renderer/roster/roster.ts';
import { suggestPeople } from '../../../renderer/roster/suggestPeople.ts';
import { person, seat } from '../../shared/roster/seats.ts';

const people: People = [
  { ...person('a', '富田 眞智子', 'とみた まちこ'), memberships: [seat('a', { title: '元 常務理事' })] },
  { ...person('b', '富田 真一'), memberships: [] },
  { ...person('c', '林 直', 'はやし なお'), memberships: [seat('c', { title: '教授' })] },
  { ...person('d', '林 直', 'はやし ただし'), memberships: [seat('d', { title: '弁護士' })] },
];
const suggest = suggestPeople(people);

test.each([
  ['富', ['a', 'b']],
  ['富田真智', ['a']],
  ['とみ', ['a']],
  ['林　直', ['c', 'd']],
  ['智子', []],
  ['', []],
])('for %s', (typed, keys) => {
  expect(suggest(typed).map(({ key }) => key)).toEqual(keys);
});

test('two people of one name are told apart by reading and title', () => {
  expect(suggest('林').map(({ label }) => label)).toEqual([
    '林 直　はやし なお　教授',
    '林 直　はやし ただし　弁護士',
  ]);
  expect(suggest('富田真一')[0]?.texts).toEqual({ name: '富田 真一' });
});
