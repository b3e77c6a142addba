import { z } from 'zod';
import { command, onLibrary } from '../contract/channel.ts';
import { problemSchema } from '../contract/result.ts';

export const libraryStateSchema = z.object({
  folder: z.string(),
  name: z.string(),
  mode: z.enum(['write', 'read']),
  /** Why it is open for reading only; null when it may be written. */
  readOnlyBecause: problemSchema.nullable(),
  /** The newest backup that was verified by opening it. */
  lastBackupAt: z.iso.datetime().nullable(),
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
  'library.copy': onLibrary(z.object({ from: z.string(), to: z.string() }), z.object({ folder: z.string() })),
  'library.close': onLibrary(z.object({}), z.object({})),
  'library.rename': command('保管庫の名称の変更', z.object({ name: z.string().min(1) }), z.object({})),
  'library.backups': onLibrary(z.object({ folder: z.string() }), z.array(backupSchema)),
  'library.backUp': onLibrary(z.object({}), backupSchema),
  /** Puts a backup into a folder of its own; a library already there is backed up first. */
  'library.restore': onLibrary(
    z.object({ backup: z.string(), folder: z.string() }),
    z.object({ folder: z.string() }),
  ),
};
