import { attachmentContract } from '../attachment/attachmentContract.ts';
import { councilContract } from '../council/councilContract.ts';
import { handoverContract } from '../handover/handoverContract.ts';
import { historyContract } from '../history/historyContract.ts';
import { dropContract } from '../host/dropContract.ts';
import { hostContract } from '../host/hostContract.ts';
import { letterContract } from '../letter/letterContract.ts';
import { libraryContract } from '../library/libraryContract.ts';
import { meetingContract } from '../meeting/meetingContract.ts';
import { officeContract } from '../office/officeContract.ts';
import { packetContract } from '../packet/packetContract.ts';
import { paperContract } from '../paper/paperContract.ts';
import { proofreadingContract } from '../proofreading/proofreadingContract.ts';
import { rosterContract } from '../roster/rosterContract.ts';
import { rosterImportContract } from '../roster/rosterImportContract.ts';
import { sampleContract } from '../sample/sampleContract.ts';
import { scheduleContract } from '../schedule/scheduleContract.ts';
import { textPaperContract } from '../textPaper/textPaperContract.ts';
import type { Contract, InputOf, OutputOf } from './channel.ts';
import type { JobProgress } from './job.ts';
import type { Result } from './result.ts';

/** Every channel between the window and the program. A feature adds its own in one line. */
export const contract = {
  ...libraryContract,
  ...historyContract,
  ...councilContract,
  ...rosterContract,
  ...rosterImportContract,
  ...meetingContract,
  ...attachmentContract,
  ...packetContract,
  ...handoverContract,
  ...paperContract,
  ...officeContract,
  ...letterContract,
  ...textPaperContract,
  ...scheduleContract,
  ...proofreadingContract,
  ...sampleContract,
  ...dropContract,
  ...hostContract,
} satisfies Contract;

export type AppContract = typeof contract;
export type ChannelName = keyof AppContract;

/** One call as it crosses from the window to the program. */
export interface Call {
  readonly channel: string;
  readonly input: unknown;
  /** Commands with the same key in a row are one step of undo: typing in one field. */
  readonly mergeKey?: string;
}

/** What the preload exposes as `window.desk`. */
export interface DeskApi {
  invoke<K extends ChannelName>(
    channel: K,
    input: InputOf<AppContract, K>,
    mergeKey?: string,
  ): Promise<Result<OutputOf<AppContract, K>>>;
  /** Progress of long work; returns the function that ends listening. */
  onProgress(listener: (progress: JobProgress) => void): () => void;
}
