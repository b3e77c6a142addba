import { shadowOf } from './sourceLines.ts';

const titleSuffix = /(?: *\((?:[^()]*(?:案|写|抄|抜粋|現行|改正後|改正前|未定稿|溶け込み)[^()]*)\))+$/;

/** A title without （改正案）, （案）, （写） behind it. */
export function splitTitleSuffix(title: string): { readonly name: string; readonly suffix: string } {
  const kept = shadowOf(title).replace(titleSuffix, '').trimEnd().length;
  return { name: title.slice(0, kept), suffix: title.slice(kept).trim() };
}
