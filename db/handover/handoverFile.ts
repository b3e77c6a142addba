import { createReadStream } from 'node:fs';
import { open, rm, stat } from 'node:fs/promises';
import { z } from 'zod';
import { ok, problem, type Result } from '../../shared/contract/result.ts';
import type { HandedOver } from '../../shared/handover/handover.ts';
import { renameDurably, syncFile } from '../library/durable.ts';
import { connections, type Library } from '../library/library.ts';
import type { LongWork } from '../library/longWork.ts';
import { openForReading, openForWriting } from '../library/openConnection.ts';
import { problemOrThrow } from '../library/problemOrThrow.ts';
import type { RowImage } from '../library/rowChange.ts';
import { storedFilePath } from '../library/storedFiles.ts';
import type { Connection } from '../migration.ts';
import { migrations } from '../migrations.ts';
import type { RecordTable } from '../schema.ts';
import { type CollectedRows, collectRows, filesOf } from './collectRows.ts';

/** Marks such files among all SQLite files: 'SHHO' in PRAGMA application_id. */
const applicationId = 0x53_48_48_4f;
const format = 1;
const pieceSize = 1 << 20;

const aboutSchema = z.object({
  format: z.literal(format),
  /** Structure of the rows: that of the library they come from. */
  schemaVersion: z.int(),
  title: z.string(),
  from: z.string(),
  at: z.iso.datetime(),
});
export type HandoverAbout = z.infer<typeof aboutSchema>;

/** What a file holds, without the bytes of its files. */
export interface HandoverContent {
  readonly about: HandoverAbout;
  readonly rows: CollectedRows;
  readonly files: readonly string[];
}

/**
 * Writes a body or a meeting with all it needs into one file. Problems: `notFound`, `file.missing` where a file of it is
 * gone, `cancelled`, `disk.*`.
 */
export async function writeHandover(
  library: Library,
  what: HandedOver,
  target: string,
  { at, ...work }: LongWork & { readonly at: string },
): Promise<Result<{ readonly path: string }>> {
  const unfinished = `${target}.${process.pid}.new`;
  const reader = library[connections].openReader();
  try {
    reader.exec('begin');
    const rows = collectRows(reader, what);
    const title = rows.get(what.kind)?.get(what.id)?.name;
    if (title === undefined) return problem('notFound', { what: what.kind === 'body' ? '会議体' : '会議' });
    const from = reader.prepare<[], string>('select name from library').pluck().get() ?? '';
    const about = { format, schemaVersion: migrations.length, title: String(title), from, at } as const;
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
    connection.exec(`
      create table about (json text not null) strict;
      create table row (place integer primary key, of_table text not null, image text not null) strict;
      create table file (sha256 text primary key, bytes integer not null) strict;
      create table piece (sha256 text not null, place integer not null, bytes blob not null,
        primary key (sha256, place)) strict;
      begin;
    `);
    connection.prepare('insert into about values (?)').run(JSON.stringify(about));
    const insertRow = connection.prepare('insert into row (of_table, image) values (?, ?)');
    for (const [table, of] of rows) for (const row of of.values()) insertRow.run(table, JSON.stringify(row));
    for (const [done, sha256] of files.entries()) {
      const size = await stat(storedFilePath(folder, sha256)).catch(() => null);
      if (!size) return problem('file.missing');
      connection.prepare('insert into file values (?, ?)').run(sha256, size.size);
      const insertPiece = connection.prepare('insert into piece values (?, ?, ?)');
      let place = 0;
      for await (const piece of createReadStream(storedFilePath(folder, sha256), {
        highWaterMark: pieceSize,
      })) {
        signal?.throwIfAborted();
        insertPiece.run(sha256, place++, piece);
      }
      onProgress?.({ what: 'files', done: done + 1, total: files.length });
    }
    connection.exec('commit');
    return ok(null);
  } finally {
    connection.close();
  }
}

/** Problems: `handover.unreadable` for what is no such file or a damaged one, `handover.version` for another structure. */
export function readHandover(file: string): Result<HandoverContent> {
  return withHandover(file, (connection, about) => {
    const rows: CollectedRows = new Map();
    const stored = connection
      .prepare<[], { of_table: string; image: string }>('select * from row order by place')
      .all();
    for (const { of_table, image } of stored) {
      const row = JSON.parse(image) as RowImage;
      const table = of_table as RecordTable;
      rows.set(table, (rows.get(table) ?? new Map<string, RowImage>()).set(String(row.id), row));
    }
    const files = connection.prepare<[], string>('select sha256 from file order by sha256').pluck().all();
    return ok({ about, rows, files });
  });
}

/** Writes one of its files to a place. Problems as for readHandover, and what the disk throws is thrown. */
export async function extractFile(file: string, sha256: string, target: string): Promise<void> {
  const handle = await open(target, 'wx');
  const connection = openForReading(file);
  try {
    const pieces = connection.prepare<[string], Uint8Array>(
      'select bytes from piece where sha256 = ? order by place',
    );
    for (const piece of pieces.pluck().iterate(sha256)) await handle.writeFile(piece);
  } finally {
    connection.close();
    await handle.close();
  }
}

function withHandover<T>(
  file: string,
  read: (connection: Connection, about: HandoverAbout) => Result<T>,
): Result<T> {
  let connection: Connection | null = null;
  try {
    connection = openForReading(file);
    if (connection.pragma('application_id', { simple: true }) !== applicationId)
      return problem('handover.unreadable');
    if (connection.pragma('integrity_check', { simple: true }) !== 'ok')
      return problem('handover.unreadable');
    const json = connection.prepare<[], string>('select json from about').pluck().get() ?? '';
    const about = aboutSchema.parse(JSON.parse(json));
    if (about.schemaVersion !== migrations.length) {
      const [theirs, ours] = [String(about.schemaVersion), String(migrations.length)];
      return problem('handover.version', { theirs, ours });
    }
    return read(connection, about);
  } catch (error) {
    return problem('handover.unreadable', { reason: error instanceof Error ? error.message : String(error) });
  } finally {
    connection?.close();
  }
}
