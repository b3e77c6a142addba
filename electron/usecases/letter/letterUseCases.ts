import {
  findConsultation,
  insertConsultation,
  listConsultations,
  removeConsultation,
  updateConsultation,
} from '../../../db/letter/consultationStore.ts';
import { ok, problem } from '../../../shared/contract/result.ts';
import type { letterContract } from '../../../shared/letter/letterContract.ts';
import type { UseCases } from '../contexts.ts';

/** How a letter is called in the history. */
const nameOf = ({ number, matter }: { number: string; matter: string }): string => number || matter;

export const letterUseCases: UseCases<typeof letterContract> = {
  async 'letter.consultations'({ library }) {
    return ok(await listConsultations(library));
  },

  async 'letter.createConsultation'({ library, describe }, { fields }) {
    describe(nameOf(fields));
    return ok(await insertConsultation(library, fields));
  },

  async 'letter.updateConsultation'({ library, describe }, { id, revision, fields }) {
    const before = await findConsultation(library, id);
    if (!before) return problem('notFound', { what: '諮問文' });
    describe(nameOf({ number: fields.number ?? before.number, matter: fields.matter ?? before.matter }));
    return updateConsultation(library, before, revision, fields);
  },

  async 'letter.removeConsultation'({ library, describe }, { id, revision }) {
    const before = await findConsultation(library, id);
    if (!before) return problem('notFound', { what: '諮問文' });
    describe(nameOf(before));
    const removed = await removeConsultation(library, id, revision);
    return removed.ok ? ok({}) : removed;
  },
};
