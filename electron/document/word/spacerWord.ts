import { LineRuleType, Paragraph } from 'docx';
import { offGridStyle } from './stylesWord.ts';
import { twips } from './wordWriter.ts';

/**
 * An empty paragraph of the given height in millimetres. Word has no space around tables, joins two that follow each
 * other, and wants a paragraph after the last one of a cell or page.
 */
export function spacerWord(height: number, options: { readonly pageBreakBefore?: boolean } = {}): Paragraph {
  return new Paragraph({
    style: offGridStyle,
    ...(options.pageBreakBefore && { pageBreakBefore: true }),
    spacing: { before: 0, after: 0, line: Math.max(20, twips(height)), lineRule: LineRuleType.EXACT },
    run: { size: 2 },
  });
}
