import { type RefObject, useEffect, useState } from 'react';

/** Whether an element is in sight or up to a screen away from it. */
export function useNear(element: RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const target = element.current;
    if (!target) return;
    const observer = new IntersectionObserver((entries) => setNear(entries.at(-1)?.isIntersecting === true), {
      rootMargin: '100%',
    });
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return near;
}
