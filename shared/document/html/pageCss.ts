import type { EdgeText, EdgeTexts, PageSetup } from '../document.ts';
import { headerDistance, headerHeight, labelWidth } from '../edgeMeasures.ts';
import { cssFontFamilies } from '../fontFaces.ts';
import { roundLength } from '../length.ts';
import { paperSize } from '../paperSize.ts';
import { cssString } from './escapeHtml.ts';

/**
 * Chromium cuts what it paints at the page area, and a table's right rule reaches half its weight beyond it: the area is
 * that much wider than the text, which a padding keeps in its place.
 */
export const rightEdge = '1px';

const sides = ['left', 'center', 'right'] as const;

export interface PageNumbering {
  /** Whether the page prints its numbers; a bound packet prints its own over them. */
  readonly shown: boolean;
  /** Number of the first page of the HTML, when it is not 1. */
  readonly first: number | undefined;
  /** Count of pages to print, when it is not that of the HTML. */
  readonly count: number | undefined;
}

/** The `@page` rules of a section: size, margins, and what stands in the margins. */
export function pageCss(name: string, page: PageSetup, numbering: PageNumbering): string {
  const { width, height } = paperSize(page);
  const { top, right, bottom, left } = page.margins;
  const rules = [
    `@page ${name}{size:${width}mm ${height}mm;margin:${top}mm calc(${right}mm - ${rightEdge}) ${bottom}mm ${left}mm;${edgesCss(page, numbering, 'all')}}`,
  ];
  const first = edgesCss(page, numbering, 'first');
  if (first !== '') rules.push(`@page ${name}:first{${first}}`);
  return rules.join('\n');
}

/** Starts the count of pages: only `counter-increment` on the first page carries over to the pages that follow. */
export function firstPageNumberCss(first: number | undefined): string {
  return first === undefined ? '' : `@page :first{counter-increment:page ${Math.trunc(first)}}`;
}

function edgesCss(page: PageSetup, numbering: PageNumbering, pages: EdgeText['pages']): string {
  const boxes = (edges: EdgeTexts, edge: 'top' | 'bottom') =>
    sides.map((side) => {
      const text = edges[side];
      if (text?.pages !== pages || (!numbering.shown && hasField(text))) return '';
      return `@${edge}-${side}{${edgeCss(text, edge, side, page, numbering)}}`;
    });
  return [...boxes(page.header, 'top'), ...boxes(page.footer, 'bottom')].join('');
}

function hasField({ content }: EdgeText): boolean {
  return content.some((part) => typeof part !== 'string');
}

function edgeCss(
  text: EdgeText,
  edge: 'top' | 'bottom',
  side: (typeof sides)[number],
  page: PageSetup,
  numbering: PageNumbering,
): string {
  const content = text.content.map((part) =>
    typeof part === 'string'
      ? cssString(part)
      : part.field === 'pageNumber'
        ? 'counter(page)'
        : numbering.count === undefined
          ? 'counter(pages)'
          : cssString(String(numbering.count)),
  );
  const declarations = [
    `content:${content.join(' ')}`,
    `font:${text.size}pt/1 ${cssFontFamilies(text.font)}`,
    'font-synthesis:none',
    'white-space:pre',
    'vertical-align:middle',
    `text-align:${text.boxed ? 'center' : side}`,
  ];
  if (edge === 'top') {
    const above = headerDistance(page.margins.top);
    const below = page.margins.top - headerHeight - above;
    declarations.push(`height:${headerHeight}mm`, `margin:${roundLength(above)}mm 0 ${roundLength(below)}mm`);
  }
  if (text.boxed)
    declarations.push(
      'box-sizing:border-box',
      'border:.75pt solid #000',
      `width:${roundLength(labelWidth(text))}mm`,
    );
  if (side === 'right') declarations.push(`margin-right:${rightEdge}`);
  return declarations.join(';');
}
