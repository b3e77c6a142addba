import { definedTermsOf } from '../definedTermsOf.ts';
import type { Regulation } from '../regulation.ts';
import type { AnyUnit } from '../unitView.ts';
import { type AmendmentContext, spanOf, unitsBySource } from './amendmentContext.ts';
import type { AmendmentProblem } from './amendmentProblem.ts';
import { ArticleAmendment } from './articleAmendment.ts';
import { changeEverywhere } from './changeEverywhere.ts';
import { plainReference } from './nameUnit.ts';
import { amendFront, amendTail } from './partAmendment.ts';
import type { AmendingWording } from './printStatement.ts';
import { ProvisionAmendment } from './provisionAmendment.ts';
import { Script } from './script.ts';
import { childOf } from './unitsOf.ts';
import { thaw } from './workingTree.ts';

/** Statements and blocks, or why one of the statements cannot be carried out. */
export type Draft =
  | { readonly lines: readonly string[]; readonly coarser: AmendmentContext['coarser'] }
  | { readonly problem: AmendmentProblem };

/**
 * The amending text as it should be, not yet proved.
 *
 * @param coarse units of the old version that are written anew instead of amended.
 */
export function draftText(
  old: Regulation,
  to: Regulation,
  wording: AmendingWording,
  coarse: ReadonlySet<AnyUnit>,
): Draft {
  const root = thaw(old);
  const script = new Script(root, wording);
  const terms = definedTermsOf(old);
  const context: AmendmentContext = { script, unitOf: unitsBySource(root), terms, coarse, coarser: [] };
  const provisions = new ProvisionAmendment(context, new ArticleAmendment(context));
  amendFront(context, old, to);
  const main = childOf(root, 'main');
  const everywhere = changeEverywhere(old.main, to.main, terms);
  if (main && everywhere) {
    const scopes = [spanOf(plainReference([{ at: 'main' }]))];
    script.own(main, [{ op: 'words', scopes, changes: [everywhere] }]);
  } else if (main) provisions.amend(main, old.main, to.main);
  amendTail(context, provisions, to);
  script.finish();
  return script.problem ? { problem: script.problem } : { lines: script.lines, coarser: context.coarser };
}
