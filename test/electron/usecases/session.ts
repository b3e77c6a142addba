import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { LibrarySession } from '../../../electron/usecases/contexts.ts';
import { dispatch } from '../../../electron/usecases/dispatch.ts';
import { closeLibrary } from '../../../electron/usecases/library/closeLibrary.ts';
import { startSession } from '../../../electron/usecases/startSession.ts';
import type { InputOf, OutputOf } from '../../../shared/contract/channel.ts';
import type { AppContract, ChannelName } from '../../../shared/contract/contract.ts';
import type { JobProgress } from '../../../shared/contract/job.ts';
import type { Result } from '../../../shared/contract/result.ts';

/** A user at an empty library in a folder of its own, calling what the window would call. */
export interface Desk {
  readonly session: LibrarySession;
  readonly folder: string;
  readonly progress: readonly JobProgress[];
  /** The answer, as the window gets it. */
  try<K extends ChannelName>(
    channel: K,
    input: InputOf<AppContract, K>,
    mergeKey?: string,
  ): Promise<Result<OutputOf<AppContract, K>>>;
  /** The value; a refusal fails the test with its code. */
  do<K extends ChannelName>(
    channel: K,
    input: InputOf<AppContract, K>,
    mergeKey?: string,
  ): Promise<OutputOf<AppContract, K>>;
}

export async function newDesk(): Promise<Desk> {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'desk-')), '保管庫');
  const progressSeen: JobProgress[] = [];
  let seconds = 0;
  const session = startSession(
    '島根 太郎',
    (progress) => void progressSeen.push(progress),
    () => new Date(Date.UTC(2021, 8, 8, 5, 0, seconds++)).toISOString(),
  );
  onTestFinished(() => closeLibrary(session));
  const desk: Desk = {
    session,
    folder,
    progress: progressSeen,
    try(channel, input, mergeKey) {
      const call = { channel, input, ...(mergeKey !== undefined && { mergeKey }) };
      return dispatch(session, call) as ReturnType<Desk['try']> as never;
    },
    async do(channel, input, mergeKey) {
      const result = await desk.try(channel, input, mergeKey);
      if (!result.ok) throw new Error(`${channel}: ${JSON.stringify(result.error)}`);
      return result.value;
    },
  };
  await desk.do('library.create', { folder, name: '島根労働局 賃金室' });
  return desk;
}
