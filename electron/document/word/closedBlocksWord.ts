import { Paragraph } from 'docx';
import type { Block } from '../../../shared/document/document.ts';
import { spacerWord } from './spacerWord.ts';
import type { WordBlock, WordWriter } from './wordWriter.ts';

/** The blocks of a whole cell or section, which must end with a paragraph. */
export function closedBlocksWord(blocks: readonly Block[], writer: WordWriter): readonly WordBlock[] {
  const written = writer.blocks(blocks, writer);
  return written.at(-1) instanceof Paragraph ? written : [...written, spacerWord(0)];
}
