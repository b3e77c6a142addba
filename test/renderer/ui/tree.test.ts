import { expect, test } from 'vitest';
import { type TreeNode, treeRows, treeSearch, treeStep } from '../../../renderer/ui/tree/treeRows.ts';

const nodes: readonly TreeNode[] = [
  {
    id: 'council',
    label: '島根地方最低賃金審議会',
    children: [
      { id: 'steel', label: '製鋼・鉄素形材' },
      { id: 'retail', label: 'ABC小売' },
      { id: 'cars', label: 'ABD自動車', children: [{ id: 'parts', label: '同附属品' }] },
    ],
  },
];
const open = treeRows(nodes, new Set());
const ids = (collapsed: readonly string[]) => treeRows(nodes, new Set(collapsed)).map((row) => row.node.id);

test('rows follow each other as they are seen, and a folded row hides all below it', () => {
  expect(ids([])).toEqual(['council', 'steel', 'retail', 'cars', 'parts']);
  expect(ids(['cars'])).toEqual(['council', 'steel', 'retail', 'cars']);
  expect(ids(['council'])).toEqual(['council']);
});

test('each row knows its level and its place among its siblings', () => {
  expect(open.map(({ level, place, siblings, expanded }) => [level, place, siblings, expanded])).toEqual([
    [1, 1, 1, true],
    [2, 1, 3, null],
    [2, 2, 3, null],
    [2, 3, 3, true],
    [3, 1, 1, null],
  ]);
});

test.each([
  ['steel', 'ArrowDown', { type: 'focus', id: 'retail' }],
  ['steel', 'ArrowLeft', { type: 'focus', id: 'council' }],
  ['steel', 'ArrowRight', null],
  ['cars', 'ArrowRight', { type: 'focus', id: 'parts' }],
  ['cars', 'ArrowLeft', { type: 'collapse', id: 'cars' }],
  ['council', 'ArrowUp', null],
  ['parts', 'ArrowDown', null],
  ['parts', 'Home', { type: 'focus', id: 'council' }],
  ['council', 'End', { type: 'focus', id: 'parts' }],
  ['council', 'a', null],
])('on %s, %s', (id, key, step) => {
  expect(treeStep(open, id, key)).toEqual(step);
});

test('a folded row unfolds before the cursor goes into it', () => {
  expect(treeStep(treeRows(nodes, new Set(['cars'])), 'cars', 'ArrowRight')).toEqual({
    type: 'expand',
    id: 'cars',
  });
});

test.each([
  ['council', 'a', 'retail'],
  ['retail', 'a', 'cars'],
  ['cars', 'a', 'retail'],
  ['retail', 'abc', 'retail'],
  ['retail', 'ABD', 'cars'],
  ['council', 'x', null],
])('from %s, typing %s goes to %s', (from, typed, to) => {
  expect(treeSearch(open, from, typed)).toBe(to);
});
