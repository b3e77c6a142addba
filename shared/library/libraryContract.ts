import { z } from 'zod';
import { command, onLibrary } from '../contract/channel.ts';
import { jobIdSchema } from '../contract/job.ts';
import { problemSchema } from '../contract/result.ts';

export const libraryStateSchema = z.object({
  folder: z.string(),
  name: z.string(),
  mode: z.enum(['write', 'read']),
  /** Why it is open for reading only, as far as opening it for writing was tried; null when it may be written. */
  readOnlyBecause: problemSchema.nullable(),
  /** What opening it found or did that the user should know: an upgrade, a missing tail, today's backup that failed. */
  notices: z.array(problemSchema),
  /** The newest backup that was verified by opening it. */
  lastBackupAt: z.iso.datetime().nullable(),
  /** Of a library that was made as the sample, whatever became of it since; null for every other. */
  sample: z
    .object({
      /** Steps of the history that were made after it and stand. */
      ownChanges: z.int().min(0),
    })
    .nullable(),
});
export type LibraryState = z.infer<typeof libraryStateSchema>;

export const backupSchema = z.object({
  folder: z.string(),
  at: z.iso.datetime(),
  bytes: z.int(),
  verified: z.boolean(),
});
export type Backup = z.infer<typeof backupSchema>;

/** 保管庫と控え */
export const libraryContract = {
  /** The open library, or null. */
  'library.state': onLibrary(z.object({}), libraryStateSchema.nullable()),
  'library.create': onLibrary(z.object({ folder: z.string(), name: z.string() }), libraryStateSchema),
  'library.open': onLibrary(
    z.object({ folder: z.string(), mode: z.enum(['write', 'read']) }),
    libraryStateSchema,
  ),
  /** Makes a local copy of a library on a network or synced folder. */
  'library.copy': onLibrary(
    z.object({ from: z.string(), to: z.string(), jobId: jobIdSchema.optional() }),
    z.object({
      folder: z.string(),
      /** How many attachments were damaged already where they came from. */
      damagedFiles: z.int(),
    }),
  ),
  'library.close': onLibrary(z.object({}), z.object({})),
  'library.rename': command('保管庫の名称の変更', z.object({ name: z.string().min(1) }), z.object({})),
  'library.backups': onLibrary(z.object({ folder: z.string() }), z.array(backupSchema)),
  'library.backUp': onLibrary(z.object({ jobId: jobIdSchema.optional() }), backupSchema),
  /** Puts a backup into a folder of its own; a library already there is backed up first. */
  'library.restore': onLibrary(
    z.object({ backup: z.string(), folder: z.string(), jobId: jobIdSchema.optional() }),
    z.object({
      folder: z.string(),
      /** Where the state before is; null when there was no library. */
      previous: z.string().nullable(),
    }),
  ),
};
