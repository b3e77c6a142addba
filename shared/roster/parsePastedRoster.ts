import { parseJapaneseDate } from '../calendar/parseJapaneseDate.ts';
import type { Side } from '../council/body.ts';
import { roleOfText } from './memberRole.ts';
import type { MemberRole } from './membership.ts';
import { parseReading } from './parseReading.ts';
import {
  fieldOfHeading,
  isNote,
  type PastedColumns,
  type PastedField,
  pastedColumns,
} from './pastedColumns.ts';
import type { LeftOutReason, PastedCells, PastedMember, PastedRoster, PasteRemark } from './pastedRoster.ts';
import type { PersonName } from './person.ts';
import { sideOfText } from './sideOfText.ts';
import { splitName } from './splitName.ts';

export interface PasteContext {
  /** The body's sides; empty in a body without sides. */
  readonly sides: readonly Side[];
  /** The side for rows of a table that has no column of sides; null = such rows are left out. */
  readonly side: string | null;
  /** Names by which an unspaced one is split. */
  readonly knownPeople: readonly PersonName[];
  /** `YYYY-MM-DD`, for days without a year. */
  readonly today: string;
}

/**
 * Reads a table of members as copied from a spreadsheet or a roster on paper: with or without headings, columns in any
 * order, side cells merged over their rows (then only the first has a text), 備考 with the day of appointment at the
 * end. Every row that is not empty ends as a member or is left out with its reason.
 */
export function parsePastedRoster(cells: PastedCells, context: PasteContext): PastedRoster {
  const columns = pastedColumns(cells, context.sides);
  const dateOfNote = cells.map(noteDate(context.today)).find((date) => date !== null) ?? null;
  const members: PastedMember[] = [];
  const leftOut: PastedRoster['leftOut'][number][] = [];
  let side: SideCell = { kind: 'none' };
  for (const [index, row] of cells.entries()) {
    const line = index + 1;
    if (row.every((cell) => cell.trim() === '')) continue;
    const above = reasonByPlace(row, index, columns);
    const field = fieldsOf(row, columns);
    if (!above) side = sideCell(field('side'), context.sides) ?? side;
    const reason = above ?? reasonOfMember(field('name'), side, context);
    if (reason) leftOut.push({ line, text: rowText(row), reason });
    else members.push(memberOf(line, field, side, dateOfNote, context));
  }
  return { members, leftOut, unusedColumns: unusedColumns(cells, columns), dateOfNote };
}

/** What the column of sides says for a row: nothing yet, a side, or a text that is none. */
type SideCell =
  | { readonly kind: 'none' }
  | { readonly kind: 'known'; readonly key: string }
  | { readonly kind: 'unknown' };
type FieldText = (field: PastedField) => string;

/** Several columns of one field are one text: 所属 and 役職 together are the title that is printed. */
function fieldsOf(row: readonly string[], { fields }: PastedColumns): FieldText {
  return (field) =>
    row
      .filter((cell, column) => fields[column] === field && cell.trim() !== '')
      .map((cell) => cell.trim())
      .join(' ');
}

function reasonByPlace(row: readonly string[], index: number, columns: PastedColumns): LeftOutReason | null {
  if (index < columns.headingRow) return 'aboveHeading';
  if (row.some((cell) => fieldOfHeading(cell) === 'name')) return 'heading';
  return isNote(row) ? 'note' : null;
}

function reasonOfMember(name: string, side: SideCell, context: PasteContext): LeftOutReason | null {
  if (name === '') return 'noName';
  if (context.sides.length === 0) return null;
  if (side.kind === 'unknown') return 'sideUnknown';
  return side.kind === 'none' && context.side === null ? 'sideMissing' : null;
}

/** An empty cell is part of the merged one above it. */
function sideCell(text: string, sides: readonly Side[]): SideCell | null {
  if (text === '' || sides.length === 0) return null;
  const side = sideOfText(text, sides);
  return side ? { kind: 'known', key: side.key } : { kind: 'unknown' };
}

function memberOf(
  line: number,
  field: FieldText,
  side: SideCell,
  dateOfNote: string | null,
  { sides, side: defaultSide, knownPeople, today }: PasteContext,
): PastedMember {
  const remarks: PasteRemark[] = [];
  const split = splitName(field('name'), knownPeople);
  const written = side.kind === 'known' ? side.key : defaultSide;
  return {
    line,
    side: sides.length === 0 ? null : written,
    split,
    reading: readingOf(field('reading'), split.name, remarks),
    title: field('title'),
    role: roleOf(field('role'), remarks),
    appointedOn: dateOf(field('appointedOn'), dateOfNote, today, remarks),
    remarks,
  };
}

function readingOf(text: string, name: PersonName, remarks: PasteRemark[]): PersonName {
  const reading = parseReading(text, name);
  if (reading.ok) return reading.value;
  remarks.push({ kind: reading.error === 'unsplit' ? 'readingUnsplit' : 'readingNotKana', text });
  return { family: '', given: '' };
}

function roleOf(text: string, remarks: PasteRemark[]): MemberRole | null {
  const role = roleOfText(text);
  if (role !== undefined) return role;
  remarks.push({ kind: 'roleUnknown', text });
  return null;
}

function dateOf(
  text: string,
  dateOfNote: string | null,
  today: string,
  remarks: PasteRemark[],
): string | null {
  if (text === '') return dateOfNote;
  const reading = parseJapaneseDate(text, { today });
  if (!reading.ok) {
    remarks.push({ kind: 'dateUnreadable', text, refusal: reading.error });
    return null;
  }
  remarks.push(...reading.value.remarks.map((remark) => ({ kind: 'date', remark }) as const));
  return reading.value.date;
}

const dayOfAppointment =
  /(?:任命|委嘱)(?:年月日|日)?[\s:]*(?<day>(?:令和|平成|昭和|[RHS])?\s*(?:元|\d{1,4})\s*[年./-]\s*\d{1,2}\s*[月./-]\s*\d{1,2}日?)/;

/** 備考｜任命年月日　令和3年9月6日　　五十音順　　敬称略 */
function noteDate(today: string): (row: readonly string[]) => string | null {
  return (row) => {
    const day = isNote(row) && dayOfAppointment.exec(row.join(' ').normalize('NFKC'))?.groups?.day;
    const reading = day ? parseJapaneseDate(day, { today }) : null;
    return reading?.ok ? reading.value.date : null;
  };
}

function rowText(row: readonly string[]): string {
  return row
    .filter((cell) => cell.trim() !== '')
    .map((cell) => cell.trim())
    .join('　');
}

function unusedColumns(cells: PastedCells, { fields, headingRow }: PastedColumns): string[] {
  return fields.flatMap((field, column) => {
    const used = cells.some((row, index) => index > headingRow && (row[column]?.trim() ?? '') !== '');
    if (field !== null || !used) return [];
    return [cells[headingRow]?.[column]?.trim() || `${column + 1}列目`];
  });
}
