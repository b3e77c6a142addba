import type { PageSetup as ExcelPage, HeaderFooter } from 'hucre';
import type { EdgeText, EdgeTexts, PageSetup } from '../../../shared/document/document.ts';
import { headerDistance } from '../../../shared/document/edgeMeasures.ts';
import { officeFonts } from '../officeFonts.ts';
import { xmlText } from '../xmlText.ts';

const inches = (millimetres: number) => Math.round((millimetres / 25.4) * 1000) / 1000;
const paperSizes = { A3: 'a3', A4: 'a4', A5: 'a5', B4: 'b4', B5: 'b5' } as const;

/** Page set-up of a sheet: as wide as the page, as long as it needs. */
export function pageExcel(page: PageSetup): ExcelPage {
  const { top, right, bottom, left } = page.margins;
  return {
    paperSize: paperSizes[page.size],
    orientation: page.orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: {
      top: inches(top),
      right: inches(right),
      bottom: inches(bottom),
      left: inches(left),
      header: inches(Math.max(0, headerDistance(top))),
      footer: inches(bottom / 2),
    },
  };
}

/** What stands in the margins; the title of the table takes the header's middle where nothing else does. */
export function edgesExcel(page: PageSetup, title: string): HeaderFooter {
  const header: EdgeTexts = {
    ...(title !== '' && { center: { content: [title], font: 'gothic', size: 11, pages: 'all' } }),
    ...page.header,
  };
  const first = [page.header, page.footer].some((edges) =>
    listed(edges).some(([, text]) => text.pages === 'first'),
  );
  return {
    oddHeader: edgeCode(header, 'others'),
    oddFooter: edgeCode(page.footer, 'others'),
    ...(first && {
      differentFirst: true,
      firstHeader: edgeCode(header, 'first'),
      firstFooter: edgeCode(page.footer, 'first'),
    }),
  };
}

function listed(edges: EdgeTexts): readonly (readonly [code: string, text: EdgeText])[] {
  const sides = [
    ['&L', edges.left],
    ['&C', edges.center],
    ['&R', edges.right],
  ] as const;
  return sides.flatMap(([code, text]) => (text ? [[code, text] as const] : []));
}

function edgeCode(edges: EdgeTexts, on: 'first' | 'others'): string {
  return listed(edges)
    .filter(([, text]) => on === 'first' || text.pages === 'all')
    .map(([code, text]) => `${code}&${Math.round(text.size)}&"${officeFonts[text.font]}"${contentCode(text)}`)
    .join('');
}

// The family comes after the size, so that digits at the beginning of the text are not part of it. `&&` prints one.
function contentCode({ content }: EdgeText): string {
  const fields = { pageNumber: '&P', pageCount: '&N' } as const;
  return content
    .map((part) => (typeof part === 'string' ? xmlText(part).replaceAll('&', '&&') : fields[part.field]))
    .join('');
}
