import type { Document, Section } from './document.ts';

/**
 * The parts of a document that must be printed one by one and joined: Chromium can neither start a section on an odd
 * page nor restart page numbers or "first page only" within one print. Each part is a document; most documents are one.
 * `startOnOddPage` of a part's first section asks for a blank page before it where the pages so far are odd in number.
 */
export function printParts(document: Document): readonly Document[] {
  const parts: Section[][] = [];
  for (const section of document.sections) {
    const last = parts.at(-1);
    if (last && !needsOwnPrint(section)) last.push(section);
    else parts.push([section]);
  }
  return parts.map((sections) => ({ ...document, sections }));
}

function needsOwnPrint({ page }: Section): boolean {
  const edges = [page.header, page.footer].flatMap(({ left, center, right }) => [left, center, right]);
  return (
    page.startOnOddPage === true ||
    page.firstPageNumber !== undefined ||
    edges.some((edge) => edge?.pages === 'first')
  );
}
