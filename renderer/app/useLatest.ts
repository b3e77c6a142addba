import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { InputOf, OutputOf } from '../../shared/contract/channel.ts';
import type { AppContract } from '../../shared/contract/contract.ts';
import type { ReadChannel } from './useDesk.ts';

/**
 * Looks at an answer as it is now, not as it was when the screen was drawn: a change that waits for another one must
 * name the revision which that one leaves behind.
 *
 * Example: `change('meeting.update', () => ({ ...target(latest('meeting.get', { id })), fields }))`
 */
export function useLatest() {
  const queries = useQueryClient();
  return useCallback(
    <K extends ReadChannel>(channel: K, input: InputOf<AppContract, K>) =>
      queries.getQueryData<OutputOf<AppContract, K>>([channel, input]),
    [queries],
  );
}
