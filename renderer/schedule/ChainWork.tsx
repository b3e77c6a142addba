import { useMemo, useRef, useState } from 'react';
import { addDays } from '../../shared/calendar/calendarDays.ts';
import { type Chain, withInputs } from '../../shared/schedule/chain.ts';
import { chainOn } from '../../shared/schedule/chainBook.ts';
import { computeSchedule } from '../../shared/schedule/computeSchedule.ts';
import { backwardQuestion } from '../../shared/schedule/earliestStart.ts';
import { FrameStatus, useFramePosition } from '../app/frameSlots.tsx';
import { useKeys } from '../ui/keys/useKeys.ts';
import { WorkBody } from '../ui/layout/WorkBody.tsx';
import { useMediaQuery } from '../ui/useMediaQuery.ts';
import { AsOfStatus } from './AsOfStatus.tsx';
import { AttachPlan } from './AttachPlan.tsx';
import { BackwardBox } from './BackwardBox.tsx';
import { ChainHead } from './ChainHead.tsx';
import { ChainPane } from './ChainPane.tsx';
import { ChainPapers } from './ChainPapers.tsx';
import { ChainTable } from './ChainTable.tsx';
import { ChainTimeline } from './ChainTimeline.tsx';
import { computed } from './computed.ts';
import { scheduleRoot } from './schedulePaths.ts';
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
  /** Of the plan that is looked at, with the days entered for it; none where the chain itself is. */
  readonly title?: string;
  readonly inputs?: Readonly<Record<string, string>>;
}

/** Days of a table that nobody has asked to be longer: three months, as offices print them. */
const usualDays = 90;
const noInputs = {};

export function ChainWork({
  schedules,
  chainKey,
  first,
  step,
  title = '',
  inputs = noInputs,
}: ChainWorkProps) {
  const [start, setStart] = useState(first);
  const { book } = schedules;
  const chain = useMemo(() => {
    const known = chainOn(book, chainKey, start);
    return known && withInputs(known, inputs);
  }, [book, chainKey, start, inputs]);
  return chain && <StartedChain {...{ schedules, chain, first, step, title, inputs, start, setStart }} />;
}

interface StartedChainProps extends Required<Omit<ChainWorkProps, 'chainKey'>> {
  readonly chain: Chain;
  readonly start: string;
  readonly setStart: (date: string) => void;
}

function StartedChain(props: StartedChainProps) {
  const { schedules, chain, first, step, title, inputs, start, setStart } = props;
  const { calendar, data } = schedules;
  const [span, setSpan] = useState({ from: first, to: addDays(first, usualDays - 1) });
  const [wanted, setWanted] = useState<string | null>(null);
  const [stepKey, setStepKey] = useState<string | null>(step);
  const { pane, setPane } = usePaneChoice();
  const question = backwardQuestion(chain);
  const papers = useChainPaper({ chain, start, inputs, span, wanted: question === 'latest' ? wanted : null });
  const wantedField = useRef<HTMLInputElement>(null);
  useFramePosition([{ label: '日程', path: scheduleRoot }, { label: chain.name }]);
  useKeys({ F4: () => setPane('why'), F9: () => wantedField.current?.focus() });
  const schedule = useMemo(
    () => computed(() => computeSchedule(chain, start, calendar)),
    [chain, start, calendar],
  );
  const steps = schedule.ok ? schedule.value.steps : [];
  const shown = steps.find(({ key }) => key === stepKey) ?? steps[1] ?? steps[0];
  const ask = (key: string) => {
    setStepKey(key);
    setPane('why');
  };
  return (
    <>
      <ChainHead {...{ chain, title, start }} canGoBackwards={question !== null} onStart={setStart} />
      <FrameStatus>
        <AsOfStatus data={data} />
      </FrameStatus>
      <WorkBody scroll>
        {schedule.ok ? (
          <ChainTimeline
            {...{ chain, steps, calendar }}
            current={shown?.key ?? null}
            onStep={ask}
            onShift={(days) => setStart(addDays(start, days))}
          />
        ) : (
          <p className={words.trouble}>{schedule.message}</p>
        )}
        {schedule.ok && <Waiting chain={chain} known={steps.map(({ key }) => key)} />}
        {question && (
          <BackwardBox
            {...{ chain, question, calendar, start, wanted }}
            fieldRef={wantedField}
            onWanted={setWanted}
            onStart={setStart}
          />
        )}
        <ChainTable
          {...{ chain, calendar, span, start }}
          onSpan={setSpan}
          onStart={setStart}
          onStep={setStepKey}
        />
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

/** Steps that have no day until somebody enters one. */
function Waiting({ chain, known }: { readonly chain: Chain; readonly known: readonly string[] }) {
  const waiting = chain.steps.filter(({ key }) => !known.includes(key));
  if (waiting.length === 0) return null;
  const names = waiting.map(({ label }) => `「${label}」`).join('');
  return (
    <p
      className={words.why}
    >{`${names}は日付の入力待ちです。予定にして、予定の一覧で日付を入力してください。`}</p>
  );
}

/** なぜ？ has the place of the paper first; F8 brings the paper there, and back. In a narrow window F8 is the drawer's. */
function usePaneChoice() {
  const [pane, setPane] = useState<'why' | 'paper'>('why');
  const narrow = useMediaQuery('(max-width: 700px)');
  useKeys({ F8: () => (narrow ? false : setPane(pane === 'why' ? 'paper' : 'why')) });
  return { pane, setPane };
}
