import { expect, test } from 'vitest';
import { agendaMove } from '../../../renderer/meeting/agendaMove.ts';

const agenda = ['a', 'b', 'c', 'd'].map((id) => ({ id, revision: 1 }));

/** The order after the move is made as the program makes it: taken out, put before the item named. */
function moved(rowIds: string[], by: 1 | -1): string {
  const move = agendaMove(agenda, rowIds, by);
  const ids = agenda.map(({ id }) => id);
  if (!move) return ids.join('');
  const others = ids.filter((id) => id !== move.id);
  const at = move.before === null ? others.length : others.indexOf(move.before);
  return others.toSpliced(at, 0, move.id).join('');
}

test.each([
  [['b'], -1, 'bacd'],
  [['b'], 1, 'acbd'],
  [['c'], 1, 'abdc'],
  [['b', 'c'], -1, 'bcad'],
  [['b', 'c'], 1, 'adbc'],
  [['a'], -1, 'abcd'],
  [['c', 'd'], 1, 'abcd'],
] as const)('%j by %i gives %s', (rowIds, by, order) => {
  expect(moved([...rowIds], by)).toBe(order);
});
