import type { Body, BodyKind, Side } from '../council/body.ts';
import { type Content, cell, gap, personName, phrase, row, table, text } from '../document/builders.ts';
import type { Cell, Row, Table } from '../document/document.ts';
import { plainDay, spreadText, textArea } from '../office/officePrint.ts';
import type { OfficeStyle } from '../office/officeStyle.ts';
import { missingDate } from '../paper/missingBlank.ts';
import { memberRemarks } from './memberRemarks.ts';
import { nameColumnWidth } from './nameLayout.ts';
import { nameText } from './nameText.ts';
import type { RosterRow } from './rosterAt.ts';
import { remarks } from './rosterRemarks.ts';
import { type RosterColumn, rosterColumnLabels } from './rosterSetting.ts';

/** Members of one side; a side without members keeps its place with an empty row. */
interface SideGroup {
  readonly label: string;
  readonly rows: readonly RosterRow[];
}

/** What all rows of a table share. */
interface RowSetting {
  readonly kind: BodyKind;
  readonly columns: readonly RosterColumn[];
  readonly style: OfficeStyle;
  readonly minHeight: `${number}mm`;
  readonly nameWidth: number;
  /** Whether any name has a mark. */
  readonly isMarked: boolean;
}

const tight = { vertical: '1.5mm', horizontal: 0 } as const;
/** The heavier line above the first row of a side, in points. */
const aboveSide = { borders: { top: 0.9 } };

/** In millimetres; 役職名 takes what is left, which has to be as much as is given here. */
const widths: Readonly<Record<RosterColumn, number>> = {
  number: 12,
  side: 30,
  name: 35,
  reading: 38,
  title: 60,
  appointedOn: 40,
  term: 46,
  remarks: 34,
};
const headWidths: Readonly<Record<RosterColumn, number>> = {
  number: 2,
  side: 4,
  name: 4,
  reading: 4,
  title: 6,
  appointedOn: 6,
  term: 4,
  remarks: 4,
};

/** Whether so many columns need a page lying on its side: they do not fit the text of an upright one. */
export function isWide(columns: readonly RosterColumn[], style: OfficeStyle): boolean {
  return columns.reduce((sum, column) => sum + widths[column], 0) > textArea(style).width;
}

/**
 * The columns and 備考 of a roster. A body without sides has no 区分. Rows are 16 mm high, or lower so that all members
 * stand on one page with a title of `titleLines`.
 */
export function rosterTable(
  body: Pick<Body, 'kind' | 'composition'>,
  rows: readonly RosterRow[],
  form: {
    readonly columns: readonly RosterColumn[];
    readonly titleLines: number;
    readonly style: OfficeStyle;
  },
): Table {
  const { sides } = body.composition;
  const groups = sideGroups(sides, rows);
  const columns = form.columns.filter((column) => column !== 'side' || sides.length > 0);
  const setting: RowSetting = {
    kind: body.kind,
    columns,
    style: form.style,
    minHeight: rowHeight(groups, form.titleLines, textHeight(form)),
    nameWidth: nameColumnWidth(rows.map(({ name }) => name)),
    isMarked: rows.some(({ mark }) => mark !== ''),
  };
  return table(
    columnWidths(columns),
    [...groups.flatMap((group) => groupRows(group, setting)), remarksRow(groups, setting)],
    {
      header: [row(headCells(setting), { minHeight: '10mm' })],
      size: 11,
      lineHeight: 1.4,
      padding: { vertical: '1.5mm', horizontal: '3mm' },
    },
  );
}

function columnWidths(columns: readonly RosterColumn[]): Table['columns'] {
  const rest = columns.includes('title') ? 'title' : columns.at(-1);
  return columns.map((column) => (column === rest ? 'rest' : (`${widths[column]}mm` as const)));
}

function headCells({ columns, style }: RowSetting): Cell[] {
  return columns.map((column) =>
    cell(spreadText(rosterColumnLabels[column], headWidths[column], style), {
      align: 'center',
      padding: tight,
    }),
  );
}

function sideGroups(sides: readonly Side[], rows: readonly RosterRow[]): SideGroup[] {
  const known = sides.map(({ key, label }) => ({
    label,
    rows: rows.filter(({ membership }) => membership.side === key),
  }));
  const others = rows.filter(({ membership }) => sides.every(({ key }) => key !== membership.side));
  return others.length > 0 || known.length === 0 ? [...known, { label: '', rows: others }] : known;
}

/** Millimetres from margin to margin, of a page that may lie on its side. */
function textHeight({
  columns,
  style,
}: {
  readonly columns: readonly RosterColumn[];
  readonly style: OfficeStyle;
}): number {
  const { height } = textArea(style);
  return isWide(columns, style) ? height - (297 - 210) : height;
}

/** Millimetres left for members on A4 between title, head and 備考; the title's lines are 13 points at 1.6. */
function rowHeight(groups: readonly SideGroup[], titleLines: number, pageHeight: number): `${number}mm` {
  const left = pageHeight - 2 - titleLines * 7.4 - 9 - 10 - 16 - 1;
  const count = groups.reduce((sum, group) => sum + Math.max(1, group.rows.length), 0);
  return `${Math.max(8, Math.min(16, Math.floor((left / count) * 10) / 10))}mm`;
}

function groupRows(group: SideGroup, setting: RowSetting): Row[] {
  const lines = group.rows.length === 0 ? [null] : group.rows;
  return lines.map((member, index) => {
    const cells = setting.columns.flatMap((column) => {
      if (column === 'side') return index === 0 ? [sideCell(group.label, lines.length, setting.style)] : [];
      return [memberCell(column, member, setting, index === 0 ? aboveSide : {})];
    });
    return row(cells, {
      minHeight: setting.minHeight,
      ...(member && { anchor: `membership:${member.membership.id}` as const }),
    });
  });
}

function sideCell(label: string, rowSpan: number, style: OfficeStyle): Cell {
  return cell(spreadText(label, 5, style), { align: 'center', padding: tight, rowSpan, ...aboveSide });
}

/** One cell of a member; empty where a side has nobody. */
function memberCell(
  column: Exclude<RosterColumn, 'side'>,
  member: RosterRow | null,
  setting: RowSetting,
  rule: Partial<typeof aboveSide>,
): Cell {
  const content = member ? memberContent(column, member, setting) : '';
  const isCentred = column === 'name' || column === 'number';
  return cell(content, isCentred ? { align: 'center', padding: tight, ...rule } : rule);
}

function memberContent(
  column: Exclude<RosterColumn, 'side'>,
  member: RosterRow,
  setting: RowSetting,
): Content {
  const { appointedOn } = member.membership;
  switch (column) {
    case 'number':
      return String(member.number);
    case 'name':
      return nameContent(member, setting);
    case 'reading':
      return nameText(member.person.reading);
    case 'title':
      return titleContent(member.title);
    case 'appointedOn':
      return appointedOn === null ? missingDate() : plainDay(appointedOn, setting.style);
    case 'term':
      return member.termEndsOn === null ? '' : [plainDay(member.termEndsOn, setting.style), 'まで'];
    case 'remarks':
      return memberRemarks(setting.kind, member);
  }
}

/** 備考 below everything: its name under the first column that is wide enough for it. */
function remarksRow(groups: readonly SideGroup[], { kind, columns, style }: RowSetting): Row {
  const sides = groups.map(({ rows }) => rows);
  const content = remarks(kind, sides, columns, style);
  const labelSpan = columns[0] === 'number' ? 2 : 1;
  if (columns.length <= labelSpan) {
    return row([cell([phrase('備考'), gap(1), content], { columnSpan: columns.length, ...aboveSide })]);
  }
  return row(
    [
      cell(spreadText('備考', 5, style), {
        align: 'center',
        padding: tight,
        columnSpan: labelSpan,
        ...aboveSide,
      }),
      cell(content, { columnSpan: columns.length - labelSpan, ...aboveSide }),
    ],
    { minHeight: '16mm' },
  );
}

/** The mark stands before the name; where others have one, names without keep its place, so that names stay in line. */
function nameContent({ name, mark }: RosterRow, { nameWidth, isMarked }: RowSetting): Content {
  const spread = personName(name, nameWidth);
  return isMarked ? [mark === '' ? gap(1) : mark, spread, gap(1)] : spread;
}

/** 役職名 as entered; it breaks at its blanks while each of its words fits a line. */
function titleContent(title: string): Content {
  return title
    .split(/(\s+)/)
    .filter((part) => part !== '')
    .map((part) => (/^\s/.test(part) ? text(part) : phrase(part)));
}
