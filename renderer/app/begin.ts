import type { Beginning } from '../../shared/host/hostContract.ts';
import { ask } from './desk.ts';
import { queryClient } from './queryClient.ts';

/** Asks once for all that the first screen depends on. Throws when the program itself does not answer. */
export async function begin(): Promise<Beginning> {
  const beginning = await ask('host.begin', {});
  queryClient.setQueryData(['host.state', {}], beginning.host);
  queryClient.setQueryData(['library.state', {}], beginning.library);
  return beginning;
}
