import { z } from 'zod';
import { onLibrary } from '../contract/channel.ts';
import { libraryStateSchema } from '../library/libraryContract.ts';

const discardedSampleSchema = z.object({
  folder: z.string(),
  isGone: z.boolean(),
  /** What stayed in the folder, because the program did not make it or could not remove it. */
  left: z.array(z.string()),
});
export type DiscardedSample = z.infer<typeof discardedSampleSchema>;

/** サンプル */
export const sampleContract = {
  /** Makes a library with the Shimane joint meeting of 13 September 2021 and opens it. */
  'sample.create': onLibrary(z.object({ folder: z.string() }), libraryStateSchema),
  /**
   * Closes the open library and removes it with its backups, for good. `folder` is the one that the user was shown:
   * any other than that of the open library is refused, and so is a library that is no sample.
   */
  'sample.discard': onLibrary(z.object({ folder: z.string() }), discardedSampleSchema),
};
