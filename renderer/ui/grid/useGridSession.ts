import {
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { useFlush } from '../field/flushFields.ts';
import { useTextsLeft } from '../field/keptTexts.ts';
import { GridSession } from './GridSession.ts';
import { gridContent } from './gridContent.ts';
import type { GridProps } from './gridProps.ts';
import { isEntry } from './gridTypes.ts';
import { cellKeeper } from './keptCells.ts';

/** A grid's session and what it shows. What is being typed is handed on when the grid or the window goes away. */
export function useGridSession(props: GridProps, pageRows: () => number) {
  const { columns, rows, onSelect, selectedRowId, keptAs } = props;
  const [session] = useState(() => new GridSession(keptAs === undefined ? undefined : cellKeeper(keptAs)));
  const view = useSyncExternalStore(session.memory.subscribe, session.view);
  const hasEntry = props.onAppend !== undefined;
  const pending = view.pending?.rows === rows ? view.pending.edits : null;
  const content = useMemo(
    () => gridContent(columns, rows, pending ?? [], hasEntry),
    [columns, rows, pending, hasEntry],
  );
  useLayoutEffect(() => session.receive(props, content, pageRows));
  useFlush(() => session.leave(true));
  useTextsLeft(keptAs, () => session.unread());
  const activeRow = view.state.active?.rowId;
  const told = useRef<readonly string[]>([]);
  const tell = useEffectEvent((rowId: string) => {
    if (selectedRowId !== undefined) told.current = [...told.current, rowId];
    onSelect?.(isEntry(rowId) ? null : rowId);
  });
  useEffect(() => {
    if (activeRow !== undefined) tell(activeRow);
  }, [activeRow]);
  useLayoutEffect(() => {
    const { active } = session.view().state;
    if (selectedRowId === undefined || selectedRowId === null) return;
    // The echo of what the grid itself told: by now the cursor may be a row further on.
    const echo = told.current.lastIndexOf(selectedRowId);
    told.current = told.current.slice(echo + 1);
    if (echo !== -1 || active?.rowId === selectedRowId) return;
    session.go({ type: 'select', place: { rowId: selectedRowId, column: active?.column ?? 0 } });
  }, [selectedRowId, session]);
  return { session, view, content };
}
