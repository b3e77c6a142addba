import { formatJapaneseDate } from '../../shared/calendar/japaneseDate.ts';
import type { OfficeCalendar } from '../../shared/calendar/officeCalendar.ts';
import type { Chain } from '../../shared/schedule/chain.ts';
import { computeSchedule } from '../../shared/schedule/computeSchedule.ts';
import { movedText } from '../../shared/schedule/movedText.ts';
import { FramePane } from '../app/frameSlots.tsx';
import { today } from '../app/today.ts';
import { DateField } from '../ui/field/DateField.tsx';
import style from './chainEdit.module.css';
import { computed } from './computed.ts';
import words from './words.module.css';

interface TryOutProps {
  readonly chain: Chain;
  readonly calendar: OfficeCalendar;
  readonly start: string;
  readonly onStart: (date: string) => void;
}

/** 試算: the chain as it is now, from a day of one's choice. */
export function TryOut({ chain, calendar, start, onStart }: TryOutProps) {
  const schedule = computed(() => computeSchedule(chain, start, calendar));
  return (
    <FramePane label="試算">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className={style.pane} aria-label="試算" tabIndex={0}>
        <h2>試算</h2>
        <DateField
          label={chain.steps[0]?.label ?? '起算の日'}
          keptAs={`schedule.${chain.key}.tryOut`}
          value={start}
          today={today()}
          steps
          required
          onSave={(date) => date !== null && onStart(date)}
        />
        {schedule.ok ? (
          <ol className={words.changes} aria-label="試算">
            {schedule.value.steps.map((step) => (
              <li key={step.key}>
                <span className={words.day}>
                  {formatJapaneseDate(step.date, { form: 'short', weekday: true })}
                </span>
                <span>{step.label}</span>
                <span className={words.why}>
                  {[step.rule, movedText(step)].filter((part) => part !== '').join('・')}
                </span>
              </li>
            ))}
          </ol>
        ) : (
          <p className={words.trouble}>{schedule.message}</p>
        )}
      </section>
    </FramePane>
  );
}
