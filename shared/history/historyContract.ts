import { z } from 'zod';
import { onLibrary, read } from '../contract/channel.ts';

export const historyEntrySchema = z.object({
  seq: z.int(),
  at: z.iso.datetime(),
  who: z.string(),
  label: z.string(),
  kind: z.enum(['do', 'undo', 'redo']),
  /** The entry that this one took back or did again. */
  target: z.int().nullable(),
});
export type HistoryEntry = z.infer<typeof historyEntrySchema>;

/** 履歴 */
export const historyContract = {
  'history.list': read(
    z.object({ limit: z.int().min(1).max(500), before: z.int().nullable() }),
    z.array(historyEntrySchema),
  ),
  /** What Ctrl+Z and Ctrl+Y would do now; null = nothing. */
  'history.next': read(z.object({}), z.object({ undo: z.string().nullable(), redo: z.string().nullable() })),
  'history.undo': onLibrary(z.object({}), z.object({ label: z.string() })),
  'history.redo': onLibrary(z.object({}), z.object({ label: z.string() })),
};
