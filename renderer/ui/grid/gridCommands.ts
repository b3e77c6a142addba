import type { GridSession } from './GridSession.ts';
import type { ShownContent } from './gridContent.ts';
import { clearCells, copyCells, fillDown, type GridChange, pasteTable } from './gridEdits.ts';
import type { GridCommand } from './gridKeys.ts';
import type { GridRange } from './gridRange.ts';
import { isEditable, isEntry } from './gridTypes.ts';
import { matchingChoices } from './matchingChoices.ts';
import type { TextTable } from './tsv.ts';

/** Does what a key means; false leaves the key to others. */
export function runGridCommand(session: GridSession, command: GridCommand): boolean {
  switch (command.type) {
    case 'move':
      session.go({ type: 'move', move: command.move, extend: command.extend });
      return true;
    case 'tab':
      return tab(session, command.back);
    case 'enter':
      return enter(session, command.back);
    case 'cancel':
      return cancel(session);
    case 'selectAll':
      session.dispatch({ type: 'selectAll' });
      return true;
    case 'edit':
      return session.edit();
    case 'editEmpty':
      return session.textAt(session.active) !== null && session.type('');
    case 'choose':
      return choose(session, command.by);
    case 'addRow':
      return goToEntry(session);
    case 'clear':
      return change(session, clearCells);
    case 'fillDown':
      return change(session, fillDown);
    case 'moveRows':
      return withRows(session, session.props.onMove && ((ids) => session.props.onMove?.(ids, command.by)));
    case 'removeRows':
      return withRows(session, session.props.onRemove);
    case 'lineBreak':
    case 'menu':
      return false;
  }
}

/** Ctrl+V: by the caller as a whole, or cell by cell. */
export function pasteIntoGrid(session: GridSession, table: TextTable): boolean {
  const { onAppend, onPaste } = session.props;
  const { columns, rowIds } = session.content;
  const rowId = rowIds[session.range?.top ?? -1];
  const column = columns[session.range?.left ?? -1];
  if (rowId !== undefined && column && onPaste?.(table, { rowId, column: column.key })) return true;
  const into = isEntry(rowId) ? rowId : rowIds.findLast(isEntry);
  const plan = (content: ShownContent, range: GridRange) =>
    pasteTable(content, range, table, onAppend !== undefined);
  return change(session, plan, into);
}

/** Ctrl+C: the selected cells as they are shown; null when nothing is selected. */
export function copyFromGrid(session: GridSession): TextTable | null {
  const { range } = session;
  return range && copyCells(session.content, range);
}

/** To the first cell of the entry row of the cursor's group, handing on what it holds; false when there is none. */
export function goToEntry(session: GridSession): boolean {
  const rowId = nearestEntry(session);
  if (session.props.onAppend === undefined || rowId === undefined) return false;
  if (session.active?.rowId === rowId) {
    session.commit();
    if (!session.commitEntry(rowId)) return true;
  }
  const column = session.content.columns.findIndex((one) => isEditable(one, { value: '' }));
  session.go({ type: 'select', place: { rowId, column: Math.max(0, column) } });
  return true;
}

/** The next entry row from the cursor on, or else the last. */
function nearestEntry({ active, content }: GridSession): string | undefined {
  const from = active === null ? content.rowIds.length : content.indexOf(active.rowId);
  return content.rowIds.slice(from).find(isEntry) ?? content.rowIds.findLast(isEntry);
}

/** At the end of the entry row a new row begins; at the ends of the table the key leaves the grid. */
function tab(session: GridSession, back: boolean): boolean {
  if (!session.editable) return false;
  const before = session.active;
  const { tabColumn } = session.view().state;
  session.go({ type: 'tab', back });
  const { active } = session;
  if (active?.rowId !== before?.rowId || active?.column !== before?.column) return true;
  if (
    back ||
    !active ||
    !isEntry(active.rowId) ||
    Object.keys(session.memory.entryAt(active.rowId)).length === 0
  )
    return false;
  if (session.commitEntry(active.rowId)) {
    session.dispatch({ type: 'select', place: { rowId: active.rowId, column: tabColumn ?? 0 } });
  }
  return true;
}

function enter(session: GridSession, back: boolean): true {
  const { active } = session;
  const { tabColumn, editing } = session.view().state;
  const takesSuggestion = session.mode === 'suggesting' && (editing?.choice ?? 0) > 0;
  session.commit(true);
  // What was taken is looked at before the row is entered.
  if (takesSuggestion) return true;
  if (
    active &&
    isEntry(active.rowId) &&
    !back &&
    Object.keys(session.memory.entryAt(active.rowId)).length > 0
  ) {
    // The next row of the same group is typed in the same place.
    const place = { rowId: active.rowId, column: tabColumn ?? active.column };
    if (session.commitEntry(active.rowId)) session.dispatch({ type: 'select', place });
    return true;
  }
  session.dispatch({ type: 'enter', back });
  if (active && isEntry(active.rowId)) session.commitEntry(active.rowId);
  return true;
}

/** Escape: what is being typed, or else a text that could not be read, is given up. */
function cancel(session: GridSession): boolean {
  if (session.mode !== 'selected') {
    session.dispatch({ type: 'stopEditing' });
    return true;
  }
  return session.giveUp();
}

function choose(session: GridSession, by: 1 | -1): boolean {
  const { editing } = session.view().state;
  const count =
    session.mode === 'suggesting'
      ? session.suggestions.length + 1
      : matchingChoices(session.column?.choices ?? [], editing?.draft ?? '').length;
  if (editing === null || count === 0) return false;
  session.dispatch({ type: 'choose', choice: (editing.choice + by + count) % count });
  return true;
}

function change(
  session: GridSession,
  plan: (content: ShownContent, range: GridRange) => GridChange,
  into?: string,
): boolean {
  const { range } = session;
  if (!range || !session.editable || session.mode !== 'selected') return false;
  session.hand(plan(session.content, range), into);
  return true;
}

function withRows(session: GridSession, act: ((rowIds: readonly string[]) => void) | undefined): boolean {
  const { range } = session;
  if (!act || !range) return false;
  const ids = session.content.rowIds.slice(range.top, range.bottom + 1).filter((id) => !isEntry(id));
  if (ids.length > 0) act(ids);
  return true;
}
