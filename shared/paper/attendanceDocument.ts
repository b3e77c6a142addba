import {
  type Content,
  cell,
  distributed,
  documentOf,
  heading,
  paragraph,
  personName,
  phrase,
  row,
  section,
  table,
  text,
} from '../document/builders.ts';
import { characterWidth } from '../document/characterWidth.ts';
import type { Block, Document, Row, Table } from '../document/document.ts';
import { lengthInMillimetres, roundLength } from '../document/length.ts';
import { officeMargins, spreadText } from '../office/officePrint.ts';
import { type OfficeStyle, usualOfficeStyle } from '../office/officeStyle.ts';
import { nameColumnWidth } from '../roster/nameLayout.ts';
import type { PersonName } from '../roster/person.ts';

/** Somebody who is expected. */
export interface Attendee {
  readonly name: PersonName;
  /** 部会長; empty for a plain member. */
  readonly role: string;
  /** 役職名 as printed. */
  readonly title: string;
  /** ○, 欠席, テレビ会議; empty leaves room to write. */
  readonly mark: string;
}

export interface AttendanceData {
  /** 合同会議　令和3年9月13日（月）; empty for none. */
  readonly subtitle: string;
  readonly bodies: readonly {
    /** Printed above its table; empty where one body alone meets. */
    readonly name: string;
    /** One side with an empty label where the body has none. */
    readonly sides: readonly { readonly label: string; readonly members: readonly Attendee[] }[];
  }[];
  /** Who sits beside the members: 事務局, オブザーバー. */
  readonly others: readonly { readonly label: string; readonly people: readonly Attendee[] }[];
}

const size = 10.5;
const tight = { vertical: '1.2mm', horizontal: 0 } as const;

/** 出席者名簿: by body and side with role, title and a place for attendance; secretariat and observers after the members. */
export function attendanceDocument(
  { subtitle, bodies, others }: AttendanceData,
  style: OfficeStyle = usualOfficeStyle,
): Document {
  const all = [
    ...bodies.flatMap(({ sides }) => sides.flatMap(({ members }) => members)),
    ...others.flatMap(({ people }) => people),
  ];
  const setting = { style, names: nameColumnWidth(all.map(({ name }) => name)), roles: roleWidth(all) };
  return documentOf(
    style.attendanceTitle,
    section(
      [
        heading(1, titleText(style), { size: 16, lineHeight: 1.4, space: { after: '3mm' } }),
        ...(subtitle === '' ? [] : [paragraph(subtitle, { align: 'center', space: { after: '5mm' } })]),
        ...bodies.flatMap(({ name, sides }): Block[] => [
          ...part(name),
          attendeeTable(
            sides.map(({ label, members }) => ({ label, people: members })),
            setting,
          ),
        ]),
        ...(others.length === 0 ? [] : [...part('委員以外の出席者'), attendeeTable(others, setting)]),
      ],
      { page: { margins: officeMargins(style) }, text: { size, lineHeight: 1.4 } },
    ),
  );
}

interface Setting {
  readonly style: OfficeStyle;
  /** Characters of the widest name and role. */
  readonly names: number;
  readonly roles: number;
}

function titleText({ attendanceTitle, spread }: OfficeStyle): Content {
  return spread
    ? distributed(attendanceTitle, Math.ceil(characterWidth(attendanceTitle) * 1.6))
    : attendanceTitle;
}

function roleWidth(all: readonly Attendee[]): number {
  return Math.max(0, ...all.map(({ role }) => characterWidth(role)));
}

function part(name: string): Block[] {
  return name === ''
    ? []
    : [
        paragraph(name, {
          align: 'left',
          font: 'gothic',
          space: { before: '5mm', after: '1.5mm' },
          keepWithNext: true,
        }),
      ];
}

function attendeeTable(
  groups: readonly { readonly label: string; readonly people: readonly Attendee[] }[],
  setting: Setting,
): Table {
  const { style, names, roles } = setting;
  const hasLabels = groups.some(({ label }) => label !== '');
  const characters = (count: number) => `${roundLength(lengthInMillimetres(count, size))}mm` as const;
  const head = (word: string, width: number) =>
    cell(spreadText(word, width, style), { align: 'center', padding: tight });
  return table(
    [
      ...(hasLabels ? [characters(6.5)] : []),
      ...(roles > 0 ? [characters(roles + 1)] : []),
      characters(names + 2),
      'rest' as const,
      characters(6),
    ],
    groups.flatMap((group) => groupRows(group, hasLabels, setting)),
    {
      header: [
        row(
          [
            ...(hasLabels ? [head('区分', 4)] : []),
            ...(roles > 0 ? [head('役割', 3)] : []),
            head('氏名', 4),
            head('役職名', 6),
            head('出欠', 3),
          ],
          { minHeight: '7mm' },
        ),
      ],
      padding: { vertical: '1.2mm', horizontal: '2mm' },
    },
  );
}

function groupRows(
  { label, people }: { readonly label: string; readonly people: readonly Attendee[] },
  hasLabels: boolean,
  { style, names, roles }: Setting,
): Row[] {
  const lines: readonly (Attendee | null)[] = people.length === 0 ? [null] : people;
  return lines.map((attendee, index) => {
    const side = cell(spreadText(label, 5, style), {
      align: 'center',
      padding: tight,
      rowSpan: lines.length,
    });
    return row(
      [
        ...(hasLabels && index === 0 ? [side] : []),
        ...(roles > 0 ? [cell(attendee?.role ?? '', { align: 'center', padding: tight })] : []),
        cell(attendee ? personName(attendee.name, names) : '', { align: 'center', padding: tight }),
        cell(attendee ? brokenAtBlanks(attendee.title) : ''),
        cell(attendee?.mark ?? '', { align: 'center', padding: tight }),
      ],
      { minHeight: '8mm' },
    );
  });
}

function brokenAtBlanks(title: string): Content {
  return title
    .split(/(\s+)/)
    .filter((word) => word !== '')
    .map((word) => (/^\s/.test(word) ? text(word) : phrase(word)));
}
