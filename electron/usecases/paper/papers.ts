import { ok, type Result } from '../../../shared/contract/result.ts';
import { boxedLabel } from '../../../shared/document/builders.ts';
import type { Document } from '../../../shared/document/document.ts';
import type { Paper, PaperKind } from '../../../shared/paper/paperContract.ts';
import type { ReadContext } from '../contexts.ts';
import { meetingPapers } from '../meeting/meetingPapers.ts';
import { rosterPapers } from '../roster/rosterPapers.ts';

/** A paper as a value, with the name that its file gets. */
export interface MadePaper {
  readonly title: string;
  readonly document: Document;
}

/** How the papers of some kinds are made from the library. */
export type PaperMakers<K extends PaperKind> = {
  readonly [Kind in K]: (
    context: ReadContext,
    paper: Extract<Paper, { kind: Kind }>,
  ) => Promise<Result<MadePaper>>;
};

/** Every kind of paper. A feature adds its own in one line. */
const makers: PaperMakers<PaperKind> = { ...meetingPapers, ...rosterPapers };

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
