import { useRef, useState } from 'react';
import { addDays } from '../../shared/calendar/calendarDays.ts';
import { fiscalYearOf, formatJapanesePeriod } from '../../shared/calendar/japaneseDate.ts';
import type { Paper } from '../../shared/paper/paperContract.ts';
import { chainOn } from '../../shared/schedule/chainBook.ts';
import { computeSchedule } from '../../shared/schedule/computeSchedule.ts';
import { usualConditions, usualTableTitle } from '../../shared/schedule/scheduleTableDocument.ts';
import { FrameHints, FrameStatus, useFramePosition } from '../app/frameSlots.tsx';
import { useNavigation } from '../app/navigation.ts';
import { today } from '../app/today.ts';
import { PaperPane } from '../paper/PaperPane.tsx';
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
import { ChainTable } from './ChainTable.tsx';
import { ChainTimeline } from './ChainTimeline.tsx';
import { computed } from './computed.ts';
import style from './schedule.module.css';
import { chainEditPath, scheduleRoot } from './schedulePaths.ts';
import { useCalendarFile } from './useCalendarFile.ts';
import type { Schedules } from './useSchedule.ts';
import { WhyPane } from './WhyPane.tsx';

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
  const { calendar, book, data } = schedules;
  const { go } = useNavigation();
  const saveCalendarFile = useCalendarFile();
  const [start, setStart] = useState(first);
  const [span, setSpan] = useState({ from: first, to: addDays(first, usualDays - 1) });
  const [wanted, setWanted] = useState<string | null>(null);
  const [stepKey, setStepKey] = useState<string | null>(step);
  const { pane, setPane } = usePaneChoice();
  const wantedField = useRef<HTMLInputElement>(null);
  const chain = chainOn(book, chainKey, start);
  useFramePosition([{ label: '日程', path: scheduleRoot }, { label: chain?.name ?? '' }]);
  useKeys({ F4: () => setPane('why'), F9: () => wantedField.current?.focus() });
  if (!chain) return null;
  const schedule = computed(() => computeSchedule(chain, start, calendar));
  const steps = schedule.ok ? schedule.value.steps : [];
  const shown = steps.find(({ key }) => key === stepKey) ?? steps[1] ?? steps[0];
  const startLabel = chain.steps[0]?.label ?? '';
  const paper: Paper = {
    ...{ kind: 'scheduleTable', chainKey, ...span, wanted },
    title: usualTableTitle(chain, span.from),
    conditions: usualConditions(chain),
  };
  return (
    <>
      <PageHead
        title={`${chain.name}の日程`}
        sub={formatJapanesePeriod({
          date: `${fiscalYearOf(start)}-04-01`,
          precision: 'year',
          calendar: 'fiscal',
        })}
        aside={
          <>
            <Button icon="settings" onClick={() => go(chainEditPath(chainKey))}>
              段取りを編集
            </Button>
            <Button icon="schedule" onClick={() => void saveCalendarFile()}>
              カレンダーに出す
            </Button>
          </>
        }
      />
      <Toolbar end={<span className={style.why}>{amountsText(chain.parameters)}</span>}>
        <DateField
          label={startLabel}
          labelPlace="beside"
          keptAs={`schedule.${chainKey}.start`}
          value={start}
          today={today()}
          steps
          onSave={(date) => date !== null && setStart(date)}
        />
      </Toolbar>
      <FrameHints>
        <KeyHint keys="F4">なぜ</KeyHint>
        <KeyHint keys="F8">紙面</KeyHint>
        <KeyHint keys="F9">逆算</KeyHint>
        <KeyHint keys="Ctrl+P">一覧を印刷</KeyHint>
      </FrameHints>
      <FrameStatus>
        <AsOfStatus data={data} />
      </FrameStatus>
      <WorkBody scroll>
        {schedule.ok ? (
          <ChainTimeline
            chain={chain}
            steps={steps}
            calendar={calendar}
            current={shown?.key ?? null}
            onStep={(key) => {
              setStepKey(key);
              setPane('why');
            }}
            onShift={(days) => setStart(addDays(start, days))}
          />
        ) : (
          <p className={style.trouble}>{schedule.message}</p>
        )}
        <BackwardBox
          {...{ chain, calendar, wanted, chainKey }}
          fieldRef={wantedField}
          onWanted={setWanted}
          onStart={setStart}
        />
        <ChainTable
          {...{ chain, calendar, span, start, chainKey }}
          onSpan={setSpan}
          onStart={setStart}
          onPrint={() => setPane('paper')}
        />
        <AttachPlan {...{ chain, start, calendar, paper }} />
      </WorkBody>
      {pane === 'paper' || !schedule.ok || !shown ? (
        <PaperPane title="日程一覧表" paper={paper} excel />
      ) : (
        <WhyPane
          {...{ chain, steps, calendar, data }}
          stepKey={shown.key}
          paper={paper}
          onPaper={() => setPane('paper')}
        />
      )}
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
