import { findOfficeStyle } from '../../../db/office/officeStore.ts';
import { ok, problem, type Result } from '../../../shared/contract/result.ts';
import type { Document } from '../../../shared/document/document.ts';
import { fontFacesUsed } from '../../../shared/document/fontFaces.ts';
import { documentHtml } from '../../../shared/document/html/documentHtml.ts';
import { hasFronts, onFronts, withBlankBacks } from '../../../shared/document/onFronts.ts';
import { paperSize } from '../../../shared/document/paperSize.ts';
import type { OfficeStyle } from '../../../shared/office/officeStyle.ts';
import type { Paper } from '../../../shared/paper/paperContract.ts';
import type { ReadContext, UseCases } from '../contexts.ts';
import type { internalContract } from '../internalContract.ts';
import { makePaper } from './papers.ts';

type SheetChannels = Pick<typeof internalContract, 'paper.sheetPlan' | 'paper.sheets'>;

interface Sheets {
  readonly document: Document;
  readonly duplex: OfficeStyle['duplex'];
}

/** A paper as it goes to a printer: on both sides every body's pages may have to begin on fronts. */
async function sheetsOf(context: ReadContext, paper: Paper): Promise<Result<Sheets>> {
  const made = await makePaper(context, paper, null);
  if (!made.ok) return made;
  const { style } = await findOfficeStyle(context.library);
  // 名札 and 席札 are cut: what stands on the back of one would be lost.
  const duplex = paper.kind === 'nameCards' ? 'simplex' : style.duplex;
  const { document } = made.value;
  return ok({
    duplex,
    document: duplex !== 'simplex' && style.bodiesOnFronts ? onFronts(document) : document,
  });
}

/** Printing on paper, through the system's dialog. */
export const sheetUseCases: UseCases<SheetChannels> = {
  async 'paper.sheetPlan'(context, { paper }) {
    const sheets = await sheetsOf(context, paper);
    if (!sheets.ok) return sheets;
    const { document, duplex } = sheets.value;
    const [first] = document.sections;
    if (!first) return problem('notFound', { what: '紙面' });
    const { width, height } = paperSize({ ...first.page, orientation: 'portrait' });
    return ok({
      duplex,
      sections: document.sections.length,
      fronts: hasFronts(document),
      landscape: first.page.orientation === 'landscape',
      width,
      height,
    });
  },

  async 'paper.sheets'(context, { paper, nonce, section, pages }) {
    const sheets = await sheetsOf(context, paper);
    if (!sheets.ok) return sheets;
    const whole = sheets.value.document;
    const sections = section === null ? whole.sections : whole.sections.slice(section, section + 1);
    const document = withBlankBacks({ ...whole, sections }, pages);
    const html = documentHtml(document, { nonce, sourceLinks: false, pageNumbers: 'own' });
    const fonts = fontFacesUsed(document).map(({ family, weight }) => `${weight} 10pt "${family}"`);
    return ok({ html, fonts });
  },
};
