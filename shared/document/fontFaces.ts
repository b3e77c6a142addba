import { needsFallback } from './characterCoverage.ts';
import type { Block, Document, Section } from './document.ts';
import type { Font, Inline } from './inline.ts';

export interface FontFace {
  readonly family: 'BIZ UDMincho' | 'BIZ UDGothic' | 'Noto Serif JP' | 'Noto Sans JP';
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

/** The faces of what those lack (𠮷, ㈠): without them it would print in whatever the machine has, or not at all. */
export const fallbackFaces = {
  mincho: face('Noto Serif JP', 400, 'NotoSerifJP-Regular.ttf'),
  minchoBold: face('Noto Serif JP', 700, 'NotoSerifJP-Bold.ttf'),
  gothic: face('Noto Sans JP', 400, 'NotoSansJP-Regular.ttf'),
  gothicBold: face('Noto Sans JP', 700, 'NotoSansJP-Bold.ttf'),
} as const satisfies Record<keyof typeof fontFaces, FontFace>;

/** CSS families of a font, first choice first. */
export function fontFamilies(font: Font): readonly FontFace['family'][] {
  return [fontFaces[font].family, fallbackFaces[font].family];
}

/** The same as CSS: `"BIZ UDMincho","Noto Serif JP"`. */
export function cssFontFamilies(font: Font): string {
  return fontFamilies(font)
    .map((family) => `"${family}"`)
    .join();
}

/**
 * The faces that a document prints with. They must be loaded before printing: Chromium does not load a face by itself
 * for the first print when only a page margin uses it.
 */
export function fontFacesUsed(document: Document): readonly FontFace[] {
  const used = [...new Set(document.sections.flatMap((section) => [...sectionFaces(section)]))];
  // Every text of the document is in its JSON. A few more, such as titles, only load a face in vain.
  if (!needsFallback(JSON.stringify(document))) return used;
  const names = Object.keys(fontFaces) as (keyof typeof fontFaces)[];
  return [
    ...used,
    ...names.filter((name) => used.includes(fontFaces[name])).map((name) => fallbackFaces[name]),
  ];
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
