import type { Regulation } from '../regulation.ts';
import { blockLines } from './blockLines.ts';
import { draftText } from './draftText.ts';
import { plainReference } from './nameUnit.ts';
import { type AmendingWording, printStatement } from './printStatement.ts';

/**
 * The last resort: all of the main provisions written anew, the rest amended as usual. Null if the rest cannot be amended
 * either.
 */
export function rewriteMain(
  old: Regulation,
  to: Regulation,
  wording: AmendingWording,
): readonly string[] | null {
  const rest = draftText({ ...old, main: to.main }, to, wording, new Set());
  if ('problem' in rest) return null;
  const units = [{ from: plainReference([{ at: 'main' }]), to: null }];
  const statement = printStatement({ clauses: [{ op: 'replace', within: null, units }] }, wording);
  return [`　${statement}`, ...blockLines(to.main), ...rest.lines];
}
