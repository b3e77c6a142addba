import { formatJapaneseDate } from '../calendar/japaneseDate.ts';
import type { Body } from '../council/body.ts';
import {
  cell,
  distributed,
  documentOf,
  heading,
  notes,
  paragraph,
  personName,
  row,
  section,
  table,
} from '../document/builders.ts';
import type { Document, Row } from '../document/document.ts';
import type { Membership } from './membership.ts';
import { nameColumnWidth } from './nameLayout.ts';
import type { Person } from './person.ts';
import { seatMark } from './seatMark.ts';
import { type MatrixLine, seatMatrix } from './seatMatrix.ts';

export interface SeatMatrixData {
  /** The bodies side by side, in order. */
  readonly bodies: readonly Body[];
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly memberships: readonly Membership[];
  readonly people: readonly Person[];
}

const centred = { align: 'center', padding: { vertical: '0.8mm', horizontal: 0 } } as const;

/** 委員兼任一覧: who sits in which body, one line a person; more than three bodies lie on a page on its side. */
export function seatMatrixDocument({ bodies, date, memberships, people }: SeatMatrixData): Document {
  const lines = seatMatrix(bodies, memberships, people, date);
  const isWide = bodies.length > 3;
  const width = Math.floor(((isWide ? 247 : 160) - 12 - 35 - 14) / Math.max(1, bodies.length));
  const nameWidth = nameColumnWidth(lines.map(({ person }) => person.name));
  const head = [
    cell('番号', centred),
    cell(distributed('氏名', 4), centred),
    ...bodies.map((body) => cell(body.shortName || body.name, centred)),
    cell('計', centred),
  ];
  return documentOf(
    '委員一覧（会議体別）',
    section(
      [
        heading(1, '委員一覧（会議体別）', { size: 13, space: { after: '2mm' } }),
        paragraph(`${formatJapaneseDate(date)}現在`, { align: 'right', space: { after: '3mm' } }),
        table(
          ['12mm', '35mm', ...bodies.map(() => `${width}mm` as const), 'rest'],
          [
            ...lines.map((line, index) => lineRow(bodies, line, index + 1, nameWidth)),
            totalRow(bodies, lines),
          ],
          { header: [row(head, { minHeight: '9mm' })], size: 9, lineHeight: 1.3 },
        ),
        notes([legend(bodies), '◎は会長・部会長等、○はその代理。五十音順、敬称略。'], {
          space: { before: '2mm' },
        }),
      ],
      isWide ? { page: { orientation: 'landscape' } } : {},
    ),
  );
}

function lineRow(
  bodies: readonly Body[],
  { person, seats }: MatrixLine,
  number: number,
  nameWidth: number,
): Row {
  return row([
    cell(String(number), centred),
    cell(personName(person.name, nameWidth), centred),
    ...seats.map((seat, index) => {
      const body = bodies[index];
      return cell(seat && body ? seatMark(body, seat) : '', centred);
    }),
    cell(String(count(seats)), centred),
  ]);
}

/** 45 seats are 30 persons: both are said, each by its name. */
function totalRow(bodies: readonly Body[], lines: readonly MatrixLine[]): Row {
  const sums = bodies.map((_, index) => count(lines.map(({ seats }) => seats[index] ?? null)));
  const all = sums.reduce((sum, one) => sum + one, 0);
  return row([
    cell(`実人数${lines.length}名・延べ${all}名`, { ...centred, columnSpan: 2 }),
    ...sums.map((sum) => cell(String(sum), centred)),
    cell(String(all), centred),
  ]);
}

function count(seats: readonly unknown[]): number {
  return seats.filter((seat) => seat !== null).length;
}

function legend(bodies: readonly Body[]): string {
  const labels = [
    ...new Set(bodies.flatMap(({ composition }) => composition.sides.map(({ label }) => label))),
  ];
  const marks = labels.map((label) => `${label.charAt(0)}は${label}`);
  const hasPlain = bodies.some(({ composition }) => composition.sides.length === 0);
  return `${[...marks, ...(hasPlain ? ['●は委員'] : [])].join('、')}。`;
}
