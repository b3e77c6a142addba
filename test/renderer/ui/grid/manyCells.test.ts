import { beforeEach, describe, expect, test } from 'vitest';
import { copyFromGrid, pasteIntoGrid, runGridCommand } from '../../../../renderer/ui/grid/gridCommands.ts';
import { ENTRY_ID } from '../../../../renderer/ui/grid/gridTypes.ts';
import { openSession } from './openSession.ts';

let { calls, session, at, extendTo } = openSession();

beforeEach(() => {
  ({ calls, session, at, extendTo } = openSession());
});

describe('many cells at once are one change', () => {
  test('a pasted table goes over the cells from the cursor on', () => {
    at('a', 0);
    pasteIntoGrid(session, [
      ['飯田', '6'],
      ['富山', '7'],
    ]);
    expect(calls).toEqual([
      [
        'onChange',
        [
          { rowId: 'a', column: 'name', value: '飯田' },
          { rowId: 'a', column: 'count', value: '6' },
          { rowId: 'b', column: 'name', value: '富山' },
          { rowId: 'b', column: 'count', value: '7' },
        ],
      ],
    ]);
  });

  test('rows beyond the last become new rows in the same call', () => {
    at('c', 1);
    pasteIntoGrid(session, [['8'], ['9'], ['10']]);
    expect(calls).toEqual([
      ['onAppend', [{ count: '9' }, { count: '10' }], [{ rowId: 'c', column: 'count', value: '8' }], null],
    ]);
  });

  test('pasting into the entry row appends only, and blank rows are dropped', () => {
    at(ENTRY_ID, 0);
    pasteIntoGrid(session, [
      ['景山', '1', '部会長'],
      ['', '', ''],
      ['高田', '', ''],
    ]);
    expect(calls).toEqual([
      ['onAppend', [{ name: '景山', count: '1', role: 'chair' }, { name: '高田' }], [], null],
    ]);
  });

  test('a single text fills the selected range', () => {
    at('a', 1);
    extendTo('c', 1);
    pasteIntoGrid(session, [['9']]);
    expect(calls[0]?.[1]).toHaveLength(3);
  });

  test('what found no place is told, never dropped in silence', () => {
    ({ calls, session, at } = openSession({ handlers: ['onChange'] }));
    at('c', 0);
    pasteIntoGrid(session, [
      ['不可', '6', 'x', 'y', 'z'],
      ['次', '', '', '', ''],
    ]);
    const notice = calls.find(([name]) => name === 'onNotice')?.[1];
    expect(notice).toBe(
      '下の1行は、この表に行を加えられないため入りませんでした。右の1列は、この表に列がないため入りませんでした。2か所は、書き換えられない欄のため入りませんでした。',
    );
    expect([...session.view().rejected.values()].map(({ text }) => text)).toEqual(['x']);
  });

  test('unreadable texts of new rows are told by column and text', () => {
    at(ENTRY_ID, 0);
    pasteIntoGrid(session, [['景山', '三']]);
    expect(calls).toContainEqual(['onAppend', [{ name: '景山' }], [], null]);
    expect(calls).toContainEqual(['onNotice', '人数「三」は読み取れず、空欄にしました。']);
  });

  test('Delete empties the range but not what is read-only', () => {
    at('b', 0);
    extendTo('c', 1);
    runGridCommand(session, { type: 'clear' });
    expect(calls).toEqual([
      [
        'onChange',
        [
          { rowId: 'b', column: 'name', value: '' },
          { rowId: 'b', column: 'count', value: '' },
          { rowId: 'c', column: 'count', value: '' },
        ],
      ],
    ]);
  });

  test('Ctrl+D makes a cell like the one above, and a range like its first row', () => {
    at('b', 2);
    runGridCommand(session, { type: 'fillDown' });
    expect(calls).toEqual([['onChange', [{ rowId: 'b', column: 'role', value: 'chair' }]]]);
    calls.length = 0;
    at('a', 1);
    extendTo('c', 1);
    runGridCommand(session, { type: 'fillDown' });
    expect(calls).toEqual([
      [
        'onChange',
        [
          { rowId: 'b', column: 'count', value: '3' },
          { rowId: 'c', column: 'count', value: '3' },
        ],
      ],
    ]);
  });

  test('Ctrl+D on the first row does nothing', () => {
    at('a', 1);
    runGridCommand(session, { type: 'fillDown' });
    expect(calls).toEqual([]);
  });

  test('copying gives the texts as they are shown', () => {
    at('a', 1);
    extendTo('b', 2);
    expect(copyFromGrid(session)).toEqual([
      ['3名', '部会長'],
      ['4名', ''],
    ]);
  });

  test('rows of a range are moved and removed together, the entry row never', () => {
    at('b', 0);
    extendTo(ENTRY_ID, 0);
    runGridCommand(session, { type: 'moveRows', by: -1 });
    runGridCommand(session, { type: 'removeRows' });
    expect(calls).toEqual([
      ['onMove', ['b', 'c'], -1],
      ['onRemove', ['b', 'c']],
    ]);
  });
});
