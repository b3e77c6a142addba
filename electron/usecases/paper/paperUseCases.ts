import { ok, problem } from '../../../shared/contract/result.ts';
import { fontFacesUsed } from '../../../shared/document/fontFaces.ts';
import { documentHtml } from '../../../shared/document/html/documentHtml.ts';
import { printParts } from '../../../shared/document/printParts.ts';
import type { UseCases } from '../contexts.ts';
import type { internalContract } from '../internalContract.ts';
import { makePaper } from './papers.ts';

type PaperChannels = Pick<typeof internalContract, 'paper.html' | 'paper.word' | 'paper.excel'>;

const officeWriters = () => import('./officeWriters.ts');

export const paperUseCases: UseCases<PaperChannels> = {
  async 'paper.html'(context, { paper, label, part, pagesBefore, pageCount, ...options }) {
    const made = await makePaper(context, paper, label);
    if (!made.ok) return made;
    const parts = printParts(made.value.document);
    const document = parts[part];
    if (!document) return problem('notFound', { what: '紙面' });
    const page = document.sections[0]?.page;
    const startsOnOddPage = page?.startOnOddPage === true;
    const blank = startsOnOddPage && pagesBefore % 2 === 1 ? 1 : 0;
    const html = documentHtml(document, {
      nonce: options.nonce,
      sourceLinks: options.sourceLinks,
      packetLinks: options.packetLinks,
      pageNumbers: options.pageNumbers ? 'own' : 'none',
      firstPageNumber: page?.firstPageNumber ?? pagesBefore + blank + 1,
      ...(pageCount !== undefined && { pageCount }),
    });
    const fonts = fontFacesUsed(document).map(({ family, weight }) => `${weight} 10pt "${family}"`);
    return ok({ html, fonts, title: made.value.title, parts: parts.length, startsOnOddPage });
  },

  async 'paper.word'(context, { paper }) {
    const made = await makePaper(context, paper, null);
    if (!made.ok) return made;
    const { wordDocument } = await officeWriters();
    return ok({ bytes: await wordDocument(made.value.document), title: made.value.title });
  },

  async 'paper.excel'(context, { paper }) {
    const made = await makePaper(context, paper, null);
    if (!made.ok) return made;
    const { excelWorkbook } = await officeWriters();
    return ok({ bytes: await excelWorkbook(made.value.document), title: made.value.title });
  },
};
