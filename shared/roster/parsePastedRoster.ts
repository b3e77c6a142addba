import { noteDates } from './noteDates.ts';
import type { PasteContext } from './pasteContext.ts';
import { bodyIndex, bodyNamed, looksLikeBody } from './pastedBodies.ts';
import type { PastedCells } from './pastedCells.ts';
import { isHeadingRow, isNameHeading, isNote, type PastedColumns, pastedColumns } from './pastedColumns.ts';
import type { LeftOutReason, PastedRoster } from './pastedRoster.ts';
import { readMemberRow } from './readMemberRow.ts';
import { bodyCell, type RowPlace, sideIn, type TableReading } from './rowPlace.ts';

/**
 * Reads a table of members as copied from a spreadsheet or a roster on paper: with or without headings, columns in any
 * order, side and body cells merged over their rows (then only the first has a text), bodies in a column, as headings
 * between the rows or one beside the other with marks, 備考 with the day of appointment at the end. Every row that is
 * not empty ends as a member (of each body that it marks) or is left out with its reason.
 */
export function parsePastedRoster(cells: PastedCells, context: PasteContext): PastedRoster {
  const reading = tableReading(cells, context);
  const standing = context.bodyId === null ? undefined : reading.byId.get(context.bodyId);
  const place: RowPlace = {
    body: standing ? { kind: 'known', body: standing } : { kind: 'bodyMissing' },
    side: { kind: 'none' },
  };
  for (const [row, texts] of cells.entries()) {
    if (texts.every((cell) => cell.trim() === '')) continue;
    const reason = reasonByPlace(reading, cells, row, place) ?? readMemberRow(reading, texts, row, place);
    if (reason) reading.leftOut.push({ line: row + 1, text: rowText(texts), reason });
  }
  const { columns, members, leftOut, named, notes } = reading;
  return {
    columns,
    members,
    leftOut,
    bodies: [...named.values()],
    unusedColumns: unusedColumns(cells, columns),
    datesOfNotes: [...new Set(notes.map(({ date }) => date))],
  };
}

function tableReading(cells: PastedCells, context: PasteContext): TableReading {
  const index = bodyIndex(context.bodies);
  const byId = new Map(context.bodies.map((body) => [body.id, body]));
  const standing = context.bodyId === null ? undefined : byId.get(context.bodyId);
  const sides = standing ? standing.sides : context.bodies.flatMap((body) => body.sides);
  const found = pastedColumns(cells, sides, index);
  return {
    context,
    columns: context.fields ? { ...found, fields: context.fields } : found,
    index,
    byId,
    notes: noteDates(cells, context.today),
    named: new Map(),
    members: [],
    leftOut: [],
  };
}

/** Why a row is no member by where it stands. A heading of a body or side changes the place of the rows below. */
function reasonByPlace(
  reading: TableReading,
  cells: PastedCells,
  row: number,
  place: RowPlace,
): LeftOutReason | null {
  const texts = cells[row] ?? [];
  const { firstHeadingRow, headingRow, fields } = reading.columns;
  const alone = textAlone(texts, reading.columns);
  if (alone !== null) {
    const isAbove = row < firstHeadingRow;
    if (isBodyHeading(reading, cells, row, alone)) {
      place.body = bodyCell(reading, alone, 0);
      place.side = { kind: 'none' };
      return 'bodyHeading';
    }
    const side = isAbove || alone.length < 2 ? null : sideIn(place.body, alone);
    if (side?.kind === 'known') {
      place.side = side;
      return 'sideHeading';
    }
  }
  if (row < firstHeadingRow) return 'aboveHeading';
  if (row <= headingRow || isRepeatedHeading(texts, fields)) return 'heading';
  return isNote(texts) ? 'note' : null;
}

/** 氏名 in its own column: in another it may be somebody's title. */
function isRepeatedHeading(texts: readonly string[], fields: PastedColumns['fields']): boolean {
  return (
    isHeadingRow(texts) && fields.some((field, column) => field === 'name' && isNameHeading(texts[column]))
  );
}

/** The only text of a row, in a table that has more to say of its members. */
function textAlone(texts: readonly string[], { fields }: PastedColumns): string | null {
  const [alone, ...others] = texts.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const isWide = fields.filter((field) => field !== null).length > 1;
  return alone !== undefined && others.length === 0 && isWide ? alone : null;
}

/** An unknown name counts only where no member can stand: an organisation may be a member, too. */
function isBodyHeading(
  { columns, context, index }: TableReading,
  cells: PastedCells,
  row: number,
  alone: string,
): boolean {
  if (bodyNamed(alone, index) !== null || context.assigned?.has(alone)) return true;
  if (row < columns.firstHeadingRow || !looksLikeBody(alone)) return false;
  const column = (cells[row] ?? []).findIndex((cell) => cell.trim() !== '');
  return columns.fields[column] !== 'name' || isHeadingRow(cells[row + 1] ?? []);
}

function rowText(row: readonly string[]): string {
  return row
    .filter((cell) => cell.trim() !== '')
    .map((cell) => cell.trim())
    .join('　');
}

function unusedColumns(cells: PastedCells, { fields, headings, headingRow }: PastedColumns): string[] {
  return fields.flatMap((field, column) => {
    const used = cells.some((row, index) => index > headingRow && (row[column]?.trim() ?? '') !== '');
    if (field !== null || !used) return [];
    return [headings[column]?.trim() || `${column + 1}列目`];
  });
}
