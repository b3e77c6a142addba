import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { GridDensity } from './gridProps.ts';
import type { GridColumn, GridRow } from './gridTypes.ts';

/** Heights in px before a row has been measured; the head's is also what sticks over the rows. */
const HEAD = 32;
const estimates: Readonly<Record<GridDensity, number>> = { dense: 28, list: 48, figures: 28 };
const GROUP = 28;
const NARROWEST = 120;

export interface ShownItem {
  readonly index: number;
  /** Px of rows that are not drawn before this one. */
  readonly gap: number;
}

/** The rows worth drawing: those in sight and, wherever it is, the one with the cursor. */
export function useGridRows(
  scroller: RefObject<HTMLElement | null>,
  shown: readonly GridRow[],
  activeIndex: number | undefined,
  density: GridDensity,
) {
  const virtualizer = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (shown[index]?.kind === 'group' ? GROUP : estimates[density]),
    getItemKey: (index) => shown[index]?.id ?? index,
    overscan: 8,
    paddingStart: HEAD,
    rangeExtractor: (range) => withIndex(defaultRangeExtractor(range), activeIndex),
  });
  let end = HEAD;
  const items = virtualizer.getVirtualItems().map((item): ShownItem => {
    const gap = item.start - end;
    end = item.end;
    return { index: item.index, gap };
  });
  return { items, rest: virtualizer.getTotalSize() - end, measure: virtualizer.measureElement };
}

function withIndex(indexes: number[], index: number | undefined): number[] {
  if (index === undefined || indexes.includes(index)) return indexes;
  return [...indexes, index].sort((one, other) => one - other);
}

/** How many rows a page has, for PageUp and PageDown. */
export function pageRows(scroller: HTMLElement | null, density: GridDensity): number {
  return Math.max(1, Math.floor(((scroller?.clientHeight ?? 0) - HEAD) / estimates[density]) - 1);
}

/** Below this the table scrolls sideways. */
export function narrowestWidth(columns: readonly GridColumn[]): number {
  return columns.reduce((sum, column) => sum + (column.width ?? NARROWEST), 0);
}

/**
 * Keeps the cell with the cursor in sight. A far jump draws rows whose heights were only estimated, and their measures
 * push the cell away again: so it is followed until the user scrolls. While the cursor is elsewhere only the table itself
 * scrolls: a row that is selected from outside must not carry the page away.
 */
export function useActiveInSight(scroller: RefObject<HTMLElement | null>, active: string | null): void {
  const following = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a move of the cursor is the reason to follow it
  useLayoutEffect(() => {
    following.current = true;
  }, [active]);
  useLayoutEffect(() => {
    if (!following.current) return;
    const cell = scroller.current?.querySelector('[data-active]');
    if (!cell || !scroller.current) return;
    if (scroller.current.contains(document.activeElement)) {
      cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    } else scrollWithin(scroller.current, cell);
  });
  useEffect(() => {
    const element = scroller.current;
    const stop = () => {
      following.current = false;
    };
    element?.addEventListener('wheel', stop, { passive: true });
    element?.addEventListener('pointerdown', stop);
    return () => {
      element?.removeEventListener('wheel', stop);
      element?.removeEventListener('pointerdown', stop);
    };
  }, [scroller]);
}

function scrollWithin(scroller: HTMLElement, cell: Element): void {
  const [frame, place] = [scroller.getBoundingClientRect(), cell.getBoundingClientRect()];
  const above = frame.top + HEAD - place.top;
  const below = place.bottom - (frame.top + scroller.clientHeight);
  if (above > 0) scroller.scrollTop -= above;
  else if (below > 0) scroller.scrollTop += below;
}
