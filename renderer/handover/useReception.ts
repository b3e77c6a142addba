import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { HandoverConflict, HandoverDecision } from '../../shared/handover/handover.ts';
import { ask } from '../app/desk.ts';
import { useLibrary } from '../library/LibraryGate.tsx';
import { keepText, keptText } from '../ui/field/keptTexts.ts';
import { type Reception, ReceptionTalk, type TalkState } from './receptionTalk.ts';

/**
 * A file that is being received, with what was decided so far. It waits while the user looks at something else, which may
 * change the library: then it is compared anew.
 */
export function useReception() {
  const { folder } = useLibrary();
  const queries = useQueryClient();
  const [shown, show] = useState<TalkState | null>(null);
  const [talk] = useState(() => {
    const place = `handover.${folder}`;
    return new ReceptionTalk(ask, keptText<Reception>(place), (state) => {
      keepText(place, state.reception);
      show(state);
    });
  });
  useEffect(() => {
    void talk.planAnew();
    return () => talk.leave();
  }, [talk]);
  return {
    ...(shown ?? talk.state),
    open: () => talk.open(),
    decide: ({ key }: HandoverConflict, decision: HandoverDecision) => talk.decide(key, decision),
    /** @returns how many entries became what; null where it was refused. */
    receive: async () => {
      const done = await talk.receive();
      await queries.invalidateQueries();
      return done;
    },
  };
}
