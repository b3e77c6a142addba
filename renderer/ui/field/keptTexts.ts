import { useEffect, useEffectEvent } from 'react';

/**
 * What was typed and could not be taken in yet: an unreadable date, a new row with one in it. It waits here, above the
 * screens, until it is taken in or given up, so that leaving a screen or reloading the window loses none of it. It lives
 * as long as the window: a library holds nothing that could not be read, and nothing lies outside the library for good.
 */
const prefix = 'kept ';

/** What is kept at a place (`body.<id>.establishedOn`); null when nothing is. Only `keepText` writes there. */
export function keptText<Kept>(place: string): Kept | null {
  const json = sessionStorage.getItem(prefix + place);
  return json === null ? null : (JSON.parse(json) as Kept);
}

/** Keeps a value of plain data at a place; null clears it. */
export function keepText<Kept>(place: string, kept: Kept | null): void {
  if (kept === null) sessionStorage.removeItem(prefix + place);
  else sessionStorage.setItem(prefix + place, JSON.stringify(kept));
}

type Listener = (texts: readonly string[]) => void;

const listeners = new Set<Listener>();
const shown = new Set<string>();
const leaving = new Map<string, readonly string[]>();

/** Calls `listener` with the unread texts that just went out of sight; returns the function that ends listening. */
export function onTextsLeft(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** To be called by whoever shows what is kept at a place: tells of `unread` when it goes out of sight. */
export function useTextsLeft(place: string | undefined, unread: () => readonly string[]): void {
  const latest = useEffectEvent(unread);
  useEffect(() => {
    if (place === undefined) return;
    shown.add(place);
    return () => {
      shown.delete(place);
      // A screen's fields go one after another, and some come back with the next screen: told once, of all that stay away.
      if (leaving.size === 0) queueMicrotask(tellLeft);
      leaving.set(place, latest());
    };
  }, [place]);
}

function tellLeft(): void {
  const texts = [...leaving].flatMap(([place, unread]) => (shown.has(place) ? [] : unread));
  leaving.clear();
  if (texts.length > 0) for (const listener of listeners) listener(texts);
}
