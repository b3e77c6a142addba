import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useLayoutEffect } from 'react';
import type { GridColumn, GridRow } from './gridTypes.ts';

/** Heights in px before a row has been measured; the head's is also what sticks over the rows. */
const HEAD = 32;
const estimates = { dense: 28, list: 48 } as const;
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
  density: 'dense' | 'list',
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
export function pageRows(scroller: HTMLElement | null, density: 'dense' | 'list'): number {
  return Math.max(1, Math.floor(((scroller?.clientHeight ?? 0) - HEAD) / estimates[density]) - 1);
}

/** Below this the table scrolls sideways. */
export function narrowestWidth(columns: readonly GridColumn[]): number {
  return columns.reduce((sum, column) => sum + (column.width ?? NARROWEST), 0);
}

/** Brings the cell with the cursor into sight whenever the cursor goes to another cell. */
export function useActiveInSight(scroller: RefObject<HTMLElement | null>, active: string | null): void {
  const show = () => {
    scroller.current?.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the cursor is the reason to scroll
  useLayoutEffect(show, [active]);
  // A far jump draws rows whose heights were only estimated: once measured they may have pushed the cell away.
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  useEffect(() => {
    const frame = requestAnimationFrame(show);
    return () => cancelAnimationFrame(frame);
  }, [active]);
}
