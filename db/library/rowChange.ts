import { z } from 'zod';
import type { RecordTable } from '../schema.ts';

const columnSchema = z.union([z.string(), z.number(), z.null()]);
const imageSchema = z.record(z.string(), columnSchema);

/** A whole row at one moment, as stored: its columns are text, numbers or null (bytes live in files/). */
export type RowImage = z.infer<typeof imageSchema>;

const rowChangeSchema = z.object({
  table: z.string(),
  id: z.string(),
  /** null: the row did not exist. */
  before: imageSchema.nullable(),
  /** null: the row does not exist any more. */
  after: imageSchema.nullable(),
  /** The highest revision the row ever had: a row that returns continues from there. */
  lastRevision: z.int(),
});

/** What a command did to one row. */
export interface RowChange {
  readonly table: RecordTable;
  readonly id: string;
  readonly before: RowImage | null;
  readonly after: RowImage | null;
  readonly lastRevision: number;
}

const storedChangesSchema = z.array(rowChangeSchema);

/** Reads the column `changes` of the history. Throws on text that this program did not write. */
export function parseChanges(json: string): RowChange[] {
  // The table is one of ours: only rows of RecordTable are ever recorded, and older structures are not read.
  return storedChangesSchema.parse(JSON.parse(json)) as RowChange[];
}

/** Equal in everything but the revision, which grows even when a row returns to what it was. */
export function sameContent(a: RowImage | null, b: RowImage | null): boolean {
  if (a === null || b === null) return a === b;
  const columns = Object.keys(a);
  return (
    columns.length === Object.keys(b).length &&
    columns.every((column) => column === 'revision' || a[column] === b[column])
  );
}

/**
 * One change per row: from its first state to its last. What came and went, or is back where it was, is left out.
 */
export function foldChanges(changes: readonly RowChange[]): RowChange[] {
  const folded = new Map<string, RowChange>();
  for (const change of changes) {
    const key = `${change.table}\0${change.id}`;
    const first = folded.get(key);
    folded.set(key, first ? { ...change, before: first.before } : change);
  }
  return [...folded.values()].filter(({ before, after }) => !sameContent(before, after));
}
