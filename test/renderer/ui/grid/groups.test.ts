import { beforeEach, expect, test } from 'vitest';
import { pasteIntoGrid, runGridCommand } from '../../../../renderer/ui/grid/gridCommands.ts';
import { gridContent } from '../../../../renderer/ui/grid/gridContent.ts';
import { entryId, type GridRow } from '../../../../renderer/ui/grid/gridTypes.ts';
import { columns, openSession } from './openSession.ts';

/** A table with an entry row in each group. */
const grouped: readonly GridRow[] = [
  { kind: 'group', id: 'g1', title: '公益代表' },
  { id: 'a', cells: { name: '飯塚' } },
  { kind: 'entry', id: entryId('public') },
  { kind: 'group', id: 'g2', title: '労働者代表' },
  { id: 'b', cells: { name: '景山' } },
  { kind: 'entry', id: entryId('worker') },
];

let { calls, session, at, enter, active } = openSession({ shown: grouped });

beforeEach(() => {
  ({ calls, session, at, enter, active } = openSession({ shown: grouped }));
});

test('Enter hands on the row for its group and waits there for the next one', () => {
  at(entryId('public'), 0);
  session.type('富田');
  enter();
  expect(calls).toEqual([['onAppend', [{ name: '富田' }], [], 'public']]);
  expect(active()).toEqual({ rowId: entryId('public'), column: 0 });
});

test('the arrows lead from one group through its entry row into the next', () => {
  at('a', 0);
  runGridCommand(session, { type: 'move', move: 'down', extend: false });
  runGridCommand(session, { type: 'move', move: 'down', extend: false });
  expect(active()).toEqual({ rowId: 'b', column: 0 });
});

test('Ctrl+Enter goes to the entry row of the group with the cursor', () => {
  at('a', 0);
  runGridCommand(session, { type: 'addRow' });
  expect(active()?.rowId).toBe(entryId('public'));
  at('b', 0);
  runGridCommand(session, { type: 'addRow' });
  expect(active()?.rowId).toBe(entryId('worker'));
});

test('leaving an entry row hands it on and begins the next one empty', () => {
  at(entryId('public'), 0);
  session.type('富田');
  at(entryId('worker'), 0);
  expect(calls).toEqual([['onAppend', [{ name: '富田' }], [], 'public']]);
  expect(session.textAt(active())).toBe('');
});

test('a paste from a row on skips the entry rows between and adds the rest to the last group', () => {
  at('a', 0);
  pasteIntoGrid(session, [['甲'], ['乙'], ['丙']]);
  expect(calls).toEqual([
    [
      'onAppend',
      [{ name: '丙' }],
      [
        { rowId: 'a', column: 'name', value: '甲' },
        { rowId: 'b', column: 'name', value: '乙' },
      ],
      'worker',
    ],
  ]);
});

test('rows are numbered through the groups, without the entry rows', () => {
  const { numbers } = gridContent(columns, grouped, [], true);
  expect([...numbers]).toEqual([
    ['a', 1],
    ['b', 2],
  ]);
});

test('without a way to add rows there are no entry rows', () => {
  expect(gridContent(columns, grouped, [], false).rowIds).toEqual(['a', 'b']);
});

test('a table that the caller takes is not put into cells', () => {
  ({ calls, session, at } = openSession({ shown: grouped, onPaste: () => true }));
  at('a', 0);
  pasteIntoGrid(session, [['甲', '1']]);
  expect(calls).toEqual([]);
});
