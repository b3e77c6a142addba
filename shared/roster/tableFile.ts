import { z } from 'zod';
import type { Problem } from '../contract/result.ts';

/** What the user should know about how a table of a file was read. */
export const tableNoteSchema = z.object({
  /**
   * - `hiddenRows`, `hiddenSheet`: read all the same.
   * - `insertions`, `deletions`: changes that Word still tracks; insertions are read, deletions are not.
   * - `symbols`: characters of a symbol font, which are pictures rather than text; 〓 stands for each.
   * - `errors`: cells whose formula gives #N/A or the like; they are read as empty.
   */
  kind: z.enum(['hiddenRows', 'hiddenSheet', 'insertions', 'deletions', 'symbols', 'errors']),
  count: z.int().min(1),
});
export type TableNote = z.infer<typeof tableNoteSchema>;

export const fileTableSchema = z.object({
  /** Name of the sheet, or the text above the table; empty where there is none. */
  title: z.string(),
  cells: z.array(z.array(z.string())),
  notes: z.array(tableNoteSchema),
});
/** A table as a file holds it: a merged cell has its text in its first place and nothing in the others. */
export type FileTable = z.infer<typeof fileTableSchema>;

export const tableFileSchema = z.object({
  /** Without the folder. */
  name: z.string(),
  /** Of a file of plain text. */
  encoding: z.enum(['UTF-8', 'UTF-16', 'Shift_JIS']).nullable(),
  /** At least one, each with at least one cell that is not empty. */
  tables: z.array(fileTableSchema).min(1),
});
/** The tables of a file that was chosen for import. */
export type TableFile = z.infer<typeof tableFileSchema>;

/** Megabytes of a file, and of what it unpacks to; a roster of thousands of seats takes less than one. */
const largestFile = 30;
export const largestUnpacked = 300;
/** Why a file is refused before anybody looks into it; null where its size, in bytes, allows to read it. */
export function refusedSize(name: string, size: number): Problem | null {
  if (size <= largestFile * 1_000_000) return null;
  return tooLarge(name, size);
}

export function tooLarge(name: string, size: number): Problem {
  return {
    code: 'tableFile.tooLarge',
    details: { name, size: (size / 1_000_000).toFixed(1), most: String(largestFile) },
  };
}

/** Cells of all tables of a file together. */
export const mostCells = 300_000;
