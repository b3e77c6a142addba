import { problem } from '../../shared/contract/result.ts';
import type { Beginning } from '../../shared/host/hostContract.ts';
import type { LibraryCalls } from './libraryThread.ts';

type Opened = Pick<Beginning, 'library' | 'refused'>;

async function openLast(library: LibraryCalls, folder: string): Promise<Opened> {
  const result = await library
    .call('library.open', { folder, mode: 'write' })
    .catch((error: unknown) => problem('internal', { reason: String(error) }));
  return result.ok
    ? { library: result.value, refused: null }
    : { library: null, refused: { folder, problem: result.error } };
}

async function openNow(library: LibraryCalls): Promise<Opened> {
  const state = await library.call('library.state', {});
  return { library: state.ok ? state.value : null, refused: null };
}

/**
 * Opens the library of last time while the window is on its way.
 *
 * @param folder where it is; undefined if none is remembered.
 * @returns tells the window what came of it; a window that asks later is told what is open by then.
 */
export function openLastLibrary(library: LibraryCalls, folder: string | undefined): () => Promise<Opened> {
  let opening = folder === undefined ? null : openLast(library, folder);
  return () => {
    const outcome = opening ?? openNow(library);
    opening = null;
    return outcome;
  };
}
