import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react';
import type { InputOf, OutputOf } from '../../shared/contract/channel.ts';
import type { AppContract, ChannelName } from '../../shared/contract/contract.ts';
import { problemText } from '../../shared/contract/problemText.ts';
import type { Problem, ProblemCode } from '../../shared/contract/result.ts';
import { flushFields } from '../ui/field/flushFields.ts';
import type { Saving } from '../ui/SaveState.tsx';
import { ask, Refused } from './desk.ts';

/** Commands, and the two that take one back or do it again. */
type ChangeChannel =
  | { [K in ChannelName]: AppContract[K]['kind'] extends 'command' ? K : never }[ChannelName]
  | 'history.undo'
  | 'history.redo';

type ChangeInput<K extends ChangeChannel> = InputOf<AppContract, K> | (() => InputOf<AppContract, K> | null);

export interface Changes {
  /** Whether what was entered is on disk. */
  readonly saving: Saving;
  /** Grows with every change, so that papers know when to be printed anew. */
  readonly version: number;
  /**
   * Changes the library and asks every query again: the one place of invalidation. Changes run one after another; an
   * input given as a function is made when its turn comes, with what the changes before it left behind (see useLatest);
   * null there means that there is nothing left to change.
   *
   * @returns the answer, or null when it was refused. Why is told to the user here: what the rules refuse by
   * `onRefused`, what could not be written by `saving`, which keeps it for another try.
   */
  change<K extends ChangeChannel>(
    channel: K,
    input: ChangeInput<K>,
    mergeKey?: string,
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
  'council.inUse',
  'roster.ambiguousName',
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
    (channel, input, mergeKey) => {
      const perform = async () => {
        const made = typeof input === 'function' ? input() : input;
        if (made === null) return null;
        setSaving({ state: 'saving' });
        let wrote = false;
        try {
          const value = await ask(channel, made, mergeKey);
          wrote = true;
          return value;
        } catch (error) {
          if (!(error instanceof Refused)) throw error;
          if (refusals.includes(error.problem.code)) onRefused(error.problem);
          else {
            const again = () => change(channel, input, mergeKey);
            failures.current = [...failures.current, { reason: reasonOf(error.problem), again }];
          }
          return null;
        } finally {
          await queries.invalidateQueries();
          setVersion((before) => before + 1);
          settle(wrote);
        }
      };
      const done = turn.current.then(perform);
      turn.current = done.catch(() => undefined);
      return done;
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
