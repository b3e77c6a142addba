import { type RefObject, useEffect, useState } from 'react';

/** The page that fills the middle of a scrolling desk, from 1; at its end the last one, however small it is. */
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
      const isAtEnd =
        element.scrollTop > 0 && element.scrollTop + element.clientHeight >= element.scrollHeight - 1;
      setPage(isAtEnd ? count : Math.max(1, above.length));
    };
    find();
    element.addEventListener('scroll', find, { passive: true });
    return () => element.removeEventListener('scroll', find);
  }, [desk, count]);
  return Math.min(page, Math.max(1, count));
}
