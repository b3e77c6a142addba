import type { KeyboardEvent, RefObject } from 'react';
import { keyName } from '../keys/keyName.ts';

/** CSS px: what a page keeps from the edge of the desk, and a little. */
const edge = 20;

/**
 * PageDown and PageUp go through a paper page by page: to the next one that is not wholly seen, and within one that is
 * longer than the desk by a screen. Home and End: the first and the last page.
 */
export function usePageKeys(desk: RefObject<HTMLElement | null>) {
  return (event: KeyboardEvent): void => {
    const scroller = desk.current;
    const go = scroller && moves[keyName(event.nativeEvent) ?? ''];
    if (!go) return;
    event.preventDefault();
    go(scroller, [...scroller.querySelectorAll('[data-page]')]);
  };
}

type Move = (desk: HTMLElement, pages: readonly Element[]) => void;

const moves: Readonly<Record<string, Move>> = {
  PageDown: (desk, pages) => {
    const frame = desk.getBoundingClientRect();
    const next = pages.find((page) => page.getBoundingClientRect().bottom > frame.bottom);
    if (!next) return desk.scrollTo({ top: desk.scrollHeight });
    const { top, bottom } = next.getBoundingClientRect();
    if (top > frame.top + edge) next.scrollIntoView({ block: 'start' });
    else desk.scrollBy({ top: Math.min(bottom - frame.bottom + edge, 0.9 * frame.height) });
  },
  PageUp: (desk, pages) => {
    const frame = desk.getBoundingClientRect();
    const before = pages.findLast((page) => page.getBoundingClientRect().top < frame.top);
    if (!before) return desk.scrollTo({ top: 0 });
    const { top, bottom, height } = before.getBoundingClientRect();
    if (height <= frame.height) before.scrollIntoView({ block: 'start' });
    else if (bottom <= frame.top + edge) before.scrollIntoView({ block: 'end' });
    else desk.scrollBy({ top: -Math.min(frame.top - top + edge, 0.9 * frame.height) });
  },
  Home: (desk) => desk.scrollTo({ top: 0 }),
  End: (desk) => desk.scrollTo({ top: desk.scrollHeight }),
};
