import { formatJapaneseDate } from '../../shared/calendar/japaneseDate.ts';
import type { OfficeCalendar } from '../../shared/calendar/officeCalendar.ts';
import type { Paper } from '../../shared/paper/paperContract.ts';
import type { Chain } from '../../shared/schedule/chain.ts';
import type { ScheduledStep } from '../../shared/schedule/computeSchedule.ts';
import { dayText } from '../../shared/schedule/dayText.ts';
import { explainStep } from '../../shared/schedule/explainStep.ts';
import { FramePane } from '../app/frameSlots.tsx';
import { useNavigation } from '../app/navigation.ts';
import { usePaperOutput } from '../paper/usePaperOutput.ts';
import { Button } from '../ui/Button.tsx';
import { useKeys } from '../ui/keys/useKeys.ts';
import { Finding } from '../ui/layout/Finding.tsx';
import { CountedCalendar } from './CountedCalendar.tsx';
import { calendarPath } from './schedulePaths.ts';
import type { CalendarData } from './useSchedule.ts';
import style from './why.module.css';
import words from './words.module.css';

interface WhyPaneProps {
  readonly chain: Chain;
  readonly steps: readonly ScheduledStep[];
  readonly calendar: OfficeCalendar;
  readonly data: CalendarData;
  readonly stepKey: string;
  /** What Ctrl+P prints while its paper is not shown. */
  readonly paper: Paper;
  readonly onPaper: () => void;
}

/** なぜ？: the rule of a date, what says so, the days counted, and every closed day that moved it. */
export function WhyPane({ chain, steps, calendar, data, stepKey, paper, onPaper }: WhyPaneProps) {
  const { go } = useNavigation();
  const { print } = usePaperOutput(paper);
  useKeys({ 'Ctrl+P': () => void print() });
  const { step, from, days, sentences, warning } = explainStep(chain, steps, stepKey, calendar);
  return (
    <FramePane label="なぜ？">
      <section className={style.whyPane} aria-label={`なぜ？　${step.label}`}>
        <header className={style.whyHead}>
          <h2>{`なぜ？　${step.label}`}</h2>
          <Button look="quiet" small keys="F8" onClick={onPaper}>
            紙面へ
          </Button>
        </header>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
        <div className={style.whyBody} tabIndex={0}>
          <p className={style.whyDay}>{formatJapaneseDate(step.date, { weekday: true })}</p>
          <p className={words.why}>{from ? `${from.label} ${dayText(from.date)}から` : step.rule}</p>
          {days.length > 0 && <CountedCalendar days={days} from={from} step={step} />}
          <ol className={style.reasons}>
            {sentences.map(({ text, basis }) => (
              <li key={text}>
                {text}
                {basis !== '' && <span className={style.basis}>{basis}</span>}
              </li>
            ))}
          </ol>
          {warning !== null && <Finding kind="check">{warning}</Finding>}
        </div>
        <footer className={style.whyFoot}>
          <span>{`祝日データ　${formatJapaneseDate(data.asOf)}時点`}</span>
          <Button look="link" small onClick={() => go(calendarPath)}>
            更新する
          </Button>
        </footer>
      </section>
    </FramePane>
  );
}
