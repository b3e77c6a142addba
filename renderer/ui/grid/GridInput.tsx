import { type ClipboardEvent, type KeyboardEvent, type RefObject, useLayoutEffect } from 'react';
import { classNames } from '../classNames.ts';
import { SuggestionList } from '../SuggestionList.tsx';
import { GridChoices } from './GridChoices.tsx';
import style from './GridInput.module.css';
import type { GridView } from './GridMemory.ts';
import type { GridSession } from './GridSession.ts';
import { copyFromGrid, pasteIntoGrid, runGridCommand } from './gridCommands.ts';
import type { ShownContent } from './gridContent.ts';
import { type GridCommand, gridCommand } from './gridKeys.ts';
import type { GridProps } from './gridProps.ts';
import { isEntry } from './gridTypes.ts';
import { formatHtmlTable } from './htmlTable.ts';
import { readClipboard } from './readClipboard.ts';
import { formatTsv } from './tsv.ts';

interface GridInputProps {
  readonly id: string;
  readonly props: GridProps;
  readonly session: GridSession;
  readonly view: GridView;
  readonly content: ShownContent;
  readonly input: RefObject<HTMLTextAreaElement | null>;
  readonly onMenu: () => void;
}

/** The text field that lies over the selected cell: empty and transparent until something is typed into it. */
export function GridInput(grid: GridInputProps) {
  const { id, props, session, view, content, input } = grid;
  const { active, editing } = view.state;
  const column = active === null ? undefined : content.columns[active.column];
  const choosing = editing !== null && column?.kind === 'choice';
  const suggestions = session.suggestions;
  const listId = `${id}-choices`;
  const cellId = active && `${id}-${content.shownIndex.get(active.rowId)}-${active.column}`;
  const hasList = choosing || suggestions.length > 0;
  const first = choosing ? 0 : 1;
  const choiceId =
    hasList && editing && editing.choice >= first ? `${listId}-${editing.choice - first}` : undefined;
  const opened = editing !== null && !editing.typed;
  useLayoutEffect(() => {
    const end = input.current?.value.length ?? 0;
    if (opened) input.current?.setSelectionRange(end, end);
  }, [opened, input]);
  return (
    <>
      <textarea
        ref={input}
        className={classNames(
          style.input,
          editing !== null && style.editing,
          active === null && style.nowhere,
        )}
        data-keys={editing === null ? 'app' : undefined}
        data-align={column?.kind === 'number' ? 'end' : undefined}
        // Without a row there is nothing to see of it.
        tabIndex={content.shown.length === 0 ? -1 : undefined}
        aria-label={editing === null ? props.label : editingLabel(content, view)}
        aria-controls={hasList ? listId : id}
        aria-activedescendant={editing === null ? (cellId ?? undefined) : choiceId}
        aria-haspopup={column?.kind === 'choice' || hasList ? 'listbox' : undefined}
        value={editing?.draft ?? ''}
        readOnly={session.textAt(active) === null}
        rows={1}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => session.type(event.target.value)}
        onKeyDown={(event) => handleKey(event, grid)}
        onFocus={() => session.enterAnywhere()}
        onBlur={() => session.leave(document.hasFocus())}
        onCopy={(event) => copy(event, session, false)}
        onCut={(event) => copy(event, session, true)}
        onPaste={(event) => paste(event, session)}
      />
      {choosing && (
        <GridChoices id={listId} column={column} editing={editing} onTake={(at) => session.take(at)} />
      )}
      {column && suggestions.length > 0 && (
        <SuggestionList
          id={listId}
          label={column.header}
          suggestions={suggestions}
          chosen={(editing?.choice ?? 0) - 1}
          onTake={(at) => session.take(at + 1)}
        />
      )}
    </>
  );
}

function editingLabel(content: ShownContent, { state }: GridView): string {
  const column = state.active && content.columns[state.active.column];
  const row = isEntry(state.active?.rowId)
    ? '新しい行'
    : `${content.indexOf(state.active?.rowId ?? '') + 1}行目`;
  return `${column?.header ?? ''}、${row}`;
}

function handleKey(event: KeyboardEvent<HTMLTextAreaElement>, grid: GridInputProps): void {
  const command = gridCommand(event.nativeEvent, grid.session.mode);
  if (command && obey(command, grid)) event.preventDefault();
}

function obey(command: GridCommand, { session, props, input, onMenu }: GridInputProps): boolean {
  if (command.type === 'menu') {
    onMenu();
    return true;
  }
  if (command.type === 'lineBreak') return breakLine(input.current, session);
  if (
    command.type === 'enter' &&
    !command.back &&
    session.mode === 'selected' &&
    activate(session, props, input)
  ) {
    return true;
  }
  return runGridCommand(session, command);
}

/** Enter where nothing can be typed: the button or link inside the cell, or else the row is opened. */
function activate(
  session: GridSession,
  props: GridProps,
  input: RefObject<HTMLTextAreaElement | null>,
): boolean {
  const { active } = session.view().state;
  if (active === null || session.textAt(active) !== null || isEntry(active.rowId)) return false;
  const inside = input.current?.parentElement?.querySelector<HTMLElement>('[data-active] :is(button, a)');
  if (inside) inside.click();
  else props.onOpen?.(active.rowId);
  return inside !== null || props.onOpen !== undefined;
}

function breakLine(input: HTMLTextAreaElement | null, session: GridSession): boolean {
  if (!input) return false;
  input.setRangeText('\n', input.selectionStart, input.selectionEnd, 'end');
  return session.type(input.value);
}

function copy(event: ClipboardEvent, session: GridSession, cut: boolean): void {
  const table = session.mode === 'selected' ? copyFromGrid(session) : null;
  if (!table) return;
  event.preventDefault();
  event.clipboardData.setData('text/plain', formatTsv(table));
  event.clipboardData.setData('text/html', formatHtmlTable(table));
  if (cut) runGridCommand(session, { type: 'clear' });
}

function paste(event: ClipboardEvent, session: GridSession): void {
  if (session.mode !== 'selected') return;
  event.preventDefault();
  const table = readClipboard(event.clipboardData);
  if (table) pasteIntoGrid(session, table);
}
