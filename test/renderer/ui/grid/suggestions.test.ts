import { expect, test } from 'vitest';
import { gridCommand } from '../../../../renderer/ui/grid/gridKeys.ts';
import { ENTRY_ID, type GridColumn } from '../../../../renderer/ui/grid/gridTypes.ts';
import { columns, openSession } from './openSession.ts';

const suggest: GridColumn['suggest'] = (typed) =>
  typed.startsWith('富')
    ? [
        { key: 'a', label: '富田 眞智子', texts: { name: '富田 眞智子', count: '2' } },
        { key: 'b', label: '富田 真一', texts: { name: '富田 真一', count: '7' } },
      ]
    : [];
const withSuggestions = columns.map((column) => (column.key === 'name' ? { ...column, suggest } : column));
const open = () => openSession({ shownColumns: withSuggestions });

test('what was typed stands unless one is taken by arrow and Enter', () => {
  const { session, at, enter, calls } = open();
  at(ENTRY_ID, 0);
  session.type('富山 一郎');
  expect(session.mode).toBe('suggesting');
  enter();
  expect(calls).toEqual([['onAppend', [{ name: '富山 一郎' }], [], null]]);
});

test('one that is taken fills the empty cells of the row, which is looked at before it is entered', () => {
  const { session, at, enter, choose, calls } = open();
  at(ENTRY_ID, 0);
  session.type('富');
  choose(1);
  choose(1);
  enter();
  expect([calls, session.memory.entryAt(ENTRY_ID)]).toEqual([[], { name: '富田 真一', count: '7' }]);
  enter();
  expect(calls).toEqual([['onAppend', [{ name: '富田 真一', count: '7' }], [], null]]);
});

test('what was typed in another cell is not overwritten, and going round comes back to the text', () => {
  const { session, at, enter, choose } = open();
  at(ENTRY_ID, 1);
  session.type('5');
  at(ENTRY_ID, 0);
  session.type('富');
  choose(-1);
  choose(1);
  choose(1);
  enter();
  expect(session.memory.entryAt(ENTRY_ID)).toEqual({ name: '富田 眞智子', count: '5' });
});

test('a row that exists gets none, and arrows leave a cell without any', () => {
  const { session, at } = open();
  at('b', 0);
  session.type('富');
  expect([session.mode, session.suggestions]).toEqual(['typed', []]);
  const down = { key: 'ArrowDown', code: 'ArrowDown', isComposing: false } as KeyboardEvent;
  expect(gridCommand(down, session.mode)).toMatchObject({ type: 'move' });
  expect(gridCommand(down, 'suggesting')).toEqual({ type: 'choose', by: 1 });
});
