import { useEffect, useEffectEvent } from 'react';

const flushes = new Set<() => void>();

/** Hands on everything that is still being typed anywhere: before printing, undoing, closing. */
export function flushFields(): void {
  for (const flush of [...flushes]) flush();
}

/** Registers what a field still has to hand on; also done when the field or the window goes away. */
export function useFlush(flush: () => void): void {
  const latest = useEffectEvent(flush);
  useEffect(() => {
    const own = () => latest();
    if (flushes.size === 0) window.addEventListener('pagehide', flushFields);
    flushes.add(own);
    return () => {
      own();
      flushes.delete(own);
      if (flushes.size === 0) window.removeEventListener('pagehide', flushFields);
    };
  }, []);
}
