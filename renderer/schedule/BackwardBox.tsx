import type { Ref } from 'react';
import type { OfficeCalendar } from '../../shared/calendar/officeCalendar.ts';
import type { Chain } from '../../shared/schedule/chain.ts';
import { dayText } from '../../shared/schedule/dayText.ts';
import { today } from '../app/today.ts';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/field/DateField.tsx';
import { backwardAnswer } from './backwardAnswer.ts';
import style from './chain.module.css';
import { computed } from './computed.ts';
import words from './words.module.css';

interface BackwardBoxProps {
  readonly chain: Chain;
  readonly question: 'latest' | 'earliest';
  readonly calendar: OfficeCalendar;
  readonly start: string;
  readonly wanted: string | null;
  readonly fieldRef: Ref<HTMLInputElement>;
  readonly onWanted: (date: string | null) => void;
  readonly onStart: (date: string) => void;
}

/** 逆算: by when to begin so that the last step falls on a day, or what a notice of a day is still in time for. */
export function BackwardBox(props: BackwardBoxProps) {
  const { chain, question, calendar, start, wanted, fieldRef, onWanted, onStart } = props;
  const answer =
    wanted === null ? null : computed(() => backwardAnswer({ chain, question, calendar, start, wanted }));
  return (
    <section className={style.backward} aria-label="逆算">
      <DateField
        label={fieldLabel(chain, question)}
        labelPlace="beside"
        keptAs={`schedule.${chain.key}.wanted`}
        value={wanted}
        today={today()}
        ref={fieldRef}
        className={style.wanted}
        onSave={onWanted}
      />
      {answer === null ? (
        <p className={words.why}>
          {question === 'latest'
            ? '入力すると、いつまでに始めればよいかを逆算します'
            : `入力すると、いつの${chain.steps[0]?.label ?? ''}に間に合うかを逆算します`}
        </p>
      ) : answer.ok ? (
        <>
          <Button small onClick={() => onStart(answer.value.start)}>
            {`${dayText(answer.value.start)}から見る`}
          </Button>
          <div className={style.answer} aria-live="polite">
            <p>
              <strong>{answer.value.strong}</strong>
              {answer.value.text}
            </p>
            {answer.value.shownStart !== '' && <p className={words.why}>{answer.value.shownStart}</p>}
          </div>
        </>
      ) : (
        <p className={words.trouble}>{answer.message}</p>
      )}
    </section>
  );
}

function fieldLabel({ steps }: Chain, question: BackwardBoxProps['question']): string {
  const { key = '', label = '' } = steps.at(-1) ?? {};
  if (question === 'earliest') return `${label.replace(/の期限$/, '')}をする日`;
  return key === 'effective' ? '発効させたい日' : `${label}にしたい日`;
}
