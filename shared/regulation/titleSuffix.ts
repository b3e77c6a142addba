import { shadowOf } from './sourceLines.ts';

const suffixWords = /案|写|抄|抜粋|現行|改正後|改正前|未定稿|溶け込み/;

/** A title without （改正案）, （案）, （写） behind it. */
export function splitTitleSuffix(title: string): { readonly name: string; readonly suffix: string } {
  const shadow = shadowOf(title);
  let kept = shadow.trimEnd().length;
  // From the end, bracket by bracket: a pattern would try again at every blank.
  while (shadow[kept - 1] === ')') {
    const opening = shadow.lastIndexOf('(', kept - 1);
    const words = shadow.slice(opening + 1, kept - 1);
    if (opening < 0 || words.includes(')') || !suffixWords.test(words)) break;
    kept = shadow.slice(0, opening).trimEnd().length;
  }
  return { name: title.slice(0, kept), suffix: title.slice(kept).trim() };
}
