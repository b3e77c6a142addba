import { addDays, dayNumber } from '../calendar/calendarDays.ts';
import type { OfficeCalendar } from '../calendar/officeCalendar.ts';
import { amountOf, type Chain, type ChainStep, type StepRule } from './chain.ts';
import { closedReasons } from './closedReasons.ts';
import type { ScheduledStep } from './computeSchedule.ts';
import { dayText } from './dayText.ts';
import { looseDay } from './looseDay.ts';
import { amountIn } from './ruleText.ts';

/** One day between the step counted from and the step, as the panel なぜ？ shows it. */
export interface CountedDay {
  readonly date: string;
  /** Its number in the count; null for the day counted from and for days passed over. */
  readonly count: number | null;
  /** What closes it; empty where it is open. */
  readonly closed: string;
}

export interface Explanation {
  readonly step: ScheduledStep;
  /** The day it is counted from, or null where it is counted from none. */
  readonly from: ScheduledStep | null;
  readonly days: readonly CountedDay[];
  /** In the order of the reasoning, each with what says so (may be empty). */
  readonly sentences: readonly { readonly text: string; readonly basis: string }[];
  /** What has to be thought of: the loose reading of 3日前まで. */
  readonly warning: string | null;
}

/** More days than a panel can show: of a term of two years only its ends are told. */
const mostDays = 120;

/**
 * Why a step of a computed schedule falls on its day: the days counted, each closed day with its name, the rule and what
 * says so. Throws RangeError for a step that the chain or the schedule does not have.
 */
export function explainStep(
  chain: Chain,
  schedule: readonly ScheduledStep[],
  key: string,
  calendar: OfficeCalendar,
): Explanation {
  const definition = chain.steps.find((step) => step.key === key);
  const step = schedule.find((scheduled) => scheduled.key === key);
  if (!definition || !step) throw new RangeError(`no step ${key} in ${chain.key}`);
  const { rule } = definition;
  const from = 'from' in rule ? (schedule.find((scheduled) => scheduled.key === rule.from) ?? null) : null;
  return {
    step,
    from,
    days: from ? countedDays(definition, from.date, step.date, countOf(chain, definition), calendar) : [],
    sentences: sentencesOf(chain, definition, step, from, calendar),
    warning: from && warningOf(from, step, rule.kind, countOf(chain, definition)),
  };
}

/** A single day before allows no other reading. */
function warningOf(from: ScheduledStep, step: ScheduledStep, kind: StepRule['kind'], count: number) {
  return kind === 'clearDaysBefore' && count > 0 ? looseDay(from, step, count) : null;
}

function countOf(chain: Chain, { rule }: ChainStep): number {
  const amount = amountOf(rule);
  return amount === null ? 0 : amountIn(chain, amount);
}

function countedDays(
  { rule }: ChainStep,
  from: string,
  to: string,
  amount: number,
  calendar: OfficeCalendar,
): CountedDay[] {
  const length = dayNumber(to) - dayNumber(from);
  if (Math.abs(length) > mostDays) return [];
  const direction = Math.sign(length);
  let count = 0;
  return Array.from({ length: Math.abs(length) + 1 }, (_, index) => {
    const date = addDays(from, index * direction);
    const closed = closedReasons(date, calendar).join('・');
    const counts = index > 0 && count < amount && (rule.kind !== 'workingDays' || closed === '');
    if (counts) count += 1;
    return { date, count: counts ? count : null, closed };
  });
}

function sentencesOf(
  chain: Chain,
  definition: ChainStep,
  step: ScheduledStep,
  from: ScheduledStep | null,
  calendar: OfficeCalendar,
): { text: string; basis: string }[] {
  const count = countOf(chain, definition);
  const note = definition.note === '' ? [] : [{ text: definition.note, basis: '' }];
  const own = { text: `${step.rule}。`, basis: definition.basis };
  if (!from) return [own, ...note];
  const start = `${from.label}の日（${dayText(from.date, false)}）`;
  const isSameDay = amountOf(definition.rule) !== null && count === 0;
  if (isSameDay && definition.rule.kind !== 'clearDaysBefore') return [own, ...movedOn(step), ...note];
  switch (definition.rule.kind) {
    case 'calendarDays':
      return [
        { text: `${start}は数えず、翌日を1日目とする。`, basis: '民法第140条' },
        {
          text: `${count}日は暦の日数。${closedNames(from.date, addDays(from.date, count + 1), calendar)}土曜日・日曜日も数える。`,
          basis: definition.basis,
        },
        movedSentence(definition, from.date, step, count),
        ...note,
      ];
    case 'workingDays':
      return [
        { text: `${start}は数えず、翌日から開庁日だけを数える。`, basis: definition.basis },
        {
          text:
            step.moved.length === 0
              ? `間に閉庁日はなく、${count}日目は${dayText(step.date)}。`
              : `${listed(step)}は数えず、${count}日目は${dayText(step.date)}。`,
          basis: '行政機関の休日に関する法律第1条',
        },
        ...note,
      ];
    case 'clearDaysBefore':
      return [
        { text: `${start}は数えず、間に丸々${count}日を置く。`, basis: definition.basis },
        movedSentence(definition, from.date, step, -(count + 1)),
        ...note,
      ];
    default:
      return [{ ...own, text: `${start}から。${own.text}` }, ...note];
  }
}

/** Whether the last counted day itself is the step's, or which closed days lie between. */
function movedSentence(
  { rule }: ChainStep,
  from: string,
  step: ScheduledStep,
  days: number,
): { text: string; basis: string } {
  const counted = addDays(from, days);
  const word = days > 0 ? `${days}日目の${dayText(counted)}` : dayText(counted);
  const law = '行政機関の休日に関する法律第2条';
  if ('whenClosed' in rule && rule.whenClosed === 'stays') {
    return { text: `${word}。閉庁日でも動かさない。`, basis: '' };
  }
  if (step.moved.length === 0) return { text: `${word}は開庁日。動かさない。`, basis: days > 0 ? law : '' };
  const closed = step.moved.length === 1 ? `は${step.moved[0]?.reason}で閉庁。` : `は閉庁日。${listed(step)}`;
  const run = step.moved.length === 1 ? '' : days > 0 ? 'と続くため、' : 'の前の';
  return days > 0
    ? { text: `${word}${closed}${run}${dayText(step.date)}に繰り下げる。`, basis: law }
    : { text: `${word}${closed}${run}${dayText(step.date)}に繰り上げる。`, basis: '' };
}

/** What a step that falls on the day it is counted from says of closed days. */
function movedOn(step: ScheduledStep): { text: string; basis: string }[] {
  if (step.moved.length === 0) return [];
  const text = `${listed(step)}は閉庁のため、${dayText(step.date)}に移す。`;
  return [{ text, basis: '行政機関の休日に関する法律第2条' }];
}

const listed = ({ moved }: ScheduledStep): string =>
  moved.map(({ date, reason }) => `${dayText(date, false)}（${reason}）`).join('、');

/** Holidays that are counted although offices are closed: 敬老の日（9月20日）、. */
function closedNames(after: string, before: string, calendar: OfficeCalendar): string {
  if (before > calendar.coverage.to || after < calendar.coverage.from) return '';
  const holidays = calendar
    .closedBetween(after, before)
    .filter(({ reason }) => reason !== '土曜日' && reason !== '日曜日');
  return holidays.map(({ date, reason }) => `${reason}（${dayText(date, false)}）、`).join('');
}
