import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import Database from 'better-sqlite3';
import { ok, problem, type Result } from '../../shared/contract/result.ts';
import { openForReading } from '../library/openConnection.ts';
import type { RowImage } from '../library/rowChange.ts';
import type { Connection } from '../migration.ts';
import { migrations } from '../migrations.ts';
import type { CollectedRows } from './collected.ts';
import { filesOf } from './collectRows.ts';
import { isHanded } from './handedTables.ts';
import {
  aboutSchema,
  applicationId,
  format,
  type HandoverAbout,
  type HandoverContent,
  structure,
  versionSchema,
} from './handoverFormat.ts';
import { standAlone } from './standAlone.ts';

/** Why a file is not taken for what it says, as the user reads it in brackets. */
class Unreadable extends Error {}

const unreadable = (file: string, reason: string): Result<never> =>
  problem('handover.unreadable', { name: basename(file), reason });

/**
 * Reads a file and tries it out: its rows have to make a library on their own. Problems: `handover.unreadable` for what
 * is no such file or a damaged one, `handover.version` for another structure.
 */
export async function readHandover(file: string): Promise<Result<HandoverContent>> {
  let connection: Connection | null = null;
  try {
    connection = openForReading(file);
    mustBeWhole(connection);
    const about = aboutOf(connection, file);
    if (!about.ok) return about;
    const rows = rowsOf(connection);
    const files = filesOf(rows);
    mustHold(connection, files);
    await standAlone(rows);
    return ok({ about: about.value, rows, files });
  } catch (error) {
    return unreadable(file, reasonOf(error));
  } finally {
    connection?.close();
  }
}

/** What the engine and the schemas say is not for the reader of a message. */
function reasonOf(error: unknown): string {
  if (error instanceof Unreadable) return error.message;
  const code = error instanceof Database.SqliteError ? error.code : '';
  if (code === 'SQLITE_NOTADB') return '別の種類のファイルです';
  if (code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_IOERR')) return '一部が失われています';
  if (code.startsWith('SQLITE_CANTOPEN')) return 'ファイルを開けません';
  return '内容が決まった形になっていません';
}

function mustBeWhole(connection: Connection): void {
  if (connection.pragma('application_id', { simple: true }) !== applicationId)
    throw new Unreadable('別の種類のファイルです');
  const found = connection
    .prepare<[], string>('select sql from sqlite_schema where sql is not null order by sql')
    .pluck()
    .all();
  if (JSON.stringify(found) !== JSON.stringify(structure)) throw new Unreadable('表の形が違います');
  if (connection.pragma('integrity_check', { simple: true }) !== 'ok')
    throw new Unreadable('一部が失われています');
}

function aboutOf(connection: Connection, file: string): Result<HandoverAbout> {
  const json: unknown = JSON.parse(
    connection.prepare<[], string>('select json from about').pluck().get() ?? '',
  );
  const version = versionSchema.parse(json);
  if (version.format === format && version.schemaVersion === migrations.length)
    return ok(aboutSchema.parse(json));
  const isNewer = version.format > format || version.schemaVersion > migrations.length;
  return problem('handover.version', { name: basename(file), newer: isNewer ? 'theirs' : 'ours' });
}

function rowsOf(connection: Connection): CollectedRows {
  const rows: CollectedRows = new Map();
  const stored = connection
    .prepare<[], { of_table: string; image: string }>('select of_table, image from row order by place')
    .all();
  for (const { of_table: table, image } of stored) {
    if (!isHanded(table)) throw new Unreadable('受け渡さない項目が入っています');
    const row = JSON.parse(image) as RowImage;
    rows.set(table, (rows.get(table) ?? new Map<string, RowImage>()).set(String(row.id), row));
  }
  return rows;
}

/** Every file that the rows refer to has to be there with as many bytes as it says. */
function mustHold(connection: Connection, files: readonly string[]): void {
  const find = connection.prepare<[string], number>('select bytes from file where sha256 = ?').pluck();
  const sum = connection
    .prepare<[string], number>('select coalesce(sum(length(bytes)), 0) from piece where sha256 = ?')
    .pluck();
  for (const sha256 of files)
    if (find.get(sha256) !== sum.get(sha256)) throw new Unreadable('添付されたファイルが欠けています');
}

/**
 * Writes one of its files to a new place. Problem: `handover.unreadable` where its bytes are not those that were handed
 * over. What the disk throws is thrown.
 */
export async function extractFile(file: string, sha256: string, target: string): Promise<Result<null>> {
  const handle = await open(target, 'wx');
  const connection = openForReading(file);
  try {
    const hash = createHash('sha256');
    const pieces = connection.prepare<[string], Uint8Array>(
      'select bytes from piece where sha256 = ? order by place',
    );
    for (const piece of pieces.pluck().iterate(sha256)) {
      hash.update(piece);
      await handle.writeFile(piece);
    }
    return hash.digest('hex') === sha256
      ? ok(null)
      : unreadable(file, '添付されたファイルの内容が、渡したときと違います');
  } finally {
    connection.close();
    await handle.close();
  }
}
