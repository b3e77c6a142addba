import { fiscalYearOf, formatJapaneseDate, formatJapanesePeriod } from '../calendar/japaneseDate.ts';
import type { OfficeCalendar } from '../calendar/officeCalendar.ts';
import { weekdayOf } from '../calendar/weekday.ts';
import {
  type Content,
  cell,
  distributed,
  documentOf,
  gap,
  heading,
  lineBreak,
  noBorders,
  notes,
  row,
  section,
  table,
} from '../document/builders.ts';
import type { Border, Cell, Document, Row } from '../document/document.ts';
import type { Chain, ChainStep } from './chain.ts';
import { latestStart, type ScheduledStep } from './computeSchedule.ts';
import { countText } from './ruleText.ts';
import { scheduleTable } from './scheduleTable.ts';

export interface ScheduleTableData {
  readonly chain: Chain;
  readonly calendar: OfficeCalendar;
  /** First and last start, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  /** Printed above the table. */
  readonly title: string;
  /** What the table rests on besides the calendar: 異議申出締切日の翌日に…; empty for none. */
  readonly conditions: string;
  /** The day for which the note names the latest start, and whose row is marked; null for none. */
  readonly wanted: string | null;
}

/** Millimetres of the office's own table. */
const [dateWidth, arrowWidth, rowHeight] = [25.4, 9.5, 5.05];
const margins = { top: 20, right: 20, bottom: 16, left: 25 };
const flat = { vertical: 0, horizontal: 0 } as const;
const thin = 0.35;
/** A table of few steps is wider than its days ask for, so that title and notes have room. */
const widest = 2.2;

/**
 * 答申日別一覧表: the schedule from each day of a span, a line a day. Title, notes and heads stand on every page.
 * Throws OutOfCoverage where the calendar's data does not reach far enough.
 */
export function scheduleTableDocument(data: ScheduleTableData): Document {
  const { chain, calendar, from, to, wanted } = data;
  const isWide = chain.steps.length > 5;
  const latest = wanted === null ? null : latestStart(chain, wanted, calendar);
  const rows = scheduleTable(chain, from, to, calendar);
  const perPage = isWide ? 28 : 45;
  const scale = Math.min(widest, (isWide ? 252 : 165) / naturalWidth(chain));
  const width = (millimetres: number) => `${Math.round(millimetres * scale * 100) / 100}mm` as const;
  return documentOf(
    data.title,
    section(
      [
        table(
          chain.steps.flatMap((_, index) =>
            index === 0 ? [width(dateWidth)] : [width(arrowWidth), width(dateWidth)],
          ),
          rows.map((steps, index) =>
            dayRow(chain, steps, {
              marked: latest !== null && steps[0]?.date === latest.lastWorkingStart,
              last: index === rows.length - 1 || index % perPage === perPage - 1,
              ends: index < rows.length - 1 && index % perPage === perPage - 1,
            }),
          ),
          {
            header: [captionRow(data, latest?.lastWorkingStart ?? null), headRow(chain)],
            borders: { outer: 1, horizontal: thin, vertical: 0.5 },
            padding: flat,
            align: 'center',
            size: 9,
            lineHeight: 1,
          },
        ),
      ],
      { page: { margins, orientation: isWide ? 'landscape' : 'portrait' } },
    ),
  );
}

function naturalWidth({ steps }: Chain): number {
  return steps.length * dateWidth + (steps.length - 1) * arrowWidth;
}

function captionRow(
  { chain, calendar, title, conditions, wanted }: ScheduleTableData,
  start: string | null,
): Row {
  const asOf = `${formatJapaneseDate(calendar.asOf)}時点のカレンダーに基づ`;
  const lines = [conditions === '' ? `${asOf}くスケジュール` : `${asOf}き、${conditions}`];
  if (wanted !== null && start !== null) lines.push(wantedNote(chain, wanted, start));
  const none = { top: 0, right: 0, left: 0 } as const;
  return row([
    cell(
      [
        heading(1, title, { size: 12, lineHeight: 1.4, space: { after: '2mm' } }),
        notes(lines, { size: 8.2, lineHeight: 1.5 }),
      ],
      { columnSpan: chain.steps.length * 2 - 1, borders: none, padding: { vertical: '1mm', horizontal: 0 } },
    ),
  ]);
}

/** As the office words it: a day is designated in the notice even where the statutory day is the wanted one. */
function wantedNote(chain: Chain, wanted: string, start: string): string {
  const last = chain.steps.at(-1)?.label ?? '';
  const days = [`${printedDay(wanted)}${last}とするためには、`, `${printedDay(start)}までに`] as const;
  return chain.subject === 'consultation' && chain.steps.at(-1)?.key === 'effective'
    ? `${days.join('')}答申要旨を公示し、指定日発効とする必要がある。`
    : `${days.join('')}${chain.steps[0]?.label ?? ''}とする必要がある。`;
}

const printedDay = (date: string): string =>
  `${Number(date.slice(5, 7))}月${Number(date.slice(8))}日(${weekdayOf(date)})`;

/** The columns with the numbers of days have no lines between the rows. */
function headRow(chain: Chain): Row {
  const double: Border = { weight: 0.9, style: 'double' };
  const borders = { top: 1, bottom: double } as const;
  return row(
    chain.steps.flatMap((step, index): Cell[] => {
      const head = cell(headOf(step), { align: 'center', borders });
      if (index === 0) return [head];
      return [cell(arrowOf(chain, step), { align: 'center', borders }), head];
    }),
    { minHeight: '11mm' },
  );
}

/** Lines without brackets are spread to the longest of them, as offices set heads. */
function headOf({ label, head }: ChainStep): Content {
  const lines = (head || label).split('\n');
  const width = Math.max(3, ...lines.filter(isSpread).map((line) => line.length));
  return lines.flatMap((line, index): Content[] => [
    ...(index === 0 ? [] : ['\n']),
    isSpread(line) && line.length < width ? distributed(line, width) : line,
  ]);
}

const isSpread = (line: string): boolean => !line.startsWith('（') && line.length <= 6;

function arrowOf(chain: Chain, step: ChainStep): Content {
  const arrow = step.rule.kind === 'clearDaysBefore' ? '←' : '→';
  return [small(countText(chain, step)), lineBreak(), small(arrow)];
}

const small = (text: string) => ({ kind: 'text', text, size: 7 }) as const;

function dayRow(
  chain: Chain,
  steps: readonly ScheduledStep[],
  { marked, last, ends }: { readonly marked: boolean; readonly last: boolean; readonly ends: boolean },
): Row {
  const cells = chain.steps.flatMap(({ key }, index): Cell[] => {
    const step = steps.find((scheduled) => scheduled.key === key);
    const day = cell(step ? paddedDay(step.date) : '', {
      align: 'center',
      ...(marked && { shading: '#e4e4e4' as const }),
    });
    if (index === 0) return [day];
    return [cell('', { borders: { top: noBorders.horizontal, bottom: last ? 1 : 0 } }), day];
  });
  return row(cells, { minHeight: `${rowHeight}mm`, ...(ends && { breakAfter: true }) });
}

/** Month and day at the right of a box of one character each, so that the columns stand. */
function paddedDay(date: string): Content {
  const [month, day] = [Number(date.slice(5, 7)), Number(date.slice(8))];
  return [
    ...(month < 10 ? [gap(0.5)] : []),
    `${month}月`,
    ...(day < 10 ? [gap(0.5)] : []),
    `${day}日(${weekdayOf(date)})`,
  ];
}

/** What a new table is called: the office's own title for 特定最低賃金, the chain's name otherwise. */
export function usualTableTitle({ key, name }: Chain, from: string): string {
  const year = formatJapanesePeriod({
    date: `${fiscalYearOf(from)}-04-01`,
    precision: 'year',
    calendar: 'fiscal',
  });
  if (key === 'specifiedMinimumWage') {
    return `${year}答申要旨の公示日別最短効力発生予定一覧表(特定(産業別)最低賃金の場合)`;
  }
  return key === 'regionalMinimumWage'
    ? `${year}答申要旨の公示日別最短効力発生予定一覧表(地域別最低賃金の場合)`
    : `${year}${name}日程一覧表`;
}

/** What a new table of the wage chains says it rests on. */
export function usualConditions({ key }: Chain): string {
  return key === 'specifiedMinimumWage' || key === 'regionalMinimumWage'
    ? '異議申出締切日の翌日に本省で官報公示の手続きを行った場合のスケジュール'
    : '';
}
