import { beforeEach, describe, expect, test } from 'vitest';
import { runGridCommand } from '../../../../renderer/ui/grid/gridCommands.ts';
import { ENTRY_ID } from '../../../../renderer/ui/grid/gridTypes.ts';
import { openSession } from './openSession.ts';

let { calls, session, at, enter, tab, cancel, active } = openSession();

beforeEach(() => {
  ({ calls, session, at, enter, tab, cancel, active } = openSession());
});

describe('the entry row', () => {
  test('becomes one new row when Enter leaves it, and waits for the next', () => {
    at(ENTRY_ID, 0);
    session.type('景山');
    tab();
    session.type('2');
    enter();
    expect(calls).toEqual([['onAppend', [{ name: '景山', count: '2' }], [], null]]);
    expect(active()).toEqual({ rowId: ENTRY_ID, column: 0 });
    expect(session.view().entries.size).toBe(0);
  });

  test('becomes a new row when the cursor goes up or leaves the grid', () => {
    at(ENTRY_ID, 0);
    session.type('景山');
    runGridCommand(session, { type: 'move', move: 'up', extend: false });
    at(ENTRY_ID, 0);
    session.type('小松原');
    session.leave(true);
    expect(calls).toEqual([
      ['onAppend', [{ name: '景山' }], [], null],
      ['onAppend', [{ name: '小松原' }], [], null],
    ]);
  });

  test('waits while the user only looks something up in another window', () => {
    at(ENTRY_ID, 0);
    session.type('景山');
    session.leave(false);
    expect(calls).toEqual([]);
    expect(session.memory.entryAt(ENTRY_ID)).toEqual({ name: '景山' });
  });

  test('Tab in its last column begins the next new row, and leaves the grid when nothing was typed', () => {
    at(ENTRY_ID, 2);
    expect(tab()).toBe(false);
    at(ENTRY_ID, 0);
    session.type('景山');
    tab();
    tab();
    expect(tab()).toBe(true);
    expect(calls).toEqual([['onAppend', [{ name: '景山' }], [], null]]);
    expect(active()).toEqual({ rowId: ENTRY_ID, column: 0 });
  });

  test('is kept whole when one of its texts cannot be read', () => {
    at(ENTRY_ID, 0);
    session.type('景山');
    tab();
    session.type('二');
    enter();
    expect(calls).toEqual([]);
    expect(session.memory.entryAt(ENTRY_ID)).toEqual({ name: '景山', count: '二' });
    expect(active()).toEqual({ rowId: ENTRY_ID, column: 1 });
  });

  test('an unreadable text is given up with Escape, and the rest becomes the row', () => {
    at(ENTRY_ID, 0);
    session.type('景山');
    tab();
    session.type('二');
    enter();
    expect(cancel()).toBe(true);
    enter();
    expect(calls).toEqual([['onAppend', [{ name: '景山' }], [], null]]);
  });

  test('Ctrl+Enter goes there from anywhere and hands on the row before', () => {
    at('a', 1);
    runGridCommand(session, { type: 'addRow' });
    expect(active()).toEqual({ rowId: ENTRY_ID, column: 0 });
    session.type('景山');
    runGridCommand(session, { type: 'addRow' });
    expect(calls).toEqual([['onAppend', [{ name: '景山' }], [], null]]);
  });

  test('an empty one is no row', () => {
    at(ENTRY_ID, 0);
    enter();
    session.leave(true);
    expect(calls).toEqual([]);
  });
});
