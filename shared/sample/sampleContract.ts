import { z } from 'zod';
import { onLibrary } from '../contract/channel.ts';
import { libraryStateSchema } from '../library/libraryContract.ts';

/** サンプル */
export const sampleContract = {
  /** Makes a library with the Shimane joint meeting of 13 September 2021 and opens it. */
  'sample.create': onLibrary(z.object({ folder: z.string() }), libraryStateSchema),
};
