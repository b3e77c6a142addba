import { Table } from 'docx';
import type { Block, Length } from '../../../shared/document/document.ts';
import { lengthInMillimetres } from '../../../shared/document/length.ts';
import { boxWord } from './boxWord.ts';
import { drawingWord } from './drawingWord.ts';
import { imageWord } from './imageWord.ts';
import { listWord } from './listWord.ts';
import { paragraphWord } from './paragraphWord.ts';
import { spacerWord } from './spacerWord.ts';
import { tableWord } from './tableWord.ts';
import type { WordBlock, WordWriter } from './wordWriter.ts';

/** Blocks one after another, with the spaces, page breaks and empty paragraphs that Word needs between them. */
export function blocksWord(blocks: readonly Block[], writer: WordWriter): readonly WordBlock[] {
  const written: WordBlock[] = [];
  // Millimetres that the paragraph above keeps free by itself.
  let keptFree = 0;
  let pageBreakBefore = false;
  for (const block of blocks) {
    if (block.kind === 'pageBreak') {
      if (pageBreakBefore) written.push(spacerWord(0, { pageBreakBefore }));
      pageBreakBefore = true;
      continue;
    }
    const blockWritten = blockWord(block, writer, pageBreakBefore);
    const size = 'size' in block && block.size !== undefined ? block.size : writer.text.size;
    if (blockWritten[0] instanceof Table || isPicture(block)) {
      const before = Math.max(0, millimetres(block.space?.before, size) - keptFree);
      const joins = written.at(-1) instanceof Table;
      if (before > 0 || joins || pageBreakBefore) written.push(spacerWord(before, { pageBreakBefore }));
    }
    written.push(...blockWritten);
    keptFree = millimetres(block.space?.after, size);
    if (keptFree > 0 && (written.at(-1) instanceof Table || isPicture(block)))
      written.push(spacerWord(keptFree));
    pageBreakBefore = false;
  }
  if (pageBreakBefore) written.push(spacerWord(0, { pageBreakBefore }));
  return written;
}

type Written = Exclude<Block, { kind: 'pageBreak' }>;

function blockWord(block: Written, writer: WordWriter, pageBreakBefore: boolean): readonly WordBlock[] {
  switch (block.kind) {
    case 'paragraph':
      return [paragraphWord(block, writer, { pageBreakBefore })];
    case 'table':
      return [tableWord(block, writer)];
    case 'list':
      return listWord(block, writer, { pageBreakBefore });
    case 'box':
      return boxWord(block, writer);
    case 'image':
      return [imageWord(block, writer)];
    case 'drawing':
      return [drawingWord(block, writer)];
  }
}

function isPicture(block: Block): boolean {
  return block.kind === 'image' || block.kind === 'drawing';
}

function millimetres(length: Length | undefined, size: number): number {
  return length === undefined ? 0 : lengthInMillimetres(length, size);
}
