import { beforeEach, describe, expect, test } from 'vitest';
import { runGridCommand } from '../../../../renderer/ui/grid/gridCommands.ts';
import { gridContent } from '../../../../renderer/ui/grid/gridContent.ts';
import { columns, openSession, rows } from './openSession.ts';

let { calls, session, at, enter, tab, cancel, active } = openSession();

beforeEach(() => {
  ({ calls, session, at, enter, tab, cancel, active } = openSession());
});

describe('typing', () => {
  test('Enter hands on the new text once and goes down', () => {
    at('a', 0);
    session.type('飯');
    session.type('飯田');
    enter();
    expect(calls).toEqual([['onChange', [{ rowId: 'a', column: 'name', value: '飯田' }]]]);
    expect(active()).toEqual({ rowId: 'b', column: 0 });
  });

  test('Escape restores and hands on nothing', () => {
    at('a', 0);
    session.type('誤り');
    cancel();
    session.leave(true);
    expect(calls).toEqual([]);
  });

  test('clicking elsewhere hands on what was typed', () => {
    at('a', 0);
    session.type('飯田');
    at('c', 1);
    expect(calls).toEqual([['onChange', [{ rowId: 'a', column: 'name', value: '飯田' }]]]);
  });

  test('an unchanged text is no change', () => {
    at('b', 0);
    session.edit();
    enter();
    expect(calls).toEqual([]);
  });

  test('Enter confirms a provisional text, whether or not it was opened', () => {
    at('a', 0);
    enter();
    expect(calls).toEqual([['onChange', [{ rowId: 'a', column: 'name', value: '飯塚' }]]]);
  });

  test('leaving a provisional text does not confirm it', () => {
    at('a', 0);
    session.edit();
    at('b', 0);
    expect(calls).toEqual([]);
  });

  test('a text that cannot be read stays in its cell with the reason and is not handed on', () => {
    at('b', 1);
    session.type('四');
    enter();
    expect(calls).toEqual([]);
    expect([...session.view().rejected.values()]).toEqual([
      { rowId: 'b', column: 'count', text: '四', message: '「四」は数ではありません。' },
    ]);
    at('b', 1);
    expect(session.textAt(active())).toBe('四');
    session.type('14');
    enter();
    expect(session.view().rejected.size).toBe(0);
    expect(calls).toEqual([['onChange', [{ rowId: 'b', column: 'count', value: '14' }]]]);
  });

  test('Escape on the cell gives an unread text up', () => {
    at('b', 1);
    session.type('四');
    enter();
    at('b', 1);
    expect(cancel()).toBe(true);
    expect(session.textAt(active())).toBe('4');
  });

  test('nothing can be typed into a read-only cell or column', () => {
    at('c', 0);
    expect(session.edit()).toBe(false);
    at('a', 3);
    expect(session.edit()).toBe(false);
  });

  test('a list without handlers is only read, and leaves Tab to the window', () => {
    ({ session, at, tab } = openSession({ handlers: [] }));
    at('a', 0);
    expect(session.edit()).toBe(false);
    expect(tab()).toBe(false);
    expect(runGridCommand(session, { type: 'clear' })).toBe(false);
  });
});

test('a new value is shown at once, until the rows come back', () => {
  at('b', 0);
  session.type('富山');
  enter();
  const { pending } = session.view();
  const shown = gridContent(columns, rows, pending?.edits ?? [], false);
  expect(shown.rowById.get('b')?.cells.name).toMatchObject({ value: '富山' });
});

describe('choosing', () => {
  test('a typed beginning takes the first that matches', () => {
    at('b', 2);
    session.type('部会長代');
    enter();
    expect(calls).toEqual([['onChange', [{ rowId: 'b', column: 'role', value: 'deputy' }]]]);
  });

  test('a number takes the choice in that place', () => {
    at('b', 2);
    session.type('2');
    enter();
    expect(calls).toEqual([['onChange', [{ rowId: 'b', column: 'role', value: 'deputy' }]]]);
  });

  test('F2 begins at the present choice, and the arrow goes to the next', () => {
    at('a', 2);
    session.edit();
    runGridCommand(session, { type: 'choose', by: 1 });
    enter();
    expect(calls).toEqual([['onChange', [{ rowId: 'a', column: 'role', value: 'deputy' }]]]);
  });

  test('opening and leaving changes nothing, also where nothing was chosen yet', () => {
    at('a', 2);
    session.edit();
    at('b', 2);
    session.edit();
    at('a', 0);
    expect(calls).toEqual([]);
  });

  test('a word that is no choice is kept and explained', () => {
    at('b', 2);
    session.type('顧問');
    enter();
    expect([...session.view().rejected.values()][0]?.message).toContain('「顧問」は選択肢にありません');
  });
});
