import { useRef, useState } from 'react';
import { addDays } from '../../shared/calendar/calendarDays.ts';
import { fiscalYearOf, formatJapanesePeriod } from '../../shared/calendar/japaneseDate.ts';
import type { Chain } from '../../shared/schedule/chain.ts';
import { chainOn } from '../../shared/schedule/chainBook.ts';
import { computeSchedule } from '../../shared/schedule/computeSchedule.ts';
import { FrameHints, FrameStatus, useFramePosition } from '../app/frameSlots.tsx';
import { useNavigation } from '../app/navigation.ts';
import { today } from '../app/today.ts';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/field/DateField.tsx';
import { useKeys } from '../ui/keys/useKeys.ts';
import { PageHead } from '../ui/layout/PageHead.tsx';
import { Toolbar } from '../ui/layout/Toolbar.tsx';
import { WorkBody } from '../ui/layout/WorkBody.tsx';
import { KeyHint } from '../ui/shell/KeyHint.tsx';
import { useMediaQuery } from '../ui/useMediaQuery.ts';
import { AsOfStatus } from './AsOfStatus.tsx';
import { AttachPlan } from './AttachPlan.tsx';
import { BackwardBox } from './BackwardBox.tsx';
import { ChainPane } from './ChainPane.tsx';
import { ChainPapers } from './ChainPapers.tsx';
import { ChainTable } from './ChainTable.tsx';
import { ChainTimeline } from './ChainTimeline.tsx';
import { computed } from './computed.ts';
import { chainEditPath, scheduleRoot } from './schedulePaths.ts';
import { useCalendarFile } from './useCalendarFile.ts';
import { useChainPaper } from './useChainPaper.ts';
import type { Schedules } from './useSchedule.ts';
import words from './words.module.css';

interface ChainWorkProps {
  readonly schedules: Schedules;
  readonly chainKey: string;
  /** The day it is looked at from first, `YYYY-MM-DD`. */
  readonly first: string;
  /** The step whose reason is asked for; null for the second. */
  readonly step: string | null;
}

/** Days of a table that nobody has asked to be longer: three months, as offices print them. */
const usualDays = 90;

export function ChainWork({ schedules, chainKey, first, step }: ChainWorkProps) {
  const [start, setStart] = useState(first);
  const chain = chainOn(schedules.book, chainKey, start);
  return chain && <StartedChain {...{ schedules, chain, first, step, start, setStart }} />;
}

interface StartedChainProps extends Pick<ChainWorkProps, 'schedules' | 'first' | 'step'> {
  readonly chain: Chain;
  readonly start: string;
  readonly setStart: (date: string) => void;
}

function StartedChain({ schedules, chain, first, step, start, setStart }: StartedChainProps) {
  const { calendar, data } = schedules;
  const [span, setSpan] = useState({ from: first, to: addDays(first, usualDays - 1) });
  const [wanted, setWanted] = useState<string | null>(null);
  const [stepKey, setStepKey] = useState<string | null>(step);
  const { pane, setPane } = usePaneChoice();
  const papers = useChainPaper({ chain, start, span, wanted });
  const wantedField = useRef<HTMLInputElement>(null);
  useFramePosition([{ label: '日程', path: scheduleRoot }, { label: chain.name }]);
  useKeys({ F4: () => setPane('why'), F9: () => wantedField.current?.focus() });
  const schedule = computed(() => computeSchedule(chain, start, calendar));
  const steps = schedule.ok ? schedule.value.steps : [];
  const shown = steps.find(({ key }) => key === stepKey) ?? steps[1] ?? steps[0];
  const onStep = (key: string) => {
    setStepKey(key);
    setPane('why');
  };
  return (
    <>
      <ChainHead {...{ chain, start, setStart }} />
      <FrameStatus>
        <AsOfStatus data={data} />
      </FrameStatus>
      <WorkBody scroll>
        {schedule.ok ? (
          <ChainTimeline
            {...{ chain, steps, calendar, onStep }}
            current={shown?.key ?? null}
            onShift={(days) => setStart(addDays(start, days))}
          />
        ) : (
          <p className={words.trouble}>{schedule.message}</p>
        )}
        <BackwardBox
          {...{ chain, calendar, wanted }}
          fieldRef={wantedField}
          onWanted={setWanted}
          onStart={setStart}
        />
        <ChainTable {...{ chain, calendar, span, start }} onSpan={setSpan} onStart={setStart} />
        <ChainPapers papers={papers} chain={chain} onShow={() => setPane('paper')} />
        <AttachPlan {...{ chain, start, calendar }} paper={papers.table} />
      </WorkBody>
      <ChainPane
        {...{ pane, chain, steps, calendar, data }}
        paper={papers.paper}
        stepKey={shown?.key ?? null}
        onPaper={() => setPane('paper')}
      />
    </>
  );
}

function ChainHead({ chain, start, setStart }: Pick<StartedChainProps, 'chain' | 'start' | 'setStart'>) {
  const { go } = useNavigation();
  const saveCalendarFile = useCalendarFile();
  const year = `${fiscalYearOf(start)}-04-01`;
  return (
    <>
      <PageHead
        title={`${chain.name}の日程`}
        sub={formatJapanesePeriod({ date: year, precision: 'year', calendar: 'fiscal' })}
        aside={
          <>
            <Button icon="settings" onClick={() => go(chainEditPath(chain.key))}>
              段取りを編集
            </Button>
            <Button icon="schedule" onClick={() => void saveCalendarFile()}>
              カレンダーに出す
            </Button>
          </>
        }
      />
      <Toolbar end={<span className={words.why}>{amountsText(chain.parameters)}</span>}>
        <DateField
          label={chain.steps[0]?.label ?? ''}
          labelPlace="beside"
          keptAs={`schedule.${chain.key}.start`}
          value={start}
          today={today()}
          steps
          required
          onSave={(date) => date !== null && setStart(date)}
        />
      </Toolbar>
      <FrameHints>
        <KeyHint keys="F4">なぜ</KeyHint>
        <KeyHint keys="F8">紙面</KeyHint>
        <KeyHint keys="F9">逆算</KeyHint>
        <KeyHint keys="Ctrl+P">印刷</KeyHint>
      </FrameHints>
    </>
  );
}

/** なぜ？ has the place of the paper first; F8 brings the paper there, and back. In a narrow window F8 is the drawer's. */
function usePaneChoice() {
  const [pane, setPane] = useState<'why' | 'paper'>('why');
  const narrow = useMediaQuery('(max-width: 700px)');
  useKeys({ F8: () => (narrow ? false : setPane(pane === 'why' ? 'paper' : 'why')) });
  return { pane, setPane };
}

function amountsText(parameters: readonly { readonly label: string; readonly value: number }[]): string {
  return parameters.map(({ label, value }) => `${label.replace(/（.*）$/, '')} ${value}`).join('・');
}
