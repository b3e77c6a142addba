import type { DragEvent } from 'react';

const TYPE = 'application/x-row';

/** The row under the pointer, and whether the pointer is in its lower half. */
function rowAt(event: DragEvent): { readonly id: string; readonly isBelow: boolean } | null {
  const row = event.target instanceof Element ? event.target.closest('[data-row-id]') : null;
  const id = row?.getAttribute('data-row-id');
  if (!row || !id) return null;
  const { top, height } = row.getBoundingClientRect();
  return { id, isBelow: event.clientY > top + height / 2 };
}

/**
 * Rows are dragged by their grips to another place of the same table.
 *
 * @param onPlace the row goes before another one, or to the end
 */
export function useRowDrag(
  rows: readonly { readonly id: string }[],
  onPlace: (rowIds: readonly string[], before: string | null) => void,
) {
  return {
    onDragStart: (event: DragEvent) => {
      const grip = event.target instanceof HTMLElement ? event.target.dataset.dragRow : undefined;
      if (grip === undefined) return;
      event.dataTransfer.setData(TYPE, grip);
      event.dataTransfer.effectAllowed = 'move';
    },
    onDragOver: (event: DragEvent) => {
      if (event.dataTransfer.types.includes(TYPE) && rowAt(event)) event.preventDefault();
    },
    onDrop: (event: DragEvent) => {
      const dragged = event.dataTransfer.getData(TYPE);
      const over = rowAt(event);
      if (dragged === '' || !over) return;
      event.preventDefault();
      const at = rows.findIndex(({ id }) => id === over.id) + (over.isBelow ? 1 : 0);
      onPlace([dragged], rows.slice(at).find(({ id }) => id !== dragged)?.id ?? null);
    },
  };
}
