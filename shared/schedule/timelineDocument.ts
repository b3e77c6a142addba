import { formatJapaneseDate } from '../calendar/japaneseDate.ts';
import type { OfficeCalendar } from '../calendar/officeCalendar.ts';
import {
  cell,
  documentOf,
  drawing,
  heading,
  notes,
  paragraph,
  row,
  section,
  table,
} from '../document/builders.ts';
import type { Block, Document, Drawing, Shape } from '../document/document.ts';
import { officeMargins, textArea } from '../office/officePrint.ts';
import { type OfficeStyle, usualOfficeStyle } from '../office/officeStyle.ts';
import type { Chain } from './chain.ts';
import { computeSchedule, type ScheduledStep } from './computeSchedule.ts';
import { dayText } from './dayText.ts';
import { movedText } from './movedText.ts';
import { type Timeline, timelineOf } from './timeline.ts';

export interface TimelineData {
  readonly chain: Chain;
  readonly calendar: OfficeCalendar;
  /** `YYYY-MM-DD` */
  readonly start: string;
}

/** One schedule with its picture and, below it, each day with its rule and what says so. */
export function timelineDocument(
  { chain, calendar, start }: TimelineData,
  style: OfficeStyle = usualOfficeStyle,
): Document {
  const { steps } = computeSchedule(chain, start, calendar);
  const timeline = timelineOf(chain, steps, calendar);
  const title = `${chain.name}の日程`;
  return documentOf(
    title,
    section(
      [
        heading(1, title, { size: 14, space: { after: '2mm' } }),
        paragraph(`${chain.steps[0]?.label ?? ''}　${formatJapaneseDate(start, { weekday: true })}`, {
          align: 'center',
          space: { after: '6mm' },
        }),
        ...(timeline ? [timelineDrawing(timeline, textArea(style).width)] : []),
        stepTable(steps),
        notes([`${formatJapaneseDate(calendar.asOf)}時点のカレンダーに基づく。`], {
          space: { before: '2mm' },
        }),
      ],
      { page: { margins: officeMargins(style) } },
    ),
  );
}

function stepTable(steps: readonly ScheduledStep[]): Block {
  const head = (words: string) => cell(words, { align: 'center' });
  return table(
    ['32mm', '32mm', 'rest', '52mm'],
    steps.map((step) => {
      const moved = movedText(step);
      return row([
        step.label,
        formatJapaneseDate(step.date, { form: 'short', weekday: true }),
        moved === '' ? step.rule : `${step.rule}\n${moved}`,
        step.basis,
      ]);
    }),
    {
      header: [row([head('段階'), head('年月日'), head('数え方'), head('根拠')])],
      size: 9.5,
      lineHeight: 1.45,
      space: { before: '6mm' },
    },
  );
}

/** Heights in millimetres, from the top: boxes, lines down to the bar, holidays' names, the bar, what was counted. */
const boxHeight = 12;
const barTop = 26;
const barHeight = 5;
const levelHeight = 7;
const oneLevel = 40;

/** The picture at its width in millimetres. */
function timelineDrawing(timeline: Timeline, width: number): Drawing {
  const at = (share: number): number => share * width;
  const levels = Math.max(0, ...timeline.spans.map(({ level }) => level));
  const height = oneLevel + levels * levelHeight;
  const shapes: Shape[] = [
    ...timeline.days.map(
      ({ left, closed }): Shape => ({
        ...{ kind: 'rectangle', x: at(left), y: barTop, width: at(timeline.dayWidth), height: barHeight },
        weight: 0.1,
        fill: closed ? '#d8d8d8' : '#ffffff',
      }),
    ),
    ...timeline.steps.flatMap((step) => stepShapes(step, timeline, at)),
    ...timeline.holidays.map(({ middle, name }): Shape => label(at(middle), barTop - 1, name, 2.4)),
    ...timeline.spans.flatMap((span) => spanShapes(span, at)),
  ];
  const alt = timeline.steps.map((step) => `${step.label} ${dayText(step.date)}`).join('、');
  return drawing(shapes, { width, height, units: { width, height } }, alt);
}

function stepShapes(
  { label: name, date, box, day }: Timeline['steps'][number],
  { boxWidth, dayWidth }: Timeline,
  at: (share: number) => number,
): Shape[] {
  const line = (from: readonly [number, number], to: readonly [number, number]): Shape => ({
    ...{ kind: 'line', from, to },
    weight: 0.2,
  });
  const size = Math.min(3, at(boxWidth) / (name.length + 1));
  return [
    {
      ...{ kind: 'rectangle', x: at(box - boxWidth / 2), y: 0.2, width: at(boxWidth), height: boxHeight },
      weight: 0.25,
    },
    label(at(box), 4.6, name, size),
    label(at(box), 9.8, dayText(date), Math.min(3.6, at(boxWidth) / 7)),
    line([at(box), boxHeight], [at(box), boxHeight + 2]),
    line([at(box), boxHeight + 2], [at(day), barTop - 5]),
    line([at(day), barTop - 5], [at(day), barTop]),
    {
      ...{ kind: 'rectangle', x: at(day - dayWidth / 2), y: barTop, width: at(dayWidth), height: barHeight },
      ...{ weight: 0.1, fill: '#000000' },
    },
  ];
}

function spanShapes(
  { left, right, text, level }: Timeline['spans'][number],
  at: (share: number) => number,
): Shape[] {
  const [from, to, y] = [
    at(left) + 0.4,
    Math.max(at(right) - 0.4, at(left) + 0.6),
    barTop + barHeight + 2 + level * levelHeight,
  ];
  const line = (one: readonly [number, number], other: readonly [number, number]): Shape => ({
    ...{ kind: 'line', from: one, to: other },
    weight: 0.15,
  });
  return [
    line([from, y - 1], [from, y]),
    line([from, y], [to, y]),
    line([to, y], [to, y - 1]),
    label((from + to) / 2, y + 4, text, 2.8),
  ];
}

function label(x: number, y: number, text: string, size: number): Shape {
  return { kind: 'label', x, y, text, size, font: 'gothic', align: 'center' };
}
