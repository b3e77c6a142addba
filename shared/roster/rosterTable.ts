import type { Body, BodyKind, Side } from '../council/body.ts';
import { type Content, cell, gap, personName, phrase, row, table, text } from '../document/builders.ts';
import type { Cell, Row, Table } from '../document/document.ts';
import { spreadText, textArea } from '../office/officePrint.ts';
import type { OfficeStyle } from '../office/officeStyle.ts';
import { nameColumnWidth } from './nameLayout.ts';
import type { RosterRow } from './rosterAt.ts';
import { remarks } from './rosterRemarks.ts';

/** Members of one side; a side without members keeps its place with an empty row. */
interface SideGroup {
  readonly label: string;
  readonly rows: readonly RosterRow[];
}

/** What all rows of a table share. */
interface RowSetting {
  readonly hasSides: boolean;
  readonly minHeight: `${number}mm`;
  readonly nameWidth: number;
  /** Whether any name has a mark. */
  readonly isMarked: boolean;
  readonly style: OfficeStyle;
}

const tight = { vertical: '1.5mm', horizontal: 0 } as const;
/** The heavier line above the first row of a side, in points. */
const aboveSide = { borders: { top: 0.9 } };

/**
 * 区分, 氏名, 役職名 and 備考 of a roster. A body without sides has no 区分. Rows are 16 mm high, or lower so that all members
 * stand on one page with a title of `titleLines`.
 */
export function rosterTable(
  body: Pick<Body, 'kind' | 'composition'>,
  rows: readonly RosterRow[],
  titleLines: number,
  style: OfficeStyle,
): Table {
  const { sides } = body.composition;
  const groups = sideGroups(sides, rows);
  const setting: RowSetting = {
    hasSides: sides.length > 0,
    style,
    minHeight: rowHeight(groups, titleLines, textArea(style).height),
    nameWidth: nameColumnWidth(rows.map(({ name }) => name)),
    isMarked: rows.some(({ mark }) => mark !== ''),
  };
  return table(
    setting.hasSides ? ['30mm', '35mm', 'rest'] : ['35mm', 'rest'],
    [...groups.flatMap((group) => groupRows(group, setting)), remarksRow(body.kind, groups, setting)],
    {
      header: [row(headCells(setting), { minHeight: '10mm' })],
      size: 11,
      lineHeight: 1.4,
      padding: { vertical: '1.5mm', horizontal: '3mm' },
    },
  );
}

function headCells({ hasSides, style }: RowSetting): Cell[] {
  const head = (word: string, width: number): Cell =>
    cell(spreadText(word, width, style), { align: 'center', padding: tight });
  return [...(hasSides ? [head('区分', 4)] : []), head('氏名', 4), head('役職名', 6)];
}

function sideGroups(sides: readonly Side[], rows: readonly RosterRow[]): SideGroup[] {
  const known = sides.map(({ key, label }) => ({
    label,
    rows: rows.filter(({ membership }) => membership.side === key),
  }));
  const others = rows.filter(({ membership }) => sides.every(({ key }) => key !== membership.side));
  return others.length > 0 || known.length === 0 ? [...known, { label: '', rows: others }] : known;
}

/** Millimetres left for members between title, head and 備考; the title's lines are 13 points at 1.6. */
function rowHeight(groups: readonly SideGroup[], titleLines: number, height: number): `${number}mm` {
  const left = height - 2 - titleLines * 7.4 - 9 - 10 - 16 - 1;
  const count = groups.reduce((sum, group) => sum + Math.max(1, group.rows.length), 0);
  return `${Math.max(8, Math.min(16, Math.floor((left / count) * 10) / 10))}mm`;
}

function groupRows({ label, rows }: SideGroup, setting: RowSetting): Row[] {
  const lines = rows.length === 0 ? [null] : rows;
  return lines.map((member, index) => {
    const rule = index === 0 ? aboveSide : {};
    const name = member ? nameContent(member, setting) : '';
    const cells = [
      cell(name, { align: 'center', padding: tight, ...rule }),
      cell(member ? titleContent(member.membership.title) : '', rule),
    ];
    const side = cell(spreadText(label, 5, setting.style), {
      align: 'center',
      padding: tight,
      rowSpan: lines.length,
      ...aboveSide,
    });
    return row(setting.hasSides && index === 0 ? [side, ...cells] : cells, {
      minHeight: setting.minHeight,
      ...(member && { anchor: `membership:${member.membership.id}` as const }),
    });
  });
}

function remarksRow(kind: BodyKind, groups: readonly SideGroup[], { hasSides, style }: RowSetting): Row {
  const content = remarks(
    kind,
    groups.map(({ rows }) => rows),
    style,
  );
  return row(
    [
      cell(spreadText('備考', 5, style), { align: 'center', padding: tight, ...aboveSide }),
      cell(content, { columnSpan: hasSides ? 2 : 1, ...aboveSide }),
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
