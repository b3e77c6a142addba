import type { Item, Paragraph, Provision, Regulation } from './regulation.ts';

const definition = /以下(?:[^「」（）。]{0,30})「([^「」]{2,12})」と(?:いう|総称する)/g;

/** The terms that a regulation defines in its main provisions: （以下「専門部会」という。）. */
export function definedTermsOf({ main }: Regulation): string[] {
  const terms: string[] = [];
  const collect = ({ text, children }: Paragraph | Item): void => {
    if (text.includes('」と')) for (const [, term] of text.matchAll(definition)) if (term) terms.push(term);
    for (const child of children) if (child.kind === 'item') collect(child);
  };
  const visit = (provision: Provision): void => {
    if (provision.kind === 'group') provision.provisions.forEach(visit);
    else if (provision.kind === 'article') provision.paragraphs.forEach(collect);
    else collect(provision);
  };
  main.forEach(visit);
  return terms;
}
