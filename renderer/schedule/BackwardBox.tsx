import type { Ref } from 'react';
import type { OfficeCalendar } from '../../shared/calendar/officeCalendar.ts';
import type { Chain } from '../../shared/schedule/chain.ts';
import { computeSchedule, followsFromStart, latestStart } from '../../shared/schedule/computeSchedule.ts';
import { dayText } from '../../shared/schedule/dayText.ts';
import { type DesignatedDate, designatedDate } from '../../shared/schedule/designatedDate.ts';
import { today } from '../app/today.ts';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/field/DateField.tsx';
import style from './chain.module.css';
import { computed } from './computed.ts';
import words from './words.module.css';

interface BackwardBoxProps {
  readonly chain: Chain;
  readonly calendar: OfficeCalendar;
  readonly wanted: string | null;
  readonly fieldRef: Ref<HTMLInputElement>;
  readonly onWanted: (date: string | null) => void;
  readonly onStart: (date: string) => void;
}

/** 逆算: by when to begin so that the last step falls on a day. Only where the last step comes after the start. */
export function BackwardBox(props: BackwardBoxProps) {
  const { chain, calendar, wanted, fieldRef, onWanted, onStart } = props;
  const last = chain.steps.at(-1);
  if (!last || !goesForward(chain)) return null;
  const answer = wanted === null ? null : computed(() => latestStart(chain, wanted, calendar));
  return (
    <section className={style.backward} aria-label="逆算">
      <DateField
        label={last.key === 'effective' ? '発効させたい日' : `${last.label}にしたい日`}
        labelPlace="beside"
        keptAs={`schedule.${chain.key}.wanted`}
        value={wanted}
        today={today()}
        ref={fieldRef}
        className={style.wanted}
        onSave={onWanted}
      />
      {answer === null ? (
        <p className={words.why}>入力すると、いつまでに始めればよいかを逆算します</p>
      ) : answer.ok ? (
        <>
          <p aria-live="polite">
            <strong>{`${dayText(answer.value.lastWorkingStart)}までに${chain.steps[0]?.label ?? ''}。`}</strong>
            {reachedText(chain, answer.value.lastWorkingStart, wanted ?? '', calendar)}
            {answer.value.start !== answer.value.lastWorkingStart &&
              `閉庁日を含めれば${dayText(answer.value.start)}まで変わりません。`}
          </p>
          <Button small onClick={() => onStart(answer.value.lastWorkingStart)}>
            この日から見る
          </Button>
        </>
      ) : (
        <p className={words.trouble}>{answer.message}</p>
      )}
    </section>
  );
}

function goesForward(chain: Chain): boolean {
  return (
    followsFromStart(chain) &&
    chain.steps.every(({ rule }) => rule.kind !== 'clearDaysBefore') &&
    chain.steps.length > 1
  );
}

/** What the public notice then ends with. */
function clauseText(designated: DesignatedDate): string {
  return designated.kind === 'designated' ? `公示の末尾は「${designated.clause}」とします。` : '';
}

function reachedText(chain: Chain, start: string, wanted: string, calendar: OfficeCalendar): string {
  const reached = computed(() => computeSchedule(chain, start, calendar));
  const date = reached.ok ? (reached.value.steps.at(-1)?.date ?? '') : '';
  const last = chain.steps.at(-1);
  if (last?.key !== 'effective') return `${last?.label ?? ''}は${dayText(date)}になります。`;
  const designated = designatedDate(date, wanted);
  return designated.kind === 'statutory'
    ? `${dayText(start)}なら法定どおり${dayText(wanted)}に発効。それより早い公示は指定日発効の定めが必要です。`
    : [designated.text, clauseText(designated)].join('');
}
