import { useQuery } from '@tanstack/react-query';
import type { InputOf } from '../../shared/contract/channel.ts';
import type { AppContract, ChannelName } from '../../shared/contract/contract.ts';
import { ask } from './desk.ts';

/** Channels that only look: their answers may be kept and shown again. */
export type ReadChannel = {
  [K in ChannelName]: AppContract[K]['kind'] extends 'read' | 'library' | 'host' ? K : never;
}[ChannelName];

/**
 * The answer of a channel, kept up to date: every change of the library asks again (see useChange).
 *
 * Example: `const { data: bodies } = useDesk('council.list', { date })`
 */
export function useDesk<K extends ReadChannel>(
  channel: K,
  input: InputOf<AppContract, K>,
  options: { readonly enabled?: boolean } = {},
) {
  return useQuery({ queryKey: [channel, input], queryFn: () => ask(channel, input), ...options });
}
