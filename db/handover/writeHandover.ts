import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { ok, problem, type Result } from '../../shared/contract/result.ts';
import type { HandedOver, ScheduleBasis } from '../../shared/handover/handover.ts';
import { renameDurably, syncFile } from '../library/durable.ts';
import { connections, type Library } from '../library/library.ts';
import type { LongWork } from '../library/longWork.ts';
import { openForWriting } from '../library/openConnection.ts';
import { problemOrThrow } from '../library/problemOrThrow.ts';
import { storedFilePath } from '../library/storedFiles.ts';
import type { Connection } from '../migration.ts';
import { migrations } from '../migrations.ts';
import type { CollectedRows } from './collected.ts';
import { collectRows, filesOf } from './collectRows.ts';
import {
  applicationId,
  format,
  type HandoverAbout,
  type HandoverContent,
  structure,
} from './handoverFormat.ts';

const pieceSize = 1 << 20;

export interface HandoverOrder extends LongWork {
  readonly at: string;
  /** What the days of the plans among the rows rest on without being one of them. */
  readonly basisOf: (rows: CollectedRows) => Promise<ScheduleBasis>;
}

/**
 * Writes a body or a meeting with all it needs into one file. Problems: `notFound`; `file.missing` and `file.damaged` where a
 * file of it is gone or spoilt; `cancelled`, `disk.*`.
 */
export async function writeHandover(
  library: Library,
  what: HandedOver,
  target: string,
  { at, basisOf, ...work }: HandoverOrder,
): Promise<Result<{ readonly path: string }>> {
  const unfinished = `${target}.${process.pid}.new`;
  const reader = library[connections].openReader();
  try {
    reader.exec('begin');
    const { rows, scope } = collectRows(reader, what);
    const title = rows.get(what.kind)?.get(what.id)?.name;
    if (title === undefined) return problem('notFound', { what: what.kind === 'body' ? '会議体' : '会議' });
    const from = reader.prepare<[], string>('select name from library').pluck().get() ?? '';
    const basis = await basisOf(rows);
    const about: HandoverAbout = {
      ...{ format, schemaVersion: migrations.length, what, title: String(title), from, at, basis },
      scope: { meeting: [...scope.meeting], members: [...scope.members], all: [...scope.all] },
    };
    const written = await writeContent(
      unfinished,
      { about, rows, files: filesOf(rows) },
      library.folder,
      work,
    );
    if (!written.ok) return written;
    await syncFile(unfinished);
    await renameDurably(unfinished, target);
    return ok({ path: target });
  } catch (error) {
    return work.signal?.aborted ? problem('cancelled') : problemOrThrow(error);
  } finally {
    reader.close();
    for (const suffix of ['', '-wal', '-shm', '-journal']) await rm(unfinished + suffix, { force: true });
  }
}

async function writeContent(
  file: string,
  { about, rows, files }: HandoverContent,
  folder: string,
  { signal, onProgress }: LongWork,
): Promise<Result<null>> {
  const connection = openForWriting(file, { create: true });
  try {
    connection.pragma('journal_mode = delete');
    connection.pragma(`application_id = ${applicationId}`);
    connection.exec(`${structure.join(';')}; begin;`);
    connection.prepare('insert into about values (?)').run(JSON.stringify(about));
    const insertRow = connection.prepare('insert into row (of_table, image) values (?, ?)');
    for (const [table, of] of rows) for (const row of of.values()) insertRow.run(table, JSON.stringify(row));
    for (const [done, sha256] of files.entries()) {
      const copied = await copyFile(connection, folder, sha256, signal);
      if (!copied.ok) return problem(copied.error.code, { file: nameOfFile(rows, sha256) });
      onProgress?.({ what: 'files', done: done + 1, total: files.length });
    }
    connection.exec('commit');
    return ok(null);
  } finally {
    connection.close();
  }
}

/** Problems: `file.missing`, and `file.damaged` for a file that is not what it was stored as. */
async function copyFile(
  connection: Connection,
  folder: string,
  sha256: string,
  signal: AbortSignal | undefined,
): Promise<Result<null>> {
  const place = storedFilePath(folder, sha256);
  const size = await stat(place).catch(() => null);
  if (!size) return problem('file.missing');
  connection.prepare('insert into file values (?, ?)').run(sha256, size.size);
  const insertPiece = connection.prepare('insert into piece values (?, ?, ?)');
  const hash = createHash('sha256');
  let pieces = 0;
  for await (const piece of createReadStream(place, { highWaterMark: pieceSize })) {
    signal?.throwIfAborted();
    hash.update(piece);
    insertPiece.run(sha256, pieces++, piece);
  }
  return hash.digest('hex') === sha256 ? ok(null) : problem('file.damaged');
}

/** What the user calls a file: the name under which it was attached, or what it is. */
function nameOfFile(rows: CollectedRows, sha256: string): string {
  const materials = [...(rows.get('material')?.values() ?? [])];
  const attached = materials.find(({ paper }) => String(paper).includes(sha256));
  const content: unknown = attached && JSON.parse(String(attached.paper));
  if (content === null || typeof content !== 'object' || !('name' in content)) return '綴じた PDF';
  return `添付ファイル「${String(content.name)}」`;
}
