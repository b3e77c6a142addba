import { parseJapaneseDate } from '../calendar/parseJapaneseDate.ts';
import type { Side } from '../council/body.ts';
import type { PastedCells } from './pastedRoster.ts';
import { sideOfText } from './sideOfText.ts';

const pastedFields = ['number', 'side', 'name', 'reading', 'title', 'appointedOn', 'role'] as const;
export type PastedField = (typeof pastedFields)[number];

/** Which field each column holds; null for a column that no field takes. */
export interface PastedColumns {
  readonly fields: readonly (PastedField | null)[];
  /** Index of the row of headings; -1 where there is none. */
  readonly headingRow: number;
}

const headings: Readonly<Record<PastedField, RegExp>> = {
  number: /^(no\.?|番号|通番|#)$/i,
  side: /^(区分|代表区分|委員区分|選出区分|側)$/,
  name: /^(氏名|委員氏名|委員名|名前|お名前|委員)$/,
  reading: /^(よみ|読み|よみがな|読み仮名|読みがな|ふりがな|フリガナ|カナ|かな|氏名カナ|氏名かな)$/,
  title: /^(役職名?|職名|所属|所属団体名?|団体名|勤務先|現職|肩書き?|所属.?役職名?|役職名?等|所属.?職名)$/,
  role: /^(役割|会長等)$/,
  appointedOn: /^(任命|任命日|任命年月日|委嘱日|委嘱年月日|就任日|就任年月日|発令日)$/,
};

/** A cell as a heading or label is compared: without blanks and line breaks, full width folded. */
function labelOf(cell: string): string {
  return cell.normalize('NFKC').replace(/\s/g, '');
}

export function fieldOfHeading(cell: string): PastedField | null {
  const label = labelOf(cell).replace(/\(.*\)$/, '');
  return pastedFields.find((field) => headings[field].test(label)) ?? null;
}

/** 備考 and what belongs to it: no member, and nothing to tell a column by. */
export function isNote(row: readonly string[]): boolean {
  return labelOf(row.find((cell) => cell.trim() !== '') ?? '') === '備考';
}

/** Whether a table says by its headings that it is a roster. */
export function hasNameHeading(cells: PastedCells): boolean {
  return cells.some((row) => row.some((cell) => fieldOfHeading(cell) === 'name'));
}

/** By the headings where there are any; otherwise by what the cells look like. */
export function pastedColumns(cells: PastedCells, sides: readonly Side[]): PastedColumns {
  const headingRow = cells.findIndex((row) => row.some((cell) => fieldOfHeading(cell) === 'name'));
  const heading = cells[headingRow];
  if (heading) return { fields: heading.map(fieldOfHeading), headingRow };
  const members = cells.filter((row) => !isNote(row));
  return { fields: fieldsByContent(members, sides), headingRow: -1 };
}

/** The columns that are plain to see first; of the others the first is the name, the second the title. */
function fieldsByContent(cells: PastedCells, sides: readonly Side[]): (PastedField | null)[] {
  const width = Math.max(0, ...cells.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) =>
    cells.map((row) => row[column]?.trim() ?? '').filter((text) => text !== ''),
  );
  const texts = columns.filter((column) => !plainField(column, sides) && !isKana(column)).length;
  const open: PastedField[] = ['name', 'title'];
  return columns.map((column) => {
    const plain = plainField(column, sides);
    if (plain) return plain;
    if (isKana(column) && texts > 0) return 'reading';
    return column.length === 0 ? null : (open.shift() ?? null);
  });
}

function plainField(column: readonly string[], sides: readonly Side[]): PastedField | null {
  if (column.length === 0) return null;
  if (column.every((text) => /^\d{1,3}$/.test(text.normalize('NFKC')))) return 'number';
  const known = column.filter((text) => sideOfText(text, sides)).length;
  if (known > 0 && known * 2 >= column.length) return 'side';
  return column.every((text) => parseJapaneseDate(text, { today: '2000-01-01' }).ok) ? 'appointedOn' : null;
}

function isKana(column: readonly string[]): boolean {
  return (
    column.length > 0 && column.every((text) => /^[ぁ-ゖァ-ヶゝゞヽヾー・\s]+$/.test(text.normalize('NFKC')))
  );
}
