import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compareHandover } from '../../../db/handover/compareHandover.ts';
import { extractFile, readHandover, writeHandover } from '../../../db/handover/handoverFile.ts';
import { receiveHandover } from '../../../db/handover/receiveHandover.ts';
import type { Library } from '../../../db/library/library.ts';
import type { LongWork } from '../../../db/library/longWork.ts';
import { putFileFrom } from '../../../db/library/putFileFrom.ts';
import { runCommand } from '../../../db/library/runCommand.ts';
import { ok, problem, type Result } from '../../../shared/contract/result.ts';
import type { handoverContract } from '../../../shared/handover/handoverContract.ts';
import type { UseCases } from '../contexts.ts';
import type { internalContract } from '../internalContract.ts';
import { backUpBeforeChange } from '../library/dailyBackups.ts';

type HandoverChannels = Pick<typeof handoverContract, 'handover.plan' | 'handover.receive'> &
  Pick<typeof internalContract, 'handover.write'>;

/** 受け渡し */
export const handoverUseCases: UseCases<HandoverChannels> = {
  async 'handover.write'({ library, jobs, report, now }, { kind, id, path: target, jobId }) {
    if (!library) return problem('library.notOpen');
    const write = (work: LongWork) => writeHandover(library, { kind, id }, target, { ...work, at: now() });
    return jobs.run(jobId, (signal) =>
      write({ signal, onProgress: ({ done, total }) => report({ jobId, done, total, what: 'ファイル' }) }),
    );
  },

  async 'handover.plan'({ library }, { path: file }) {
    if (!library) return problem('library.notOpen');
    const read = readHandover(file);
    if (!read.ok) return read;
    const { about, rows, files } = read.value;
    const { added, same, conflicts } = compareHandover(library, rows);
    const { title, from, at } = about;
    return ok({
      ...{ name: path.basename(file), title, from, at, added, same, files: files.length },
      conflicts: [...conflicts],
    });
  },

  async 'handover.receive'(session, { path: file, decisions }) {
    const { library, who } = session;
    if (!library) return problem('library.notOpen');
    const read = readHandover(file);
    if (!read.ok) return read;
    const { about, rows, files } = read.value;
    const stored = await storeFiles(library, file, files);
    if (!stored.ok) return stored;
    backUpBeforeChange(session, library);
    const command = { name: 'handover.receive', label: `受け取り「${about.title}」`, who, at: session.now() };
    return runCommand(library, command, (writable) => receiveHandover(writable, library, rows, decisions));
  },
};

/** Files are in the library before anything refers to them. Problem: `handover.unreadable` for one that is not what it says. */
async function storeFiles(library: Library, file: string, files: readonly string[]): Promise<Result<null>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'shingikai-desk-'));
  try {
    for (const sha256 of files) {
      const place = path.join(folder, sha256);
      await extractFile(file, sha256, place);
      const stored = await putFileFrom(library, place);
      if (!stored.ok) return stored;
      if (stored.value.sha256 !== sha256) return problem('handover.unreadable');
      await rm(place);
    }
    return ok(null);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
