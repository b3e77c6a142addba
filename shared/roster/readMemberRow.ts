import { dateOfRow } from './noteDates.ts';
import type { FieldText, PasteContext } from './pasteContext.ts';
import type { PasteBody } from './pastedBodies.ts';
import type { PastedColumns } from './pastedColumns.ts';
import { pastedMember } from './pastedMember.ts';
import type { LeftOutReason, PastedMember } from './pastedRoster.ts';
import { readSeatMark } from './readSeatMark.ts';
import {
  type BodyCell,
  bodyCell,
  type RowPlace,
  type SideCell,
  sideIn,
  type TableReading,
} from './rowPlace.ts';

/**
 * A row under the headings: a member, or one of each body that it marks. Texts for body and side hold for the rows
 * below, whose cells are merged with this one.
 *
 * @returns why it is none; null when it is
 */
export function readMemberRow(
  reading: TableReading,
  texts: readonly string[],
  row: number,
  place: RowPlace,
): LeftOutReason | null {
  const { columns } = reading;
  const field = fieldsOf(texts, columns);
  const seats = columns.fields.flatMap((one, column) => (one === 'seat' ? [column] : []));
  const bodyText = field('body');
  if (bodyText !== '') {
    const before = place.body;
    place.body = bodyCell(reading, bodyText, 1);
    if (!isSameBody(before, place.body)) place.side = { kind: 'none' };
  }
  const sideText = field('side');
  if (sideText !== '') place.side = sideIn(place.body, sideText);
  const rowOf = { line: row + 1, field, sideText, place, dateOfNote: dateOfRow(row, reading.notes) };
  if (seats.length === 0) return addMember(reading, rowOf, place.body, String(row + 1), undefined);
  return addMarked(reading, rowOf, texts, seats);
}

interface MemberRow {
  readonly line: number;
  readonly field: FieldText;
  readonly sideText: string;
  readonly place: RowPlace;
  readonly dateOfNote: string | null;
}

/** Who sits where: a mark in a body's column is a seat there. */
function addMarked(
  reading: TableReading,
  row: MemberRow,
  texts: readonly string[],
  seats: readonly number[],
): LeftOutReason | null {
  let reason: LeftOutReason | null = 'noSeat';
  let isSeated = false;
  for (const column of seats) {
    const mark = readSeatMark(texts[column] ?? '');
    if (mark.kind === 'none') continue;
    const body = bodyCell(reading, reading.columns.headings[column]?.trim() ?? '', 1);
    const key = `${row.line}.${column + 1}`;
    const refused = mark.kind === 'unknown' ? 'markUnknown' : addMember(reading, row, body, key, mark.role);
    if (refused === null) isSeated = true;
    else reason = refused;
  }
  return isSeated ? null : reason;
}

function addMember(
  { context, members }: TableReading,
  { line, field, sideText, place, dateOfNote }: MemberRow,
  cell: BodyCell,
  key: string,
  role: PastedMember['role'] | undefined,
): LeftOutReason | null {
  if (field('name') === '') return 'noName';
  if (cell.kind !== 'known') return cell.kind;
  const { id, sides } = cell.body;
  const written = sideText === '' && isSameBody(cell, place.body) ? place.side : sideIn(cell, sideText);
  const side = sideOf(written, cell.body, context);
  if (typeof side === 'string') return side;
  const seat = { key, line, bodyId: id, side: sides.length === 0 ? null : side.key, role };
  members.push(pastedMember(seat, field, dateOfNote, context));
  return null;
}

function isSameBody(one: BodyCell, other: BodyCell): boolean {
  return one.kind === 'known' && other.kind === 'known' && one.body === other.body;
}

function sideOf(
  written: SideCell,
  { id, sides }: PasteBody,
  context: PasteContext,
): { readonly key: string | null } | LeftOutReason {
  if (sides.length === 0 || written.kind === 'without') return { key: null };
  if (written.kind === 'known') return { key: written.key };
  if (written.kind === 'unknown') return 'sideUnknown';
  // The place of a paste says whose side it is in its own body only.
  const isHere = context.bodyId === null || context.bodyId === id;
  const standing = isHere && sides.find(({ key }) => key === context.side);
  return standing ? { key: standing.key } : 'sideMissing';
}

/** Several columns of one field are one text: 所属 and 役職 together are the title that is printed. */
function fieldsOf(row: readonly string[], { fields }: PastedColumns): FieldText {
  return (field) =>
    row
      .filter((cell, column) => fields[column] === field && cell.trim() !== '')
      .map((cell) => cell.trim())
      .join(' ');
}
