import { GridSession } from '../../../../renderer/ui/grid/GridSession.ts';
import { runGridCommand } from '../../../../renderer/ui/grid/gridCommands.ts';
import { gridContent } from '../../../../renderer/ui/grid/gridContent.ts';
import type { GridColumn, GridRow } from '../../../../renderer/ui/grid/gridTypes.ts';
import type { CellKeeper } from '../../../../renderer/ui/grid/keptCells.ts';

export const columns: readonly GridColumn[] = [
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

export const rows: readonly GridRow[] = [
  { kind: 'group', id: 'g', title: '公益代表' },
  { id: 'a', cells: { name: { value: '飯塚', provisional: true }, count: '3', role: 'chair', no: '1' } },
  { id: 'b', cells: { name: '富田', count: '4', no: '2' } },
  { id: 'c', cells: { name: { value: '藤本', readOnly: true }, count: '5', no: '3' } },
];

type Handler = 'onChange' | 'onAppend' | 'onMove' | 'onRemove';

interface SessionOptions {
  /** What the table lets one do; by default everything. */
  readonly handlers?: readonly Handler[];
  readonly shown?: readonly GridRow[];
  readonly shownColumns?: readonly GridColumn[];
  readonly onPaste?: () => boolean;
  readonly keeper?: CellKeeper;
}

/** A grid at work with these rows, the keys that go to it, and in `calls` what it handed on. */
export function openSession({
  handlers = ['onChange', 'onAppend', 'onMove', 'onRemove'],
  shown = rows,
  shownColumns = columns,
  onPaste,
  keeper,
}: SessionOptions = {}) {
  const calls: unknown[][] = [];
  const session = new GridSession(keeper);
  const note =
    (name: string) =>
    (...args: unknown[]) =>
      void calls.push([name, ...args]);
  const props = {
    rows: shown,
    onPaste,
    onNotice: note('onNotice'),
    ...Object.fromEntries(handlers.map((name) => [name, note(name)])),
  };
  session.receive(props, gridContent(shownColumns, shown, [], handlers.includes('onAppend')), () => 2);
  const place = (rowId: string, column: number) => ({ type: 'select', place: { rowId, column } }) as const;
  return {
    calls,
    session,
    at: (rowId: string, column: number) => session.go(place(rowId, column)),
    extendTo: (rowId: string, column: number) => session.go({ ...place(rowId, column), extend: true }),
    choose: (by: 1 | -1) => runGridCommand(session, { type: 'choose', by }),
    enter: () => runGridCommand(session, { type: 'enter', back: false }),
    tab: () => runGridCommand(session, { type: 'tab', back: false }),
    cancel: () => runGridCommand(session, { type: 'cancel' }),
    active: () => session.view().state.active,
  };
}
