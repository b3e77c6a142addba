import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import type { InputOf, OutputOf } from '../../shared/contract/channel.ts';
import type { AppContract, ChannelName } from '../../shared/contract/contract.ts';
import { ask, Refused } from './desk.ts';

/** Whether what was entered is on disk. */
export type Saving =
  | { readonly state: 'idle' }
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly at: Date }
  | { readonly state: 'failed'; readonly reason: string; readonly retry: () => void };

type ChangeChannel = {
  [K in ChannelName]: AppContract[K]['kind'] extends 'command' | 'library' ? K : never;
}[ChannelName];

export interface Changes {
  readonly saving: Saving;
  /**
   * Changes the library and asks every query again: the one place of invalidation.
   * @returns the answer, or null when the change was refused; the reason is then in `saving`.
   */
  change<K extends ChangeChannel>(
    channel: K,
    input: InputOf<AppContract, K>,
    mergeKey?: string,
  ): Promise<OutputOf<AppContract, K> | null>;
}

const ChangesContext = createContext<Changes | null>(null);

export function useChanges(): Changes {
  const changes = useContext(ChangesContext);
  if (!changes) throw new Error('useChanges outside of ChangesProvider');
  return changes;
}

export function ChangesProvider({ children }: { readonly children: ReactNode }) {
  const queries = useQueryClient();
  const [saving, setSaving] = useState<Saving>({ state: 'idle' });

  const change = useCallback<Changes['change']>(
    async (channel, input, mergeKey) => {
      setSaving({ state: 'saving' });
      try {
        const value = await ask(channel, input, mergeKey);
        setSaving({ state: 'saved', at: new Date() });
        return value;
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        const retry = () => void change(channel, input, mergeKey);
        setSaving({ state: 'failed', reason: error.message, retry });
        return null;
      } finally {
        await queries.invalidateQueries();
      }
    },
    [queries],
  );

  const value = useMemo(() => ({ saving, change }), [saving, change]);
  return <ChangesContext value={value}>{children}</ChangesContext>;
}
