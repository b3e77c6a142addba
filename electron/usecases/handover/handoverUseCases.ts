import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CollectedRows } from '../../../db/handover/collected.ts';
import { filesOf } from '../../../db/handover/collectRows.ts';
import { compareHandover, type HandoverComparison } from '../../../db/handover/compareHandover.ts';
import type { HandoverContent } from '../../../db/handover/handoverFormat.ts';
import { extractFile, readHandover } from '../../../db/handover/readHandover.ts';
import { receiveHandover } from '../../../db/handover/receiveHandover.ts';
import { writeHandover } from '../../../db/handover/writeHandover.ts';
import type { Library } from '../../../db/library/library.ts';
import type { LongWork } from '../../../db/library/longWork.ts';
import { putFileFrom } from '../../../db/library/putFileFrom.ts';
import type { RowImage } from '../../../db/library/rowChange.ts';
import { runCommand } from '../../../db/library/runCommand.ts';
import { ok, problem, type Result } from '../../../shared/contract/result.ts';
import type { HandoverDecision } from '../../../shared/handover/handover.ts';
import type { handoverContract } from '../../../shared/handover/handoverContract.ts';
import { basisDifferences } from '../../../shared/handover/scheduleBasis.ts';
import type { UseCases } from '../contexts.ts';
import type { internalContract } from '../internalContract.ts';
import { backUpBeforeChange } from '../library/dailyBackups.ts';
import { calendarOfOffice, chainBookOf } from '../schedule/officeSchedule.ts';
import { basisOfPlans } from './basisOfPlans.ts';

type HandoverChannels = Pick<typeof handoverContract, 'handover.plan' | 'handover.receive'> &
  Pick<typeof internalContract, 'handover.write'>;

/** 受け渡し */
export const handoverUseCases: UseCases<HandoverChannels> = {
  async 'handover.write'({ library, jobs, report, now }, { kind, id, path: target, jobId }) {
    if (!library) return problem('library.notOpen');
    const order = { at: now(), basisOf: (rows: CollectedRows) => basisOfPlans(library.reader, rows) };
    const write = (work: LongWork) => writeHandover(library, { kind, id }, target, { ...work, ...order });
    return jobs.run(jobId, (signal) =>
      write({ signal, onProgress: ({ done, total }) => report({ jobId, done, total, what: 'ファイル' }) }),
    );
  },

  async 'handover.plan'({ library }, { path: file, decisions }) {
    if (!library) return problem('library.notOpen');
    const read = await readHandover(file);
    if (!read.ok) return read;
    const { about, files } = read.value;
    const { added, same, conflicts } = compareHandover(library, read.value, decisions);
    const [book, calendar] = [await chainBookOf(library.reader), await calendarOfOffice(library.reader)];
    const { title, from, at, basis } = about;
    return ok({
      ...{ name: path.basename(file), title, from, at, added: added.length, same, files: files.length },
      conflicts: [...conflicts],
      basis: basisDifferences(basis, book, calendar),
    });
  },

  async 'handover.receive'(session, { path: file, decisions }) {
    const { library, who } = session;
    if (!library) return problem('library.notOpen');
    const read = await readHandover(file);
    if (!read.ok) return read;
    const decided = compareAsDecided(library, read.value, decisions);
    if (!decided.ok) return decided;
    const stored = await storeFiles(library, file, filesOf(rowsTaken(decided.value)));
    if (!stored.ok) return stored;
    backUpBeforeChange(session, library);
    const label = `受け取り「${read.value.about.title}」`;
    const received = await runCommand(
      library,
      { name: 'handover.receive', label, who, at: session.now() },
      async (writable) => {
        // Compared again inside the command: nobody else writes until it ends.
        const compared = compareAsDecided(library, read.value, decisions);
        return compared.ok ? receiveHandover(writable, compared.value) : compared;
      },
    );
    const isTangled = !received.ok && received.error.code === 'inUse';
    return isTangled ? problem('handover.tangled') : received;
  },
};

/**
 * Problems: `handover.undecided` where something is asked and not answered, also what arose since the answers;
 * `handover.tangled` where what was chosen would leave something pointing to nothing.
 */
function compareAsDecided(
  library: Library,
  content: HandoverContent,
  decisions: Readonly<Record<string, HandoverDecision>>,
): Result<HandoverComparison> {
  const compared = compareHandover(library, content, decisions);
  const isOpen = compared.conflicts.some(({ key }) => decisions[key] === undefined);
  if (isOpen) return problem('handover.undecided');
  return compared.broken ? problem('handover.tangled', compared.broken) : ok(compared);
}

function rowsTaken({ added, changed }: HandoverComparison): CollectedRows {
  const rows: CollectedRows = new Map();
  for (const { table, row } of [...added, ...changed])
    rows.set(table, (rows.get(table) ?? new Map<string, RowImage>()).set(String(row.id), row));
  return rows;
}

/** Files are in the library before anything refers to them. Problem: `handover.unreadable` for one that is not what it says. */
async function storeFiles(library: Library, file: string, files: readonly string[]): Promise<Result<null>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'shingikai-desk-'));
  try {
    for (const sha256 of files) {
      const place = path.join(folder, sha256);
      const extracted = await extractFile(file, sha256, place);
      if (!extracted.ok) return extracted;
      const stored = await putFileFrom(library, place);
      if (!stored.ok) return stored;
      await rm(place);
    }
    return ok(null);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
