import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type KeyedList, movedRows, withCells } from '../../../renderer/council/keyedRows.ts';

interface Item {
  readonly key: string;
  readonly label: string;
}

const list: KeyedList<Item> = {
  edited: (item, column, value) => ({ ...item, [column]: value }),
  made: (key, { label = '' }) => (label === '' ? null : { key, label }),
};
const items = ['公益', '労働者', '使用者'].map((label, index) => ({ key: `k${index}`, label }));
const labels = (of: readonly Item[]) => of.map(({ label }) => label);

describe('cells and new rows', () => {
  test('changed cells stay in their rows, new rows come behind with keys of their own', () => {
    let next = 0;
    const edits = [{ rowId: 'k1', column: 'label', value: '労働者代表' }];
    const rows = [{ label: '有識者' }, {}, { label: '公募' }];
    const after = withCells(items, list, edits, rows, () => `new${next++}`);
    expect(labels(after)).toEqual(['公益', '労働者代表', '使用者', '有識者', '公募']);
    expect(new Set(after.map(({ key }) => key)).size).toBe(5);
  });

  test('a cell of a row that is gone changes nothing', () => {
    const edits = [{ rowId: 'gone', column: 'label', value: 'x' }];
    expect(withCells(items, list, edits, [], () => '')).toEqual(items);
  });
});

describe('moving rows', () => {
  test.each([
    [['k1'], -1, ['労働者', '公益', '使用者']],
    [['k1'], 1, ['公益', '使用者', '労働者']],
    [['k0', 'k1'], 1, ['使用者', '公益', '労働者']],
    [['k1', 'k2'], -1, ['労働者', '使用者', '公益']],
    [['k0'], -1, ['公益', '労働者', '使用者']],
    [['k2'], 1, ['公益', '労働者', '使用者']],
    [['gone'], 1, ['公益', '労働者', '使用者']],
  ] as const)('%j by %i', (keys, by, after) => {
    expect(labels(movedRows(items, keys, by))).toEqual(after);
  });

  test('there and back is where they were, whatever neighbours are moved', () => {
    const many = Array.from({ length: 8 }, (_, index) => ({ key: `k${index}`, label: `${index}` }));
    const block = fc.tuple(fc.nat({ max: 5 }), fc.integer({ min: 1, max: 3 }));
    fc.assert(
      fc.property(block, ([from, size]) => {
        const keys = many.slice(from, from + size).map(({ key }) => key);
        if (from + size >= many.length) return;
        expect(movedRows(movedRows(many, keys, 1), keys, -1)).toEqual(many);
      }),
    );
  });
});
