import { z } from 'zod';
import { onHost } from '../contract/channel.ts';
import { jobIdSchema } from '../contract/job.ts';

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

/** The window and the machine it runs on. */
export const hostContract = {
  'host.state': onHost(z.object({}), hostStateSchema),
  'host.setTheme': onHost(z.object({ theme: z.enum(themes) }), hostStateSchema),
  /** Lets the user choose a folder; null when the dialog was closed. */
  'host.chooseFolder': onHost(
    z.object({ title: z.string(), startIn: z.string().nullable() }),
    z.object({ folder: z.string() }).nullable(),
  ),
  'host.cancelJob': onHost(z.object({ jobId: jobIdSchema }), z.object({})),
};
