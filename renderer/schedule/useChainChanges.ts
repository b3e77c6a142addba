import { type Chain, chainSchema } from '../../shared/schedule/chain.ts';
import { useChanges } from '../app/changes.tsx';
import { useLatest } from '../app/useLatest.ts';

/** Changes a chain of the office's own, based on it as it is when its turn comes; what would not hang together is not. */
export function useChainChanges(id: string) {
  const { change } = useChanges();
  const latest = useLatest();
  return (next: (chain: Chain) => Chain) =>
    change('schedule.updateChain', () => {
      const now = latest('schedule.chains', {})?.own.find((each) => each.id === id);
      const chain = now && chainSchema.safeParse(next(now.chain));
      return now && chain?.success ? { id, revision: now.revision, chain: chain.data } : null;
    });
}
