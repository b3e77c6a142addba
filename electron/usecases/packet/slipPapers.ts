import { findOfficeStyle } from '../../../db/office/officeStore.ts';
import { ok } from '../../../shared/contract/result.ts';
import { slipDocument } from '../../../shared/packet/slipDocument.ts';
import type { PaperMakers } from '../paper/paperMakers.ts';

/** 差込紙 */
export const slipPapers: PaperMakers<'slip'> = {
  async slip({ library }, slip) {
    const { style } = await findOfficeStyle(library);
    return ok({ title: slip.title, document: slipDocument(slip, style) });
  },
};
