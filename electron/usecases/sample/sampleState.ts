import { historyOrigin } from '../../../db/library/history.ts';
import type { ReadableLibrary } from '../../../db/library/readableLibrary.ts';
import type { LibraryState } from '../../../shared/library/libraryContract.ts';

/** The one command of createSample. Its entry is the first of a sample's history, in a copy of it too, and nowhere else. */
export const sampleCommand = 'sample.create';

/** What a library says of itself as a sample; null for one that was not made as such, wherever it lies. */
export async function sampleState(reader: ReadableLibrary): Promise<LibraryState['sample']> {
  const origin = await historyOrigin(reader);
  return origin?.command === sampleCommand ? { ownChanges: origin.stepsSince } : null;
}
