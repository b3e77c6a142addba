import { z } from 'zod';
import { onHost, onLibrary } from '../contract/channel.ts';
import { jobIdSchema } from '../contract/job.ts';
import { handedOverSchema, handoverDecisionSchema, handoverPlanSchema } from './handover.ts';

const decisionsSchema = z.record(z.string(), handoverDecisionSchema);

/** 受け渡し */
export const handoverContract = {
  /** Writes a body or a meeting to a place the user chooses; null when the dialog was closed. */
  'handover.give': onHost(
    handedOverSchema.extend({ jobId: jobIdSchema }),
    z.object({ path: z.string() }).nullable(),
  ),
  /** Lets the user choose such a file and says what would come of it; null when the dialog was closed. */
  'handover.open': onHost(z.object({}), z.object({ path: z.string(), plan: handoverPlanSchema }).nullable()),
  /** What taking over a file would do. Whether entries of one name are the same decides what else differs. */
  'handover.plan': onLibrary(
    z.object({ path: z.string(), decisions: decisionsSchema.default({}) }),
    handoverPlanSchema,
  ),
  /** Takes a file over, as one step that can be taken back. Every conflict of its plan has to be decided. */
  'handover.receive': onLibrary(
    z.object({ path: z.string(), decisions: decisionsSchema }),
    z.object({ added: z.int(), changed: z.int(), removed: z.int() }),
  ),
};
