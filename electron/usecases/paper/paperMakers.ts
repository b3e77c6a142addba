import type { Result } from '../../../shared/contract/result.ts';
import type { Document } from '../../../shared/document/document.ts';
import type { Paper, PaperKind } from '../../../shared/paper/paperContract.ts';
import type { ReadContext } from '../contexts.ts';

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
