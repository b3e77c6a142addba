import { useEffect, useState } from 'react';
import type { PaletteItem } from './paletteItem.ts';

/**
 * Finds what a query may mean. `actionsOnly` when it was begun with `>`, which is already taken off. An empty query
 * asks for what is near: the last places, the actions of the screen.
 */
export type PaletteSearch = (
  query: string,
  options: { readonly actionsOnly: boolean; readonly signal: AbortSignal },
) => Promise<readonly PaletteItem[]> | readonly PaletteItem[];

/** The answer to the last query; an older answer that comes late is dropped. */
export function usePaletteItems(search: PaletteSearch, query: string): readonly PaletteItem[] {
  const [items, setItems] = useState<readonly PaletteItem[]>([]);
  useEffect(() => {
    const abort = new AbortController();
    const actionsOnly = /^[>＞]/.test(query);
    const ask = async () => {
      const words = query.replace(/^[>＞]/, '').trim();
      const found = await search(words, { actionsOnly, signal: abort.signal });
      if (!abort.signal.aborted) setItems([...Map.groupBy(found, (item) => item.group).values()].flat());
    };
    ask().catch((error: unknown) => {
      if (!abort.signal.aborted) throw error;
    });
    return () => abort.abort();
  }, [search, query]);
  return items;
}
