import { z } from 'zod';

/** One work of others that the program contains, as the build writes it into `licences.json`. */
export const thirdPartyWorkSchema = z.object({
  name: z.string(),
  version: z.string(),
  /** As its package names it, an SPDX expression as a rule. */
  licence: z.string(),
  /** The whole text of the licence, with its copyright notice. */
  text: z.string(),
});
export type ThirdPartyWork = z.infer<typeof thirdPartyWorkSchema>;
