/** Stands for one quotation in the text around it. */
export const quoteMark = '\uFFFC';

export interface ProtectedText {
  /** The text with each outermost 「…」 replaced by `quoteMark`. */
  readonly frame: string;
  /** What stood inside, in order; 「」 within is kept. */
  readonly quotes: readonly string[];
}

/**
 * Takes the quotations out of a text, so that what they hold (、, を, 改める) is not taken for the grammar of the statement.
 * Null if a quotation is not closed, or closed without being open.
 */
export function protectQuotes(text: string): ProtectedText | null {
  const quotes: string[] = [];
  let [frame, depth, start] = ['', 0, 0];
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === '「') {
      if (depth === 0) start = index + 1;
      depth += 1;
    } else if (character === '」') {
      depth -= 1;
      if (depth < 0) return null;
      if (depth === 0) {
        quotes.push(text.slice(start, index));
        frame += quoteMark;
      }
    } else if (depth === 0) frame += character;
  }
  return depth === 0 ? { frame, quotes } : null;
}

/** Whether every 「 has its 」, so that the words can stand inside a quotation. */
export function isBalanced(words: string): boolean {
  return protectQuotes(words) !== null;
}
