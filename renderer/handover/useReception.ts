import { useEffect, useEffectEvent, useState } from 'react';
import type { HandoverConflict, HandoverDecision, HandoverPlan } from '../../shared/handover/handover.ts';
import { useAction } from '../app/useAction.ts';
import { useLibrary } from '../library/LibraryGate.tsx';
import { keepText, keptText } from '../ui/field/keptTexts.ts';

export type Decisions = Readonly<Record<string, HandoverDecision>>;

interface Reception {
  readonly path: string;
  readonly plan: HandoverPlan;
  readonly decisions: Decisions;
}

/**
 * A file that is being received, with what was decided so far. It waits while the user looks at something else, which may
 * change the library: then it is compared anew.
 */
export function useReception() {
  const { folder } = useLibrary();
  const place = `handover.${folder}`;
  const [reception, show] = useState(() => keptText<Reception>(place));
  const opening = useAction('handover.open');
  const planning = useAction('handover.plan');
  const receiving = useAction('handover.receive');
  const keep = (next: Reception | null) => {
    keepText(place, next);
    show(next);
  };
  const planAnew = async ({ path, decisions }: Omit<Reception, 'plan'>) => {
    const plan = await planning.run({ path, decisions: { ...decisions } });
    if (plan) keep({ path, plan, decisions });
  };
  const planKept = useEffectEvent(() => reception && void planAnew(reception));
  useEffect(() => void planKept(), []);
  return {
    reception,
    isBusy: opening.busy || planning.busy || receiving.busy,
    problem: receiving.problem ?? planning.problem ?? opening.problem,
    open: async () => {
      const file = await opening.run({});
      if (file) keep({ ...file, decisions: {} });
    },
    decide: async ({ key, kind }: HandoverConflict, decision: HandoverDecision) => {
      if (!reception) return;
      const decided = { ...reception, decisions: { ...reception.decisions, [key]: decision } };
      keep(decided);
      // What is the same thing in both libraries can differ in itself: that is known only now.
      if (kind === 'sameName') await planAnew(decided);
    },
    /** @returns how many entries became what; null where it was refused. */
    receive: async () => {
      if (!reception) return null;
      const { path, decisions } = reception;
      const done = await receiving.run({ path, decisions: { ...decisions } });
      if (done) keep(null);
      else await planAnew(reception);
      return done;
    },
  };
}
