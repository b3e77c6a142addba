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
import { GridSession } from './GridSession.ts';
import { gridContent } from './gridContent.ts';
import type { GridProps } from './gridProps.ts';
import { isEntry } from './gridTypes.ts';

/** A grid's session and what it shows. What is being typed is handed on when the grid or the window goes away. */
export function useGridSession(props: GridProps, pageRows: () => number) {
  const { columns, rows, onSelect, selectedRowId } = props;
  const [session] = useState(() => new GridSession());
  const view = useSyncExternalStore(session.subscribe, session.view);
  const hasEntry = props.onAppend !== undefined;
  const pending = view.pending?.rows === rows ? view.pending.edits : null;
  const content = useMemo(
    () => gridContent(columns, rows, pending ?? [], hasEntry),
    [columns, rows, pending, hasEntry],
  );
  useLayoutEffect(() => session.receive(props, content, pageRows));
  useFlush(() => session.leave(true));
  const activeRow = view.state.active?.rowId;
  const told = useRef<string | null>(null);
  const tell = useEffectEvent((rowId: string) => {
    told.current = isEntry(rowId) ? null : rowId;
    onSelect?.(told.current);
  });
  useEffect(() => {
    if (activeRow !== undefined) tell(activeRow);
  }, [activeRow]);
  useLayoutEffect(() => {
    const { active } = session.view().state;
    if (selectedRowId === undefined || selectedRowId === null || active?.rowId === selectedRowId) return;
    // What was told comes back late when keys are quick: followed, it and the cursor would chase each other for ever.
    if (selectedRowId === told.current) return;
    session.go({ type: 'select', place: { rowId: selectedRowId, column: active?.column ?? 0 } });
  }, [selectedRowId, session]);
  return { session, view, content };
}
