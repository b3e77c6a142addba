import { beforeEach, describe, expect, test } from 'vitest';
import { GridSession } from '../../../../renderer/ui/grid/GridSession.ts';
import { copyFromGrid, pasteIntoGrid, runGridCommand } from '../../../../renderer/ui/grid/gridCommands.ts';
import { gridContent } from '../../../../renderer/ui/grid/gridContent.ts';
import { ENTRY_ID, entryId, type GridColumn, type GridRow } from '../../../../renderer/ui/grid/gridTypes.ts';

const columns: readonly GridColumn[] = [
  { key: 'name', header: '氏名' },
  {
    key: 'count',
    header: '人数',
    kind: 'number',
    parse: (text) =>
      /^\d*$/.test(text)
        ? { ok: true, value: text }
        : { ok: false, message: `「${text}」は数ではありません。` },
    format: (value) => (value === '' ? '' : `${value}名`),
    edit: (value) => value,
  },
  {
    key: 'role',
    header: '役割',
    kind: 'choice',
    choices: [
      { value: 'chair', label: '部会長' },
      { value: 'deputy', label: '部会長代理' },
    ],
  },
  { key: 'no', header: '番号', editable: false },
];

const rows: readonly GridRow[] = [
  { kind: 'group', id: 'g', title: '公益代表' },
  { id: 'a', cells: { name: { value: '飯塚', provisional: true }, count: '3', role: 'chair', no: '1' } },
  { id: 'b', cells: { name: '富田', count: '4', no: '2' } },
  { id: 'c', cells: { name: { value: '藤本', readOnly: true }, count: '5', no: '3' } },
];

let calls: unknown[][];
let session: GridSession;

function open(handlers: readonly ('onChange' | 'onAppend' | 'onMove' | 'onRemove')[]): GridSession {
  const opened = new GridSession();
  const note =
    (name: string) =>
    (...args: unknown[]) =>
      void calls.push([name, ...args]);
  const props = {
    rows,
    onNotice: note('onNotice'),
    ...Object.fromEntries(handlers.map((name) => [name, note(name)])),
  };
  opened.receive(props, gridContent(columns, rows, [], handlers.includes('onAppend')), () => 2);
  return opened;
}

const at = (rowId: string, column: number) => session.go({ type: 'select', place: { rowId, column } });
const extendTo = (rowId: string, column: number) =>
  session.go({ type: 'select', place: { rowId, column }, extend: true });
const enter = () => runGridCommand(session, { type: 'enter', back: false });
const tab = () => runGridCommand(session, { type: 'tab', back: false });
const active = () => session.view().state.active;

beforeEach(() => {
  calls = [];
  session = open(['onChange', 'onAppend', 'onMove', 'onRemove']);
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
    runGridCommand(session, { type: 'cancel' });
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
    expect(runGridCommand(session, { type: 'cancel' })).toBe(true);
    expect(session.textAt(active())).toBe('4');
  });

  test('nothing can be typed into a read-only cell or column', () => {
    at('c', 0);
    expect(session.edit()).toBe(false);
    at('a', 3);
    expect(session.edit()).toBe(false);
  });

  test('a list without handlers is only read, and leaves Tab to the window', () => {
    session = open([]);
    at('a', 0);
    expect(session.edit()).toBe(false);
    expect(tab()).toBe(false);
    expect(runGridCommand(session, { type: 'clear' })).toBe(false);
  });
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

describe('the entry row', () => {
  test('becomes one new row when Enter leaves it, and waits for the next', () => {
    at(ENTRY_ID, 0);
    session.type('景山');
    tab();
    session.type('2');
    enter();
    expect(calls).toEqual([['onAppend', [{ name: '景山', count: '2' }], [], null]]);
    expect(active()).toEqual({ rowId: ENTRY_ID, column: 0 });
    expect(session.view().entry).toEqual({});
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
    expect(session.view().entry).toEqual({ name: '景山' });
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
    expect(session.view().entry).toEqual({ name: '景山', count: '二' });
    expect(active()).toEqual({ rowId: ENTRY_ID, column: 1 });
  });

  test('an unreadable text is given up with Escape, and the rest becomes the row', () => {
    at(ENTRY_ID, 0);
    session.type('景山');
    tab();
    session.type('二');
    enter();
    expect(runGridCommand(session, { type: 'cancel' })).toBe(true);
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
    session = open(['onChange']);
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

test('a new value is shown at once, until the rows come back', () => {
  at('b', 0);
  session.type('富山');
  enter();
  const { pending } = session.view();
  const shown = gridContent(columns, rows, pending?.edits ?? [], false);
  expect(shown.rowById.get('b')?.cells.name).toMatchObject({ value: '富山' });
});

describe('a table with an entry row in each group', () => {
  const grouped: readonly GridRow[] = [
    { kind: 'group', id: 'g1', title: '公益代表' },
    { id: 'a', cells: { name: '飯塚' } },
    { kind: 'entry', id: entryId('public') },
    { kind: 'group', id: 'g2', title: '労働者代表' },
    { id: 'b', cells: { name: '景山' } },
    { kind: 'entry', id: entryId('worker') },
  ];
  const openGrouped = (onPaste?: () => boolean) => {
    const opened = new GridSession();
    const onAppend = (...args: unknown[]) => void calls.push(['onAppend', ...args]);
    const onChange = (...args: unknown[]) => void calls.push(['onChange', ...args]);
    const props = { rows: grouped, onAppend, onChange, onPaste };
    opened.receive(props, gridContent(columns, grouped, [], true), () => 2);
    return opened;
  };

  beforeEach(() => {
    session = openGrouped();
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
    session = openGrouped(() => true);
    at('a', 0);
    pasteIntoGrid(session, [['甲', '1']]);
    expect(calls).toEqual([]);
  });
});
