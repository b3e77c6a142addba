import { type MouseEvent, type RefObject, useState } from 'react';
import type { MenuPlace } from './GridMenu.tsx';
import type { GridSession } from './GridSession.ts';
import { isInRange } from './gridRange.ts';
import type { GridPlace } from './gridState.ts';

const INTERACTIVE = 'a, button, input, select, textarea, [role="menu"], [role="listbox"], [draggable="true"]';
const FIRST_BUTTON = 1;

/** The cell under the pointer; a place beside the cells of a row belongs to its first one. */
function placeAt(target: EventTarget): GridPlace | null {
  if (!(target instanceof Element)) return null;
  const rowId = target.closest('[data-row-id]')?.getAttribute('data-row-id');
  if (rowId === null || rowId === undefined) return null;
  return { rowId, column: Number(target.closest('[data-column]')?.getAttribute('data-column') ?? 0) };
}

/** Click, Shift+click, drag, double click and right click; the cursor stays in the grid's own text field. */
export function useGridPointer(
  session: GridSession,
  input: RefObject<HTMLTextAreaElement | null>,
  onOpen: ((rowId: string) => void) | undefined,
) {
  const [menuAt, setMenuAt] = useState<MenuPlace | null>(null);
  const onMouseDown = (event: MouseEvent) => {
    const place = placeAt(event.target);
    if (!place || !(event.target instanceof Element)) return;
    const keepsRange =
      event.button !== 0 && isInRange(session.range, session.content.indexOf(place.rowId), place.column);
    if (!keepsRange) session.go({ type: 'select', place, extend: event.shiftKey });
    if (event.target.closest(INTERACTIVE)) return;
    event.preventDefault();
    input.current?.focus({ preventScroll: true });
  };
  const onMouseMove = (event: MouseEvent) => {
    if (event.buttons !== FIRST_BUTTON || document.activeElement !== input.current) return;
    const place = placeAt(event.target);
    const { active, editing } = session.view().state;
    if (!place || editing || (place.rowId === active?.rowId && place.column === active.column)) return;
    session.dispatch({ type: 'select', place, extend: true });
  };
  const onDoubleClick = (event: MouseEvent) => {
    const place = placeAt(event.target);
    if (place && !session.edit()) onOpen?.(place.rowId);
  };
  const onContextMenu = (event: MouseEvent) => {
    if (!placeAt(event.target)) return;
    event.preventDefault();
    setMenuAt({ x: event.clientX, y: event.clientY });
  };
  const openMenu = () => {
    const cell = input.current?.getBoundingClientRect();
    if (cell) setMenuAt({ x: cell.left, y: cell.bottom });
  };
  return {
    menuAt,
    openMenu,
    closeMenu: () => setMenuAt(null),
    handlers: { onMouseDown, onMouseMove, onDoubleClick, onContextMenu },
  };
}
