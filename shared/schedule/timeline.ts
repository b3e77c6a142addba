import { addDays, dayNumber } from '../calendar/calendarDays.ts';
import type { OfficeCalendar } from '../calendar/officeCalendar.ts';
import type { Chain } from './chain.ts';
import { closedReasons } from './closedReasons.ts';
import type { ScheduledStep } from './computeSchedule.ts';
import { countText } from './ruleText.ts';

/** A schedule as a picture: a bar of days, the steps above it, what was counted below it. Lengths are shares of the width. */
export interface Timeline {
  readonly days: readonly { readonly date: string; readonly left: number; readonly closed: boolean }[];
  /** Of one day. */
  readonly dayWidth: number;
  /** In the order of their days; `box` is the middle of the box, `day` that of the day below it. */
  readonly steps: readonly {
    readonly key: string;
    readonly label: string;
    readonly date: string;
    readonly box: number;
    readonly day: number;
  }[];
  readonly boxWidth: number;
  /** 15日, 3営業日: from the day after the one counted from to the step's. Those that overlap lie on levels of their own. */
  readonly spans: readonly {
    readonly left: number;
    readonly right: number;
    readonly text: string;
    readonly level: number;
  }[];
  /** Holidays on which no step falls, that have room for their names. */
  readonly holidays: readonly { readonly middle: number; readonly name: string }[];
}

/** More days than a picture can show one by one. */
const mostDays = 400;
/** Of the width, for one character of a holiday's name. */
const characterWidth = 0.018;
const gapBetweenBoxes = 0.02;

/** Null for a schedule of fewer than two steps, or one that lasts so long that its days would vanish. */
export function timelineOf(
  chain: Chain,
  schedule: readonly ScheduledStep[],
  calendar: OfficeCalendar,
): Timeline | null {
  const ordered = schedule.toSorted((one, other) => (one.date < other.date ? -1 : 1));
  const [first, last] = [ordered[0]?.date ?? '', ordered.at(-1)?.date ?? ''];
  const count = ordered.length === 0 ? 0 : dayNumber(last) - dayNumber(first) + 1;
  if (ordered.length < 2 || count > mostDays) return null;
  const dayWidth = 1 / count;
  const leftOf = (date: string): number => (dayNumber(date) - dayNumber(first)) * dayWidth;
  const boxWidth = (1 - gapBetweenBoxes * (ordered.length - 1)) / ordered.length;
  return {
    dayWidth,
    days: Array.from({ length: count }, (_, index) => {
      const date = addDays(first, index);
      return { date, left: index * dayWidth, closed: closedReasons(date, calendar).length > 0 };
    }),
    boxWidth,
    steps: ordered.map(({ key, label, date }, index) => ({
      ...{ key, label, date },
      box: index * (boxWidth + gapBetweenBoxes) + boxWidth / 2,
      day: leftOf(date) + dayWidth / 2,
    })),
    spans: onLevels(spansOf(chain, schedule, leftOf, dayWidth)),
    holidays: holidaysOf(ordered, leftOf, dayWidth, calendar),
  };
}

function spansOf(
  chain: Chain,
  schedule: readonly ScheduledStep[],
  leftOf: (date: string) => number,
  dayWidth: number,
): Omit<Timeline['spans'][number], 'level'>[] {
  const dates = new Map(schedule.map(({ key, date }) => [key, date]));
  return chain.steps.flatMap((step) => {
    const { key, rule } = step;
    const [from, to] = ['from' in rule ? dates.get(rule.from) : undefined, dates.get(key)];
    const text = countText(chain, step);
    if (from === undefined || to === undefined || text === '' || from === to) return [];
    const [early, late] = from < to ? [from, to] : [to, from];
    return [{ left: leftOf(early) + dayWidth, right: leftOf(late), text }].filter(
      ({ left, right }) => right >= left,
    );
  });
}

/** Each on the first level where it meets no other. */
function onLevels(spans: readonly Omit<Timeline['spans'][number], 'level'>[]): Timeline['spans'] {
  const placed: Timeline['spans'][number][] = [];
  for (const span of spans) {
    const meets = (other: Timeline['spans'][number]) => other.left < span.right && span.left < other.right;
    let level = 0;
    while (placed.some((other) => other.level === level && meets(other))) level += 1;
    placed.push({ ...span, level });
  }
  return placed;
}

function holidaysOf(
  ordered: readonly ScheduledStep[],
  leftOf: (date: string) => number,
  dayWidth: number,
  calendar: OfficeCalendar,
): Timeline['holidays'] {
  const [first, last] = [ordered[0]?.date ?? '', ordered.at(-1)?.date ?? ''];
  const end = last > calendar.coverage.to ? calendar.coverage.to : last;
  const shown: { middle: number; name: string }[] = [];
  let free = 0;
  for (const { date, reason } of calendar.closedBetween(first, end)) {
    const name = reason.split('・').find((part) => !part.endsWith('曜日'));
    if (name === undefined || name === '年末年始の休日') continue;
    const middle = leftOf(date) + dayWidth / 2;
    const half = (name.length * characterWidth) / 2;
    if (middle - half < free || middle + half > 1) continue;
    shown.push({ middle, name });
    free = middle + half + characterWidth;
  }
  return shown;
}
