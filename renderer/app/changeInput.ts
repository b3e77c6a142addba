import type { InputOf } from '../../shared/contract/channel.ts';
import type { AppContract, ChannelName } from '../../shared/contract/contract.ts';
import { Refused } from './desk.ts';

/** Commands, and the two that take one back or do it again. */
export type ChangeChannel =
  | { [K in ChannelName]: AppContract[K]['kind'] extends 'command' ? K : never }[ChannelName]
  | 'history.undo'
  | 'history.redo';

/**
 * Stops a change that would overwrite what the user has not seen: `stored` is there now, `seen` is what they saw or typed
 * there; undefined where nothing was typed.
 */
export type MustHaveSeen = <Value>(stored: Value, seen: readonly Value[] | undefined) => void;

/**
 * What a channel is given. As a function it is made when its turn comes, with what the changes before it left behind (see
 * useLatest); null there means that there is nothing left to change.
 */
export type ChangeInput<K extends ChangeChannel> =
  | InputOf<AppContract, K>
  | ((mustHaveSeen: MustHaveSeen) => InputOf<AppContract, K> | null);

export const refuseUnseen: MustHaveSeen = (stored, seen) => {
  if (seen && !seen.includes(stored)) throw new Refused({ code: 'conflict' });
};

/** For a user who has been asked. */
export const allowUnseen: MustHaveSeen = () => {};
