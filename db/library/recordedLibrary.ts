import { v7 as uuidv7 } from 'uuid';
import { ok, problem, type Result } from '../../shared/contract/result.ts';
import type { RecordTable } from '../schema.ts';
import type { Writer } from './library.ts';
import { readableLibrary } from './readableLibrary.ts';
import type { RowChange, RowImage } from './rowChange.ts';
import { rowStatements } from './rowStatements.ts';
import type { WritableLibrary } from './writableLibrary.ts';

export interface RecordedLibrary {
  readonly writable: WritableLibrary;
  /** What has been written so far, in order. */
  readonly changes: readonly RowChange[];
  /** After this every write throws: the transaction is over. */
  close(): void;
}

/** A writable library that notes the image of every row before and after each write. */
export function recordedLibrary({ connection, kysely }: Writer): RecordedLibrary {
  const rows = rowStatements(connection);
  const changes: RowChange[] = [];
  let open = true;

  const mustBeOpen = () => {
    if (!open) throw new Error('A command wrote after it had ended: a promise was not awaited.');
  };

  const current = (table: RecordTable, id: string, expectedRevision: number): Result<RowImage> => {
    mustBeOpen();
    const before = rows.read(table, id);
    if (!before) return problem('notFound');
    return before.revision === expectedRevision ? ok(before) : problem('conflict');
  };

  const writable: WritableLibrary = {
    ...readableLibrary(kysely),

    async insert(table, row) {
      mustBeOpen();
      const key = { id: uuidv7(), revision: 1 };
      const after = rows.insert(table, { ...row, ...key });
      changes.push({ table, id: key.id, before: null, after, lastRevision: key.revision });
      return key;
    },

    async adopt(table, row) {
      mustBeOpen();
      const after = rows.insert(table, row);
      changes.push({ table, id: String(row.id), before: null, after, lastRevision: Number(row.revision) });
    },

    async update(table, id, expectedRevision, patch) {
      const found = current(table, id, expectedRevision);
      if (!found.ok) return found;
      const before = found.value;
      const news = newColumns(before, patch);
      if (Object.keys(news).length === 0) return ok({ id, revision: expectedRevision });
      const revision = expectedRevision + 1;
      const after = rows.update(table, id, { ...news, revision });
      changes.push({ table, id, before, after, lastRevision: revision });
      return ok({ id, revision });
    },

    async remove(table, id, expectedRevision) {
      const found = current(table, id, expectedRevision);
      if (!found.ok) return found;
      rows.delete(table, id);
      changes.push({ table, id, before: found.value, after: null, lastRevision: expectedRevision });
      return ok(undefined);
    },
  };

  return {
    writable,
    changes,
    close() {
      open = false;
    },
  };
}

/** The part of a patch that differs. Key and revision are the library's own, also where a whole record is passed. */
function newColumns(before: RowImage, patch: object): RowImage {
  const news: RowImage = {};
  for (const [column, value] of Object.entries(patch)) {
    if (column === 'id' || column === 'revision' || value === undefined) continue;
    if (value !== before[column]) news[column] = value;
  }
  return news;
}
