import { findOfficeStyle } from '../../../db/office/officeStore.ts';
import { ok } from '../../../shared/contract/result.ts';
import { specimenDocument } from '../../../shared/office/specimenDocument.ts';
import type { PaperMakers } from '../paper/paperMakers.ts';

/** The specimen beside the settings. */
export const officePapers: PaperMakers<'specimen'> = {
  async specimen({ library }) {
    const { style } = await findOfficeStyle(library);
    return ok({ title: '紙面の見本', document: specimenDocument(style) });
  },
};
