import { findConsultation } from '../../../db/letter/consultationStore.ts';
import { findOfficeStyle } from '../../../db/office/officeStore.ts';
import { ok, problem } from '../../../shared/contract/result.ts';
import { consultationDocument } from '../../../shared/letter/consultationDocument.ts';
import type { PaperMakers } from '../paper/paperMakers.ts';

/** 諮問文 */
export const letterPapers: PaperMakers<'consultation'> = {
  async consultation({ library }, { consultationId, copy }) {
    const consultation = await findConsultation(library, consultationId);
    if (!consultation) return problem('notFound', { what: '諮問文' });
    const { style } = await findOfficeStyle(library);
    const document = consultationDocument(consultation, { copy }, style);
    return ok({ title: `諮問文${copy ? '（写）' : ''}`, document });
  },
};
