import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react';
import type { OutputOf } from '../../shared/contract/channel.ts';
import type { AppContract } from '../../shared/contract/contract.ts';
import { problemText } from '../../shared/contract/problemText.ts';
import type { Problem, ProblemCode } from '../../shared/contract/result.ts';
import type { TypedEdit } from '../ui/field/fieldEdit.ts';
import { flushFields } from '../ui/field/flushFields.ts';
import type { Saving } from '../ui/SaveState.tsx';
import { askOnNewest } from './askOnNewest.ts';
import {
  allowUnseen,
  type ChangeChannel,
  type ChangeInput,
  type MustHaveSeen,
  refuseUnseen,
} from './changeInput.ts';
import { Refused } from './desk.ts';

export interface Changes {
  /** Whether what was entered is on disk. */
  readonly saving: Saving;
  /** Grows with every change, so that papers know when to be printed anew. */
  readonly version: number;
  /**
   * Changes the library and asks every query again: the one place of invalidation. Changes run one after another.
   *
   * @returns the answer, or null when it was refused. Why is told to the user here: what the rules refuse by
   * `onRefused`, what could not be written by `saving`, which keeps it for another try. A text that was `typed` and would
   * overwrite what the user has not seen is refused where it was typed, or, if that is gone, kept by `saving` too.
   */
  change<K extends ChangeChannel>(
    channel: K,
    input: ChangeInput<K>,
    mergeKey?: string,
    typed?: TypedEdit,
  ): Promise<OutputOf<AppContract, K> | null>;
  /** Hands on what is still being typed and waits until all of it is on disk: before printing, binding, leaving. */
  readonly settled: () => Promise<void>;
}

const ChangesContext = createContext<Changes | null>(null);

export function useChanges(): Changes {
  const changes = useContext(ChangesContext);
  if (!changes) throw new Error('useChanges outside of ChangesProvider');
  return changes;
}

/** Trying again cannot help here: the user has to decide something first. */
const refusals: readonly ProblemCode[] = [
  'input.invalid',
  'input.blank',
  'notFound',
  'conflict',
  'inUse',
  'council.inUse',
  'meeting.dayOutOfOrder',
  'roster.ambiguousName',
  'schedule.beyondCalendar',
  'schedule.dayTwice',
  'undo.nothing',
  'undo.changed',
  'redo.nothing',
];

interface Failure {
  readonly reason: string;
  readonly again: () => Promise<unknown>;
}

interface ChangesProviderProps {
  readonly onRefused: (problem: Problem) => void;
  readonly children: ReactNode;
}

export function ChangesProvider({ onRefused, children }: ChangesProviderProps) {
  const queries = useQueryClient();
  const [saving, setSaving] = useState<Saving>({ state: 'idle' });
  const [version, setVersion] = useState(0);
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  const failures = useRef<readonly Failure[]>([]);

  const settle = useCallback((wrote: boolean) => {
    const [first] = failures.current;
    if (!first) return setSaving((before) => (wrote ? { state: 'saved', at: new Date() } : restored(before)));
    // What was not written stays on the list whatever is saved after it: nothing typed is ever lost.
    const retry = async () => {
      const waiting = failures.current;
      failures.current = [];
      for (const { again } of waiting) await again();
    };
    setSaving({ state: 'failed', reason: first.reason, retry: () => void retry() });
  }, []);

  const change = useCallback<Changes['change']>(
    (channel, input, mergeKey, typed) => {
      const keep = (problem: Problem, again: Failure['again']) => {
        failures.current = [...failures.current, { reason: reasonOf(problem), again }];
      };
      const refuse = (problem: Problem) => {
        if (problem.code === 'conflict' && typed) {
          const details = { what: typed.label, typed: typed.text };
          if (!typed.refuse()) keep({ ...problem, details }, () => inTurn(allowUnseen));
        } else if (refusals.includes(problem.code)) onRefused(problem);
        else keep(problem, () => inTurn(refuseUnseen));
      };
      const perform = async (mustHaveSeen: MustHaveSeen) => {
        const onAsk = () => setSaving({ state: 'saving' });
        let wrote = false;
        try {
          const done = await askOnNewest(queries, { channel, input, mergeKey }, mustHaveSeen, onAsk);
          if (!done) return null;
          wrote = true;
          return done.value;
        } catch (error) {
          if (!(error instanceof Refused)) throw error;
          refuse(error.problem);
          return null;
        } finally {
          await queries.invalidateQueries();
          setVersion((before) => before + 1);
          settle(wrote);
        }
      };
      const inTurn = (mustHaveSeen: MustHaveSeen) => {
        const done = turn.current.then(() => perform(mustHaveSeen));
        turn.current = done.catch(() => undefined);
        return done;
      };
      return inTurn(refuseUnseen);
    },
    [queries, onRefused, settle],
  );

  const settled = useCallback(async () => {
    flushFields();
    await turn.current;
  }, []);

  const value = useMemo(() => ({ saving, version, change, settled }), [saving, version, change, settled]);
  return <ChangesContext value={value}>{children}</ChangesContext>;
}

/** After a refusal nothing was written, and nothing waits to be. */
function restored(before: Saving): Saving {
  return before.state === 'saving' ? { state: 'idle' } : before;
}

function reasonOf(problem: Problem): string {
  const { why, next } = problemText(problem);
  return `${why}${next}`;
}
