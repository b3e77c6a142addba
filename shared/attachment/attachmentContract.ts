import { z } from 'zod';
import { onHost } from '../contract/channel.ts';
import { jobIdSchema } from '../contract/job.ts';
import { problemSchema } from '../contract/result.ts';
import { dropIdSchema } from '../host/dropContract.ts';
import { attachmentCheckSchema, attachmentSchema, sha256Schema } from './attachment.ts';

/** A file that was to be attached: what it was stored as, or why it could not be. */
export const takenFileSchema = z.object({
  name: z.string(),
  attachment: attachmentSchema.nullable(),
  problem: problemSchema.nullable(),
});
export type TakenFile = z.infer<typeof takenFileSchema>;

/** 添付: files from elsewhere, copied into the library before a material refers to them. */
export const attachmentContract = {
  /** Lets the user choose files, stores and checks each; empty when the dialog was closed. */
  'attachment.choose': onHost(
    z.object({ jobId: jobIdSchema, several: z.boolean() }),
    z.array(takenFileSchema),
  ),
  /** Stores and checks a file that was dropped onto the window; cancelled as the job of its own id. */
  'attachment.take': onHost(z.object({ dropId: dropIdSchema, name: z.string().min(1) }), takenFileSchema),
  /**
   * Looks into a stored file with a password, which is kept in memory until the program ends and written nowhere.
   * @returns the file as it is with it; `attachment.wrongPassword` otherwise
   */
  'attachment.unlock': onHost(
    z.object({ sha256: sha256Schema, name: z.string(), password: z.string().min(1).max(200) }),
    attachmentCheckSchema,
  ),
  /** The files whose passwords are known by now. */
  'attachment.unlocked': onHost(z.object({}), z.array(sha256Schema)),
};
