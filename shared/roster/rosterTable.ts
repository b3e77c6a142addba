import type { Body, Side } from '../council/body.ts';
import {
  type Content,
  cell,
  distributed,
  gap,
  personName,
  phrase,
  row,
  table,
  text,
} from '../document/builders.ts';
import type { Cell, Row, Table } from '../document/document.ts';
import { nameColumnWidth } from './nameLayout.ts';
import type { RosterRow } from './rosterAt.ts';
import { remarks } from './rosterRemarks.ts';

/** Members of one side; a side without members keeps its place with an empty row. */
interface SideGroup {
  readonly label: string;
  readonly rows: readonly RosterRow[];
}

/** Above the first row of a side, in points. */
const sideRule = 0.9;
const tight = { vertical: '1.5mm', horizontal: 0 } as const;

/**
 * 区分, 氏名, 役職名 and 備考 of a roster. A body without sides has no 区分. Rows are 16 mm high, or lower so that all members
 * stand on one page with a title of `titleLines`.
 */
export function rosterTable(
  body: Pick<Body, 'kind' | 'composition'>,
  rows: readonly RosterRow[],
  titleLines: number,
): Table {
  const { sides } = body.composition;
  const hasSides = sides.length > 0;
  const groups = sideGroups(sides, rows);
  const groupRow = memberRow(rows, hasSides);
  const minHeight = rowHeight(groups, titleLines);
  return table(
    hasSides ? ['30mm', '35mm', 'rest'] : ['35mm', 'rest'],
    [
      ...groups.flatMap((group) => groupRow(group, minHeight)),
      row(
        [
          cell(distributed('備考', 5), { align: 'center', padding: tight, borders: { top: sideRule } }),
          cell(
            remarks(
              body.kind,
              groups.map((group) => group.rows),
            ),
            {
              columnSpan: hasSides ? 2 : 1,
              borders: { top: sideRule },
            },
          ),
        ],
        { minHeight: '16mm' },
      ),
    ],
    {
      header: [row(headCells(hasSides), { minHeight: '10mm' })],
      size: 11,
      lineHeight: 1.4,
      padding: { vertical: '1.5mm', horizontal: '3mm' },
    },
  );
}

function headCells(hasSides: boolean): Cell[] {
  const head = (word: string, width: number): Cell =>
    cell(distributed(word, width), { align: 'center', padding: tight });
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

/** Millimetres left for members on A4 between title, head and 備考; the title's lines are 13 points at 1.6. */
function rowHeight(groups: readonly SideGroup[], titleLines: number): `${number}mm` {
  const left = 247 - 2 - titleLines * 7.4 - 9 - 10 - 16 - 1;
  const count = groups.reduce((sum, group) => sum + Math.max(1, group.rows.length), 0);
  return `${Math.max(8, Math.min(16, Math.floor((left / count) * 10) / 10))}mm`;
}

function memberRow(all: readonly RosterRow[], hasSides: boolean) {
  const width = nameColumnWidth(all.map(({ name }) => name));
  const isMarked = all.some(({ mark }) => mark !== '');
  return ({ label, rows }: SideGroup, minHeight: Row['minHeight'] & string): Row[] => {
    const side = cell(distributed(label, 5), {
      align: 'center',
      padding: tight,
      rowSpan: Math.max(1, rows.length),
      borders: { top: sideRule },
    });
    const lines = rows.length === 0 ? [null] : rows;
    return lines.map((member, index) => {
      const borders = index === 0 ? { borders: { top: sideRule } } : {};
      const cells = [
        cell(member ? nameContent(member, width, isMarked) : '', {
          align: 'center',
          padding: tight,
          ...borders,
        }),
        cell(member ? titleContent(member.membership.title) : '', borders),
      ];
      return row(hasSides && index === 0 ? [side, ...cells] : cells, {
        minHeight,
        ...(member && { anchor: `membership:${member.membership.id}` as const }),
      });
    });
  };
}

/** The mark stands before the name; where others have one, names without keep its place, so that names stay in line. */
function nameContent({ name, mark }: RosterRow, width: number, isMarked: boolean): Content {
  const spread = personName(name, width);
  return isMarked ? [mark === '' ? gap(1) : mark, spread, gap(1)] : spread;
}

/** 役職名 as entered; it breaks at its blanks while each of its words fits a line. */
function titleContent(title: string): Content {
  return title
    .split(/(\s+)/)
    .filter((part) => part !== '')
    .map((part) => (/^\s/.test(part) ? text(part) : phrase(part)));
}
