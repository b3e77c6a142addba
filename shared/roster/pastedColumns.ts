import { parseJapaneseDay } from '../calendar/parseJapaneseDay.ts';
import type { Side } from '../council/body.ts';
import { type BodyIndex, bodyNamed } from './pastedBodies.ts';
import type { PastedCells } from './pastedCells.ts';
import { readSeatMark } from './readSeatMark.ts';
import { sideOfText } from './sideOfText.ts';

export const pastedFields = [
  'number',
  'body',
  'side',
  'name',
  'reading',
  'title',
  'appointedOn',
  'role',
  'registeredName',
  'seat',
] as const;
/**
 * What a column holds. `seat`: the heading names a body and a mark says who sits there. `registeredName`: the name as
 * registered, where the roster prints another form.
 */
export type PastedField = (typeof pastedFields)[number];

/** Which field each column holds; null for a column that no field takes. */
export interface PastedColumns {
  readonly fields: readonly (PastedField | null)[];
  /** The text above each column; empty where there is none. */
  readonly headings: readonly string[];
  /** First and last row of headings; -1 where there are none. */
  readonly firstHeadingRow: number;
  readonly headingRow: number;
}

const headingForms: Readonly<Record<Exclude<PastedField, 'seat'>, RegExp>> = {
  number: /^(no\.?|番号|通番|#)$/i,
  body: /^(会議体名?|審議会名?|部会名?|専門部会名?|委員会名?|会議名|附属機関名?|会議体等?)$/,
  side: /^(区分|代表区分|委員区分|選出区分|側)$/,
  name: /^(氏名|委員氏名|委員名|名前|お名前|委員)$/,
  reading: /^(よみ|読み|よみがな|読み仮名|読みがな|ふりがな|フリガナ|カナ|かな|氏名カナ|氏名かな)$/,
  title: /^(役職名?|職名|所属|所属団体名?|団体名|勤務先|現職|肩書き?|所属.?役職名?|役職名?等|所属.?職名)$/,
  role: /^(役割|会長等)$/,
  appointedOn: /^(任命|任命日|任命年月日|委嘱日|委嘱年月日|就任日|就任年月日|発令日)$/,
  registeredName: /^(登録の?氏名|戸籍上?の?氏名|本名)$/,
};
const headedFields = Object.keys(headingForms) as (keyof typeof headingForms)[];

/** A cell as a heading or label is compared: without blanks and line breaks, full width folded. */
function labelOf(cell: string): string {
  return cell.normalize('NFKC').replace(/\s/g, '');
}

function fieldOfHeading(cell: string): PastedField | null {
  const label = labelOf(cell).replace(/\(.*\)$/, '');
  return headedFields.find((field) => headingForms[field].test(label)) ?? null;
}

export function isNameHeading(cell: string | undefined): boolean {
  return cell !== undefined && fieldOfHeading(cell) === 'name';
}

/** 委員 alone is a heading only beside another one: in a cell of a member it is what the member is. */
export function isHeadingRow(row: readonly string[]): boolean {
  const headed = row.filter((cell) => fieldOfHeading(cell) !== null);
  const names = headed.filter((cell) => fieldOfHeading(cell) === 'name');
  return names.length > 0 && (headed.length > names.length || names.some((cell) => labelOf(cell) !== '委員'));
}

/** 備考 and what belongs to it: no member, and nothing to tell a column by. */
export function isNote(row: readonly string[]): boolean {
  return labelOf(row.find((cell) => cell.trim() !== '') ?? '') === '備考';
}

/** Whether a table says by its headings that it is a roster. */
export function hasNameHeading(cells: PastedCells): boolean {
  return cells.some(isHeadingRow);
}

/** By the headings where there are any; otherwise by what the cells look like. */
export function pastedColumns(
  cells: PastedCells,
  sides: readonly Side[],
  bodies: BodyIndex = new Map(),
): PastedColumns {
  const first = cells.findIndex(isHeadingRow);
  if (first !== -1) return columnsOfHeadings(cells, first, bodies);
  const members = cells.filter((row) => !isNote(row));
  const fields = fieldsByContent(members, sides, bodies);
  return { fields, headings: fields.map(() => ''), firstHeadingRow: -1, headingRow: -1 };
}

function columnsOfHeadings(cells: PastedCells, first: number, bodies: BodyIndex): PastedColumns {
  const heading = cells[first] ?? [];
  const below = cells[first + 1] ?? [];
  const width = Math.max(...cells.map((row) => row.length));
  const isSeat = (text: string, column: number, row: number) =>
    isSeatColumn(text, textsBelow(cells, column, row), bodies);
  // Bodies under one merged heading 会議体: the second row of headings says which column is whose.
  const isSecond =
    below.some((cell) => cell.trim() !== '') &&
    below.every((cell, column) => {
      const above = heading[column]?.trim() ?? '';
      const isOpen = above === '' || fieldOfHeading(above) === 'body';
      return cell.trim() === '' || (isOpen && isSeat(cell, column, first + 1));
    });
  const last = isSecond ? first + 1 : first;
  const headings = Array.from({ length: width }, (_, column) =>
    isSecond && (below[column]?.trim() ?? '') !== '' ? (below[column] ?? '') : (heading[column] ?? ''),
  );
  const fields = headings.map(
    (text, column) => fieldOfHeading(text) ?? (isSeat(text, column, last) ? 'seat' : null),
  );
  return { fields, headings, firstHeadingRow: first, headingRow: last };
}

function textsBelow(cells: PastedCells, column: number, row: number): string[] {
  return cells
    .slice(row + 1)
    .filter((one) => !isNote(one))
    .map((one) => one[column]?.trim() ?? '')
    .filter((text) => text !== '');
}

/** A body's name above nothing but marks; marks that are plain to see make any heading a body's name. */
function isSeatColumn(heading: string, marks: readonly string[], bodies: BodyIndex): boolean {
  if (heading.trim() === '' || !marks.every((mark) => readSeatMark(mark).kind !== 'unknown')) return false;
  return (
    bodyNamed(heading, bodies) !== null || (marks.length > 0 && marks.every((mark) => /[◎○〇●]/.test(mark)))
  );
}

/** The columns that are plain to see first; of the others the first is the name, the second the title. */
function fieldsByContent(
  cells: PastedCells,
  sides: readonly Side[],
  bodies: BodyIndex,
): (PastedField | null)[] {
  const width = Math.max(0, ...cells.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) =>
    cells.map((row) => row[column]?.trim() ?? '').filter((text) => text !== ''),
  );
  const plain = columns.map((column) => plainField(column, sides, bodies));
  const texts = columns.filter((column, index) => !plain[index] && !isKana(column)).length;
  const open: PastedField[] = ['name', 'title'];
  return columns.map((column, index) => {
    const field = plain[index];
    if (field) return field;
    if (isKana(column) && texts > 0) return 'reading';
    return column.length === 0 ? null : (open.shift() ?? null);
  });
}

function plainField(
  column: readonly string[],
  sides: readonly Side[],
  bodies: BodyIndex,
): PastedField | null {
  if (column.length === 0) return null;
  if (column.every((text) => /^\d{1,3}$/.test(text.normalize('NFKC')))) return 'number';
  const isMostly = (holds: (text: string) => unknown) => {
    const count = column.filter(holds).length;
    return count > 0 && count * 2 >= column.length;
  };
  if (isMostly((text) => sideOfText(text, sides))) return 'side';
  if (isMostly((text) => bodyNamed(text, bodies))) return 'body';
  return column.every((text) => parseJapaneseDay(text, { today: '2000-01-01' }).ok) ? 'appointedOn' : null;
}

function isKana(column: readonly string[]): boolean {
  return (
    column.length > 0 && column.every((text) => /^[ぁ-ゖァ-ヶゝゞヽヾー・\s]+$/.test(text.normalize('NFKC')))
  );
}
