import type { Document, Section } from './document.ts';

/** The document printed on both sides, with every section on the front of a sheet. */
export function onFronts(document: Document): Document {
  const sections = document.sections.map(
    (section, index): Section =>
      index === 0 ? section : { ...section, page: { ...section.page, startOnOddPage: true } },
  );
  return { ...document, sections };
}

/** Whether some section has to begin on the front of a sheet, so that a page before it may have to stay blank. */
export function hasFronts({ sections }: Document): boolean {
  return sections.some(({ page }, index) => index > 0 && page.startOnOddPage === true);
}

/**
 * The document with its blank pages in it, to be printed at once: page numbers count them, as they do where parts are
 * joined. Page numbers that start anew and what stands on first pages only are for printParts.
 *
 * @param pages how many pages each section has, in order
 */
export function withBlankBacks(document: Document, pages: readonly number[]): Document {
  let before = 0;
  const sections = document.sections.flatMap((section, index): Section[] => {
    const { startOnOddPage, ...page } = section.page;
    const blank = startOnOddPage === true && before % 2 === 1;
    before += (pages[index] ?? 1) + (blank ? 1 : 0);
    const own = { ...section, page };
    return blank ? [blankPage(own), own] : [own];
  });
  return { ...document, sections };
}

function blankPage({ page, text }: Section): Section {
  return {
    page: { ...page, header: {}, footer: {} },
    text,
    blocks: [{ kind: 'paragraph', content: [] }],
  };
}
