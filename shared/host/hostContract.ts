import { z } from 'zod';
import { onHost } from '../contract/channel.ts';
import { jobIdSchema } from '../contract/job.ts';
import { problemSchema } from '../contract/result.ts';
import { libraryStateSchema } from '../library/libraryContract.ts';

export const themes = ['system', 'light', 'dark'] as const;

export const hostStateSchema = z.object({
  version: z.string(),
  /** What the program runs on: Electron, or the Chromium stand-in. */
  runtime: z.string(),
  theme: z.enum(themes),
  /** Folders of libraries opened before, newest first. */
  recentLibraries: z.array(z.string()),
  /** Where a new library is proposed to go. */
  documentsFolder: z.string(),
});
export type HostState = z.infer<typeof hostStateSchema>;

export const beginningSchema = z.object({
  host: hostStateSchema,
  /** The library that is open. */
  library: libraryStateSchema.nullable(),
  /** The library of last time, if it could not be opened. */
  refused: z.object({ folder: z.string(), problem: problemSchema }).nullable(),
});
export type Beginning = z.infer<typeof beginningSchema>;

/** The window and the machine it runs on. */
export const hostContract = {
  /** All that a window needs to know before it shows anything. */
  'host.begin': onHost(z.object({}), beginningSchema),
  'host.state': onHost(z.object({}), hostStateSchema),
  'host.setTheme': onHost(z.object({ theme: z.enum(themes) }), hostStateSchema),
  /** Lets the user choose a folder; null when the dialog was closed. */
  'host.chooseFolder': onHost(
    z.object({ title: z.string(), startIn: z.string().nullable() }),
    z.object({ folder: z.string() }).nullable(),
  ),
  'host.cancelJob': onHost(z.object({ jobId: jobIdSchema }), z.object({})),
};
