import { type ApplyingOptions, applyAmendingText } from '../applyAmendingText.ts';
import { isSameTree } from '../isSameTree.ts';
import type { Regulation } from '../regulation.ts';

/** Carries the text out on the old version: null if that gives the new one, otherwise where it does not. */
export function proveText(
  old: Regulation,
  to: Regulation,
  text: string,
  supplement: ApplyingOptions['supplement'],
): string | null {
  const applied = applyAmendingText(old, text, { supplement });
  if (!applied.ok) return `${applied.error.statement}番目の改正規定：${applied.error.message}`;
  return isSameTree(applied.value.regulation, to)
    ? null
    : '改め文を当てはめた結果が、改正後の規定と一致しません。';
}
