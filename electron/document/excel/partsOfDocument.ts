import type { Block, BodyText, Document } from '../../../shared/document/document.ts';
import { plainText } from '../../../shared/document/plainText.ts';
import { blockLines, type Line, linesText } from './blockLines.ts';
import type { PlacedTable } from './sheetOfTable.ts';

/** A document taken apart for a workbook. */
export interface Parts {
  readonly tables: readonly PlacedTable[];
  /** What stands outside the tables. Empty when that is no more than a heading for each of them. */
  readonly lines: readonly Line[];
}

export function partsOfDocument(document: Document): Parts {
  const tables: PlacedTable[] = [];
  const lines: Line[] = [];
  let headings = 0;
  for (const { page, text, blocks } of document.sections) {
    let title = '';
    const visit = (block: Block, around: BodyText) => {
      const own = typeWithin(block, around);
      if (block.kind === 'table') tables.push({ table: block, text: own, page, title });
      else if (block.kind === 'box' && block.blocks.some(({ kind }) => kind === 'table')) {
        for (const inner of block.blocks) visit(inner, own);
      } else {
        const written = blockLines([block]);
        if (linesText(written).trim() !== '') lines.push(...written);
        if (block.kind === 'paragraph' && block.heading !== undefined) {
          title = plainText(block.content).replaceAll('\n', '');
          headings += written.length;
        }
      }
    };
    for (const block of blocks) visit(block, text);
  }
  const onlyTitles =
    lines.length === headings && tables.every(({ title }) => title !== '') && tables.length > 0;
  return { tables, lines: onlyTitles ? [] : lines };
}

function typeWithin(block: Block, around: BodyText): BodyText {
  if (block.kind !== 'table' && block.kind !== 'box') return around;
  const { font = around.font, size = around.size, lineHeight = around.lineHeight } = block;
  return { font, size, lineHeight };
}
