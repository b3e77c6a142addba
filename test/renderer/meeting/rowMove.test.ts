import { expect, test } from 'vitest';
import { rowMove } from '../../../renderer/meeting/rowMove.ts';

/** Small letters are parts of the capital letter above them. */
const isPart = ({ id }: { readonly id: string }) => id === id.toLowerCase();

/** The order after the move is made as the program makes it: taken out, put before the row named. */
function moved(order: string, rowIds: readonly string[], by: 1 | -1): string {
  const rows = [...order].map((id) => ({ id, revision: 1 }));
  const move = rowMove(rows, rowIds, by, isPart);
  if (!move) return order;
  const taken = move.items.map(({ id }) => id);
  const others = [...order].filter((id) => !taken.includes(id));
  const at = move.before === null ? others.length : others.indexOf(move.before);
  return others.toSpliced(at, 0, ...taken).join('');
}

test.each([
  [['B'], -1, 'BACD'],
  [['B'], 1, 'ACBD'],
  [['C'], 1, 'ABDC'],
  [['B', 'C'], -1, 'BCAD'],
  [['B', 'C'], 1, 'ADBC'],
  [['A'], -1, 'ABCD'],
  [['C', 'D'], 1, 'ABCD'],
] as const)('of rows without parts, %j by %i gives %s', (rowIds, by, order) => {
  expect(moved('ABCD', rowIds, by)).toBe(order);
});

test.each([
  ['an item passes the next with its parts', ['A'], 1, 'BcdAE'],
  ['an item takes its parts along', ['B'], -1, 'BcdAE'],
  ['down too', ['B'], 1, 'AEBcd'],
  ['it passes parts as a whole', ['E'], -1, 'AEBcd'],
  ['a part goes row by row', ['d'], -1, 'ABdcE'],
  ['and past its item to the one before', ['c'], -1, 'AcBdE'],
  ['and below the next', ['d'], 1, 'ABcEd'],
] as const)('%s', (_, rowIds, by, order) => {
  expect(moved('ABcdE', rowIds, by)).toBe(order);
});
