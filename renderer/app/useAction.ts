import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { InputOf, OutputOf } from '../../shared/contract/channel.ts';
import type { AppContract, ChannelName } from '../../shared/contract/contract.ts';
import type { Problem } from '../../shared/contract/result.ts';
import { ask, Refused } from './desk.ts';

type ActionChannel = {
  [K in ChannelName]: AppContract[K]['kind'] extends 'library' | 'host' ? K : never;
}[ChannelName];

export interface Action<K extends ActionChannel> {
  /** @returns the answer, or null when it was refused; why is then in `problem`. */
  readonly run: (input: InputOf<AppContract, K>) => Promise<OutputOf<AppContract, K> | null>;
  readonly busy: boolean;
  readonly problem: Problem | null;
}

/** Work on the library as a whole, or of the window: opening, copying, printing. Asks every query again afterwards. */
export function useAction<K extends ActionChannel>(channel: K): Action<K> {
  const queries = useQueryClient();
  const { mutateAsync, isPending, error } = useMutation({
    mutationFn: (input: InputOf<AppContract, K>) => ask(channel, input),
    onSettled: () => queries.invalidateQueries(),
    throwOnError: false,
  });
  return {
    run: async (input) => {
      try {
        return await mutateAsync(input);
      } catch (thrown) {
        if (thrown instanceof Refused) return null;
        throw thrown;
      }
    },
    busy: isPending,
    problem: error instanceof Refused ? error.problem : null,
  };
}
