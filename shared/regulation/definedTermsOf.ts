import type { Item, Paragraph, Provision, Regulation } from './regulation.ts';

const definition = /以下(?:[^「」（）。]{0,30})「([^「」]{2,12})」と(?:いう|総称する)/g;

/** The terms that a regulation defines in its main provisions: （以下「専門部会」という。）. */
export function definedTermsOf({ main }: Regulation): string[] {
  const terms: string[] = [];
  collectFrom(main, terms);
  return terms;
}

function collectFrom(provisions: readonly Provision[], terms: string[]): void {
  for (const provision of provisions) {
    if (provision.kind === 'group') collectFrom(provision.provisions, terms);
    else if (provision.kind === 'paragraph') collectWithin(provision, terms);
    else for (const paragraph of provision.paragraphs) collectWithin(paragraph, terms);
  }
}

function collectWithin({ text, children }: Paragraph | Item, terms: string[]): void {
  // By 以下, not by 」: V8 looks for one byte of a character, and kana all share theirs with brackets.
  if (text.length > 8 && text.includes('以下')) {
    for (const [, term] of text.matchAll(definition)) if (term !== undefined) terms.push(term);
  }
  for (const child of children) if (child.kind === 'item') collectWithin(child, terms);
}
