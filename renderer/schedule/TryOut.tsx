import { formatJapaneseDate } from '../../shared/calendar/japaneseDate.ts';
import type { OfficeCalendar } from '../../shared/calendar/officeCalendar.ts';
import type { Chain } from '../../shared/schedule/chain.ts';
import { computeSchedule } from '../../shared/schedule/computeSchedule.ts';
import { movedText } from '../../shared/schedule/movedText.ts';
import { FramePane } from '../app/frameSlots.tsx';
import { today } from '../app/today.ts';
import { DateField } from '../ui/field/DateField.tsx';
import { computed } from './computed.ts';
import style from './schedule.module.css';

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
          labelPlace="beside"
          keptAs={`schedule.${chain.key}.tryOut`}
          value={start}
          today={today()}
          steps
          onSave={(date) => date !== null && onStart(date)}
        />
        {schedule.ok ? (
          <ol className={style.changes} aria-label="試算">
            {schedule.value.steps.map((step) => (
              <li key={step.key}>
                <span className={style.day}>
                  {formatJapaneseDate(step.date, { form: 'short', weekday: true })}
                </span>
                <span>{step.label}</span>
                <span className={style.why}>
                  {[step.rule, movedText(step)].filter((part) => part !== '').join('・')}
                </span>
              </li>
            ))}
          </ol>
        ) : (
          <p className={style.trouble}>{schedule.message}</p>
        )}
      </section>
    </FramePane>
  );
}
