import {
  listFindingDecisions,
  removeFindingDecision,
} from '../../../db/proofreading/findingDecisionStore.ts';
import { ok, problem } from '../../../shared/contract/result.ts';
import type { proofreadingContract } from '../../../shared/proofreading/proofreadingContract.ts';
import type { UseCases } from '../contexts.ts';
import { acceptFinding } from './acceptFinding.ts';

export const proofreadingUseCases: UseCases<typeof proofreadingContract> = {
  async 'proofreading.decisions'({ library }) {
    return ok(await listFindingDecisions(library));
  },

  async 'proofreading.accept'({ library, describe }, subject) {
    await acceptFinding(library, subject);
    describe(subject.texts.join('・'));
    return ok({});
  },

  async 'proofreading.reopen'({ library, describe }, { id, revision }) {
    const decision = (await listFindingDecisions(library)).find((one) => one.id === id);
    if (!decision) return problem('notFound', { what: 'この確認' });
    const removed = await removeFindingDecision(library, id, revision);
    if (!removed.ok) return removed;
    describe(decision.texts.join('・'));
    return ok({});
  },
};
