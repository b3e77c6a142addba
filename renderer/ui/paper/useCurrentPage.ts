import { type RefObject, useEffect, useState } from 'react';

/** The page that fills the middle of a scrolling desk, from 1. */
export function useCurrentPage(desk: RefObject<HTMLElement | null>, count: number): number {
  const [page, setPage] = useState(1);
  useEffect(() => {
    const element = desk.current;
    if (!element || count === 0) return;
    const find = () => {
      const middle = element.getBoundingClientRect().top + element.clientHeight / 2;
      const above = [...element.querySelectorAll('[data-page]')].filter(
        (sheet) => sheet.getBoundingClientRect().top <= middle,
      );
      setPage(Math.max(1, above.length));
    };
    find();
    element.addEventListener('scroll', find, { passive: true });
    return () => element.removeEventListener('scroll', find);
  }, [desk, count]);
  return Math.min(page, Math.max(1, count));
}
