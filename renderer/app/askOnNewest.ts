import type { QueryClient } from '@tanstack/react-query';
import type { OutputOf } from '../../shared/contract/channel.ts';
import type { AppContract } from '../../shared/contract/contract.ts';
import type { ChangeChannel, ChangeInput, MustHaveSeen } from './changeInput.ts';
import { ask, Refused } from './desk.ts';

export interface ChangeCall<K extends ChangeChannel> {
  readonly channel: K;
  readonly input: ChangeInput<K>;
  readonly mergeKey: string | undefined;
}

/**
 * Asks for a change of rows as the window knows them. When they have moved on without its knowing, it looks again, and
 * asks once more if the place that the user typed into is still what they saw: what has changed are other fields of the
 * row, and those are not written. Throws `Refused`; null when there is nothing left to change.
 */
export async function askOnNewest<K extends ChangeChannel>(
  queries: QueryClient,
  { channel, input, mergeKey }: ChangeCall<K>,
  mustHaveSeen: MustHaveSeen,
  onAsk: () => void,
): Promise<{ readonly value: OutputOf<AppContract, K> } | null> {
  for (let lookedAgain = false; ; lookedAgain = true) {
    let checked = false;
    const made =
      typeof input === 'function'
        ? input((stored, seen) => {
            checked ||= seen !== undefined;
            mustHaveSeen(stored, seen);
          })
        : input;
    if (made === null) return null;
    onAsk();
    try {
      return { value: await ask(channel, made, mergeKey) };
    } catch (error) {
      const movedOn = error instanceof Refused && error.problem.code === 'conflict';
      if (!movedOn || !checked || lookedAgain) throw error;
      // Also what the screen that has just been left showed.
      await queries.invalidateQueries({ refetchType: 'all' });
    }
  }
}
