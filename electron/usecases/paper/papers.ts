import { ok, type Result } from '../../../shared/contract/result.ts';
import { boxedLabel } from '../../../shared/document/builders.ts';
import type { Document } from '../../../shared/document/document.ts';
import { resolveReferences } from '../../../shared/document/resolveReferences.ts';
import type { Paper, PaperKind } from '../../../shared/paper/paperContract.ts';
import type { ReadContext } from '../contexts.ts';
import { letterPapers } from '../letter/letterPapers.ts';
import { materialLabels } from '../meeting/materialLabels.ts';
import { meetingPapers } from '../meeting/meetingPapers.ts';
import { officePapers } from '../office/officePapers.ts';
import { slipPapers } from '../packet/slipPapers.ts';
import { rosterPapers } from '../roster/rosterPapers.ts';
import { schedulePapers } from '../schedule/schedulePapers.ts';
import { textPaperPapers } from '../textPaper/textPaperPapers.ts';
import { attendancePapers } from './attendancePapers.ts';
import type { MadePaper, PaperMakers } from './paperMakers.ts';

/** Every kind of paper. A feature adds its own in one line. */
const makers: PaperMakers<PaperKind> = {
  ...meetingPapers,
  ...rosterPapers,
  ...letterPapers,
  ...textPaperPapers,
  ...attendancePapers,
  ...officePapers,
  ...schedulePapers,
  ...slipPapers,
};

function withLabel(document: Document, label: string): Document {
  const sections = document.sections.map((section) => ({
    ...section,
    page: { ...section.page, header: { ...section.page.header, right: boxedLabel(label) } },
  }));
  return { ...document, sections };
}

/**
 * References to materials of the same meeting print the numbers that these have now.
 *
 * @param label 資料No. in a packet, printed in a box at the top right; null without one.
 */
export async function makePaper(
  context: ReadContext,
  paper: Paper,
  label: string | null,
): Promise<Result<MadePaper>> {
  const make = makers[paper.kind] as (context: ReadContext, paper: Paper) => Promise<Result<MadePaper>>;
  const made = await make(context, paper);
  if (!made.ok) return made;
  const labels = await materialLabels(context.library, 'meetingId' in paper ? paper.meetingId : null);
  const { document } = resolveReferences(made.value.document, labels);
  return ok({ ...made.value, document: label === null ? document : withLabel(document, label) });
}
