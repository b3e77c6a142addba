import { parseJapaneseDay } from '../calendar/parseJapaneseDay.ts';
import type { PastedCells } from './pastedCells.ts';
import { isNote } from './pastedColumns.ts';

/** The day that the 備考 in a row names. */
export interface NoteDate {
  readonly row: number;
  readonly date: string;
}

const dayOfAppointment =
  /(?:任命|委嘱)(?:年月日|日)?[\s:]*(?<day>(?:令和|平成|昭和|[RHS])?\s*(?:元|\d{1,4})\s*[年./-]\s*\d{1,2}\s*[月./-]\s*\d{1,2}日?)/;

/** 備考｜任命年月日　令和3年9月6日　　五十音順　　敬称略 */
export function noteDates(cells: PastedCells, today: string): NoteDate[] {
  return cells.flatMap((texts, row) => {
    const day = isNote(texts) && dayOfAppointment.exec(texts.join(' ').normalize('NFKC'))?.groups?.day;
    const reading = day ? parseJapaneseDay(day, { today }) : null;
    return reading?.ok ? [{ row, date: reading.value.date }] : [];
  });
}

/** A note closes its table: its day is that of the rows above it, up to the note before. */
export function dateOfRow(row: number, notes: readonly NoteDate[]): string | null {
  return (notes.find((note) => note.row > row) ?? notes.at(-1))?.date ?? null;
}
