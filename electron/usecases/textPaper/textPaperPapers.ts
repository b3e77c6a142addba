import { findOfficeStyle } from '../../../db/office/officeStore.ts';
import { findTextPaper } from '../../../db/textPaper/textPaperStore.ts';
import { ok, problem } from '../../../shared/contract/result.ts';
import { textPaperDocument } from '../../../shared/textPaper/textPaperDocument.ts';
import type { PaperMakers } from '../paper/paperMakers.ts';

/** Papers written as text. */
export const textPaperPapers: PaperMakers<'text'> = {
  async text({ library }, { textPaperId }) {
    const paper = await findTextPaper(library, textPaperId);
    if (!paper) return problem('notFound', { what: '紙面' });
    const { style } = await findOfficeStyle(library);
    return ok({ title: paper.title || '紙面', document: textPaperDocument(paper, style) });
  },
};
