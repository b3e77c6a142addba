import { characterWidth } from '../../../shared/document/characterWidth.ts';
import type { Inline } from '../../../shared/document/inline.ts';
import { plainText } from '../../../shared/document/plainText.ts';

/**
 * The inlines with a line break before each phrase that does not fit into what is left of its line but does fit on one: Word
 * has nothing that keeps words together only while they fit. Fixed-pitch type tells beforehand where lines end. A paragraph
 * with tabs stays as it is.
 *
 * @param width of a line, in characters of the paragraph's type
 */
export function withPhraseBreaks(inlines: readonly Inline[], width: number): readonly Inline[] {
  if (!inlines.some(({ kind }) => kind === 'phrase') || inlines.some(({ kind }) => kind === 'tab'))
    return inlines;
  const result: Inline[] = [];
  let position = 0;
  for (const inline of inlines) {
    if (inline.kind === 'lineBreak') {
      position = 0;
      result.push(inline);
      continue;
    }
    const own = widthOf(inline);
    const isCut = inline.kind === 'phrase' && position > 0 && position + own > width && own <= width;
    if (isCut) {
      if (isBlank(result.at(-1))) result.pop();
      result.push({ kind: 'lineBreak' });
      position = 0;
    }
    result.push(inline);
    position = (position + own) % (width + 0.01);
  }
  return result;
}

function isBlank(inline: Inline | undefined): boolean {
  return inline?.kind === 'gap' || (inline?.kind === 'text' && inline.text.trim() === '');
}

function widthOf(inline: Inline): number {
  if (inline.kind === 'phrase') return inline.content.reduce((sum, each) => sum + widthOf(each), 0);
  if (inline.kind === 'gap') return inline.width;
  const least = inline.kind === 'distributed' || inline.kind === 'personName' ? inline.width : 0;
  return Math.max(characterWidth(plainText([inline])), least);
}
