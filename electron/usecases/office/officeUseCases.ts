import { findOfficeStyle, updateOfficeStyle } from '../../../db/office/officeStore.ts';
import { ok } from '../../../shared/contract/result.ts';
import type { officeContract } from '../../../shared/office/officeContract.ts';
import type { UseCases } from '../contexts.ts';

export const officeUseCases: UseCases<typeof officeContract> = {
  async 'office.get'({ library }) {
    return ok(await findOfficeStyle(library));
  },

  async 'office.update'({ library }, { revision, fields }) {
    return updateOfficeStyle(library, revision, fields);
  },
};
