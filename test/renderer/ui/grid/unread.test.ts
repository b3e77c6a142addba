/** What a table cannot read is never lost: not by leaving it, and not by typing elsewhere. */
import { expect, test } from 'vitest';
import { runGridCommand } from '../../../../renderer/ui/grid/gridCommands.ts';
import { ENTRY_ID, entryId, type GridRow } from '../../../../renderer/ui/grid/gridTypes.ts';
import type { CellKeeper, KeptCells } from '../../../../renderer/ui/grid/keptCells.ts';
import { openSession, rows } from './openSession.ts';

/** Keeps as the window does, in a form that could be written down. */
class Drawer implements CellKeeper {
  #json = JSON.stringify({ rejected: [], entries: [] } satisfies KeptCells);

  get kept(): KeptCells {
    return JSON.parse(this.#json);
  }

  keep(cells: KeptCells): void {
    this.#json = JSON.stringify(cells);
  }
}

test('a table that comes back has the unread text in its cell, with the reason, ready to be corrected', () => {
  const keeper = new Drawer();
  const before = openSession({ keeper });
  before.at('b', 1);
  before.session.type('四');
  before.session.leave(true);
  const { calls, session, at, enter, active } = openSession({ keeper });
  expect([...session.view().rejected.values()]).toEqual([
    { rowId: 'b', column: 'count', text: '四', message: '「四」は数ではありません。' },
  ]);
  at('b', 1);
  expect(session.textAt(active())).toBe('四');
  session.type('14');
  enter();
  expect(calls).toEqual([['onChange', [{ rowId: 'b', column: 'count', value: '14' }]]]);
  expect(keeper.kept.rejected).toEqual([]);
});

test('Escape gives it up for good', () => {
  const keeper = new Drawer();
  const before = openSession({ keeper });
  before.at('b', 1);
  before.session.type('四');
  before.enter();
  before.at('b', 1);
  before.cancel();
  expect(openSession({ keeper }).session.view().rejected.size).toBe(0);
});

test('a new row with an unread text in it comes back whole', () => {
  const keeper = new Drawer();
  const before = openSession({ keeper });
  before.at(ENTRY_ID, 0);
  before.session.type('景山');
  before.tab();
  before.session.type('二');
  before.session.leave(true);
  expect(before.calls).toEqual([]);
  const { calls, session, at, enter } = openSession({ keeper });
  expect(session.memory.entryAt(ENTRY_ID)).toEqual({ name: '景山', count: '二' });
  at(ENTRY_ID, 1);
  session.type('2');
  enter();
  expect(calls).toEqual([['onAppend', [{ name: '景山', count: '2' }], [], null]]);
  expect(keeper.kept).toEqual({ rejected: [], entries: [] });
});

test('typing a new row of one group leaves the unread one of another alone', () => {
  const shown: readonly GridRow[] = [
    { kind: 'entry', id: entryId('public') },
    { kind: 'entry', id: entryId('worker') },
  ];
  const keeper = new Drawer();
  const before = openSession({ keeper, shown });
  before.at(entryId('public'), 1);
  before.session.type('二');
  before.session.leave(true);
  const { calls, session, at, enter } = openSession({ keeper, shown });
  at(entryId('worker'), 0);
  session.type('高田');
  enter();
  session.leave(true);
  expect(calls).toEqual([['onAppend', [{ name: '高田' }], [], 'worker']]);
  expect(session.memory.entryAt(entryId('public'))).toEqual({ count: '二' });
});

test('a text of a row that this table does not show waits for the row, and is not spoken of', () => {
  const keeper = new Drawer();
  const before = openSession({ keeper });
  before.at('b', 1);
  before.session.type('四');
  before.session.leave(true);
  const others = rows.filter(({ id }) => id !== 'b');
  expect(openSession({ keeper, shown: others }).session.unread()).toEqual([]);
  expect(openSession({ keeper }).session.unread()).toEqual(['四']);
});

test.each([
  ['Delete', { type: 'clear' }],
  ['Ctrl+D', { type: 'fillDown' }],
] as const)('%s settles an unread text also where it changes nothing that is stored', (_, command) => {
  const shown: readonly GridRow[] = [
    { id: 'a', cells: {} },
    { id: 'b', cells: {} },
  ];
  const { calls, session, at, enter } = openSession({ shown });
  at('b', 1);
  session.type('四');
  enter();
  at('b', 1);
  runGridCommand(session, command);
  expect(session.view().rejected.size).toBe(0);
  expect(calls).toEqual([]);
});
