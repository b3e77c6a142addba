import type { Block, Document, Section } from './document.ts';
import type { Font, Inline } from './inline.ts';

export interface FontFace {
  readonly family: 'BIZ UDMincho' | 'BIZ UDGothic';
  readonly weight: 400 | 700;
  /** Where the page finds the file; whoever shows the HTML serves it there. */
  readonly url: string;
}

/** The faces of all papers: fixed pitch, so that 均等割付, hanging indents and columns of digits come out exact. */
export const fontFaces = {
  mincho: face('BIZ UDMincho', 400, 'BIZUDMincho-Regular.ttf'),
  minchoBold: face('BIZ UDMincho', 700, 'BIZUDMincho-Bold.ttf'),
  gothic: face('BIZ UDGothic', 400, 'BIZUDGothic-Regular.ttf'),
  gothicBold: face('BIZ UDGothic', 700, 'BIZUDGothic-Bold.ttf'),
} as const;

/** CSS family of a font. */
export function fontFamily(font: Font): FontFace['family'] {
  return fontFaces[font].family;
}

/**
 * The faces that a document prints with. They must be loaded before printing: Chromium does not load a face by itself
 * for the first print when only a page margin uses it.
 */
export function fontFacesUsed(document: Document): readonly FontFace[] {
  return [...new Set(document.sections.flatMap((section) => [...sectionFaces(section)]))];
}

function face(family: FontFace['family'], weight: FontFace['weight'], file: string): FontFace {
  return { family, weight, url: `/fonts/${file}` };
}

function* sectionFaces({ page, text, blocks }: Section): Iterable<FontFace> {
  for (const edges of [page.header, page.footer]) {
    for (const edge of [edges.left, edges.center, edges.right]) if (edge) yield fontFaces[edge.font];
  }
  yield* blockFaces(blocks, text.font);
}

function* blockFaces(blocks: readonly Block[], around: Font): Iterable<FontFace> {
  for (const block of blocks) {
    switch (block.kind) {
      case 'paragraph':
        yield fontFaces[block.font ?? around];
        yield* inlineFaces(block.content, block.font ?? around);
        break;
      case 'table':
        for (const { cells } of [...block.header, ...block.rows]) {
          for (const cell of cells) yield* blockFaces(cell.blocks, block.font ?? around);
        }
        break;
      case 'list':
        yield fontFaces[block.font ?? around];
        for (const item of block.items) yield* blockFaces(item.blocks, block.font ?? around);
        break;
      case 'box':
        yield* blockFaces(block.blocks, block.font ?? around);
        break;
      case 'drawing':
        for (const shape of block.shapes) if (shape.kind === 'label') yield fontFaces[shape.font];
        break;
      case 'image':
      case 'pageBreak':
        break;
    }
  }
}

function* inlineFaces(inlines: readonly Inline[], around: Font): Iterable<FontFace> {
  for (const inline of inlines) {
    if (inline.kind === 'phrase') yield* inlineFaces(inline.content, around);
    const { font = around, bold = false } = 'font' in inline || 'bold' in inline ? inline : {};
    yield fontFaces[bold ? (`${font}Bold` as const) : font];
  }
}
