import { ok, type Result } from '../../../shared/contract/result.ts';
import { boxedLabel } from '../../../shared/document/builders.ts';
import type { Document } from '../../../shared/document/document.ts';
import type { Paper, PaperKind } from '../../../shared/paper/paperContract.ts';
import type { ReadContext } from '../contexts.ts';
import { letterPapers } from '../letter/letterPapers.ts';
import { meetingPapers } from '../meeting/meetingPapers.ts';
import { officePapers } from '../office/officePapers.ts';
import { rosterPapers } from '../roster/rosterPapers.ts';
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
};

function withLabel(document: Document, label: string): Document {
  const sections = document.sections.map((section) => ({
    ...section,
    page: { ...section.page, header: { ...section.page.header, right: boxedLabel(label) } },
  }));
  return { ...document, sections };
}

/** @param label 資料No. in a packet, printed in a box at the top right; null without one. */
export async function makePaper(
  context: ReadContext,
  paper: Paper,
  label: string | null,
): Promise<Result<MadePaper>> {
  const make = makers[paper.kind] as (context: ReadContext, paper: Paper) => Promise<Result<MadePaper>>;
  const made = await make(context, paper);
  if (!made.ok || label === null) return made;
  return ok({ ...made.value, document: withLabel(made.value.document, label) });
}
