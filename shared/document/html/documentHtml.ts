import type { Block, Document, Section } from '../document.ts';
import type { ImageFile } from '../imageFile.ts';
import { printParts } from '../printParts.ts';
import { baseCss } from './baseCss.ts';
import { boxHtml } from './boxHtml.ts';
import { drawingHtml } from './drawingHtml.ts';
import { escapeHtml } from './escapeHtml.ts';
import { type HtmlWriter, typeDeclarations } from './htmlWriter.ts';
import { imageHtml } from './imageHtml.ts';
import { listHtml } from './listHtml.ts';
import { firstPageNumberCss, pageCss, rightEdge } from './pageCss.ts';
import { paragraphHtml } from './paragraphHtml.ts';
import { createStyleSheet } from './styleSheet.ts';
import { tableHtml } from './tableHtml.ts';

export interface HtmlOptions {
  /** Nonce of the one style element, for a policy of `style-src 'nonce-…'`. */
  readonly nonce: string;
  /** 'none': a bound packet prints its own numbers over the pages. */
  readonly pageNumbers: 'own' | 'none';
  /** Anchors become links to `https://source.invalid/…`. For the preview only, never for print. */
  readonly sourceLinks: boolean;
  /** Anchors of materials become links within the packet, `https://packet.invalid/…`, which binding resolves. */
  readonly packetLinks?: boolean;
  /** Files of the document's images by their `source`. */
  readonly images?: Readonly<Record<string, ImageFile>>;
  /** Number of the first page and count of all pages, when the HTML is a part of a longer document (see printParts). */
  readonly firstPageNumber?: number;
  readonly pageCount?: number;
}

/**
 * The complete HTML page of a document, to be printed by Chromium with `preferCSSPageSize` and backgrounds. It loads
 * nothing but the faces under `/fonts/`; load them (fontFacesUsed) before printing. Throws when an image's file is
 * missing, the document is not well formed (a length, a colour, a table's spans) or it must be printed in parts.
 */
export function documentHtml(document: Document, options: HtmlOptions): string {
  if (printParts(document).length > 1)
    throw new RangeError('this document is printed part by part (printParts)');
  const changeMarks = document.changeMarks ?? { insertionColour: '#000000', deletionStrike: 'single' };
  const styles = createStyleSheet();
  const first = options.firstPageNumber ?? document.sections[0]?.page.firstPageNumber;
  const numbering = { shown: options.pageNumbers === 'own', first, count: options.pageCount };
  const sections = document.sections.map((section, index) => {
    const writer: HtmlWriter = {
      styles,
      images: options.images ?? {},
      sourceLinks: options.sourceLinks,
      packetLinks: options.packetLinks ?? false,
      anchor: undefined,
      text: section.text,
      blocks: blocksHtml,
    };
    return sectionHtml(section, `page${index + 1}`, writer);
  });
  const pages = document.sections.map(({ page }, index) => pageCss(`page${index + 1}`, page, numbering));
  const css = [baseCss(changeMarks), firstPageNumberCss(first), ...pages, styles.rules()].join('\n');
  return `<!doctype html>
<html lang="ja" translate="no">
<head>
<meta charset="utf-8">
<title>${escapeHtml(document.title)}</title>
<style nonce="${escapeHtml(options.nonce)}">
${css}
</style>
</head>
<body>
${sections.join('\n')}
</body>
</html>
`;
}

function sectionHtml(section: Section, pageName: string, writer: HtmlWriter): string {
  const attribute = writer.styles.attribute({
    page: pageName,
    'padding-right': rightEdge,
    ...typeDeclarations(section.text),
  });
  return `<section${attribute}>${blocksHtml(section.blocks, writer)}</section>`;
}

function blocksHtml(blocks: readonly Block[], writer: HtmlWriter): string {
  return blocks.map((block) => blockHtml(block, writer)).join('\n');
}

function blockHtml(block: Block, writer: HtmlWriter): string {
  switch (block.kind) {
    case 'paragraph':
      return paragraphHtml(block, writer);
    case 'table':
      return tableHtml(block, writer);
    case 'list':
      return listHtml(block, writer);
    case 'box':
      return boxHtml(block, writer);
    case 'image':
      return imageHtml(block, writer);
    case 'drawing':
      return drawingHtml(block, writer);
    case 'pageBreak':
      return '<div class="break"></div>';
  }
}
