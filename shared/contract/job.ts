import { z } from 'zod';

/** Names one piece of long work, so that its progress can be shown and it can be stopped. Made by the window. */
export const jobIdSchema = z.uuid();

/** How far a piece of long work has come, of whatever it counts. */
export interface JobProgress {
  readonly jobId: string;
  readonly done: number;
  readonly total: number;
  /** What is being done: 資料No.1　委員名簿. */
  readonly what: string;
}
