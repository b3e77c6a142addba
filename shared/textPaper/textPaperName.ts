import { parseMarks } from './parseMarks.ts';
import { parseTextPaper } from './parseTextPaper.ts';
import type { TextPaper } from './textPaper.ts';

/** What lists call a written paper: its title, or the words that it begins with. Empty for one without any. */
export function textPaperName({ title, body }: Pick<TextPaper, 'title' | 'body'>): string {
  if (title.trim() !== '') return title;
  const words: string[] = [];
  for (const block of parseTextPaper(body)) {
    if (block.kind === 'table') return words.join('') || (block.rows[0]?.cells.join('　') ?? '');
    const { line } = block;
    if (line.kind === 'pageBreak') continue;
    const text = parseMarks(line.text)
      .map((part) => part.text)
      .join('')
      .trim();
    // A title may stand in several lines in the middle of the page.
    const isTitleLine = line.kind === 'aligned' && line.align === 'center';
    if (words.length > 0 && !isTitleLine) break;
    if (text !== '') words.push(text);
    if (words.length > 0 && !isTitleLine) break;
  }
  return words.join('');
}
