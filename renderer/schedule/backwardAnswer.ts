import type { OfficeCalendar } from '../../shared/calendar/officeCalendar.ts';
import type { Chain } from '../../shared/schedule/chain.ts';
import { computeSchedule, latestStart } from '../../shared/schedule/computeSchedule.ts';
import { dayText } from '../../shared/schedule/dayText.ts';
import { designatedDate } from '../../shared/schedule/designatedDate.ts';
import { earliestStart } from '../../shared/schedule/earliestStart.ts';

interface BackwardQuestion {
  readonly chain: Chain;
  readonly question: 'latest' | 'earliest';
  readonly calendar: OfficeCalendar;
  /** The start that is looked at, `YYYY-MM-DD`. */
  readonly start: string;
  readonly wanted: string;
}

interface BackwardAnswer {
  /** The start that a secretariat would quote: a day on which the office is open. */
  readonly start: string;
  readonly strong: string;
  readonly text: string;
  /** What the wanted day means for the start that is looked at; empty where there is nothing to say. */
  readonly shownStart: string;
}

/** 逆算 in words. Throws OutOfCoverage where the calendar's data does not reach. */
export function backwardAnswer(asked: BackwardQuestion): BackwardAnswer {
  return asked.question === 'latest' ? latestAnswer(asked) : earliestAnswer(asked);
}

function latestAnswer({ chain, calendar, start, wanted }: BackwardQuestion): BackwardAnswer {
  const latest = latestStart(chain, wanted, calendar);
  const quoted = latest.lastWorkingStart;
  return {
    start: quoted,
    strong: `${dayText(quoted)}までに${chain.steps[0]?.label ?? ''}。`,
    text: [
      reachedText(chain, quoted, wanted, calendar),
      latest.start === quoted ? '' : `閉庁日を含めれば${dayText(latest.start)}まで変わりません。`,
    ].join(''),
    shownStart: start === quoted ? '' : designatedText(chain, start, wanted, calendar),
  };
}

function earliestAnswer({ chain, calendar, wanted }: BackwardQuestion): BackwardAnswer {
  const { start, firstWorkingStart } = earliestStart(chain, wanted, calendar);
  const [first, last] = [chain.steps[0]?.label ?? '', chain.steps.at(-1)?.label.replace(/の期限$/, '') ?? ''];
  return {
    start: firstWorkingStart,
    strong: `${dayText(firstWorkingStart)}以後の${first}に間に合います。`,
    text: [
      `${dayText(wanted)}に${last}をした場合です。`,
      start === firstWorkingStart ? '' : `閉庁日を含めれば${dayText(start)}からです。`,
    ].join(''),
    shownStart: '',
  };
}

function reachedText(chain: Chain, start: string, wanted: string, calendar: OfficeCalendar): string {
  const date = lastDay(chain, start, calendar);
  const last = chain.steps.at(-1);
  if (last?.key !== 'effective') return `${last?.label ?? ''}は${dayText(date)}になります。`;
  const designated = designatedDate(date, wanted);
  if (designated.kind === 'statutory') {
    return `${dayText(start)}なら法定どおり${dayText(wanted)}に発効。それより早い公示は指定日発効の定めが必要です。`;
  }
  return designated.kind === 'designated'
    ? `${designated.text}${clauseText(designated.clause)}`
    : designated.text;
}

/** Whether the wanted day may be designated for the start that is looked at, and in which words. */
function designatedText(chain: Chain, start: string, wanted: string, calendar: OfficeCalendar): string {
  if (chain.steps.at(-1)?.key !== 'effective') return '';
  const designated = designatedDate(lastDay(chain, start, calendar), wanted);
  const clause = designated.kind === 'designated' ? clauseText(designated.clause) : '';
  return `${dayText(start)}に公示した場合：${designated.text}${clause}`;
}

/** What the public notice then ends with. */
const clauseText = (clause: string): string => `公示の末尾は「${clause}」とします。`;

function lastDay(chain: Chain, start: string, calendar: OfficeCalendar): string {
  return computeSchedule(chain, start, calendar).steps.at(-1)?.date ?? '';
}
