const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/** The characters that a reader sees: a variation sequence (葛󠄀) or a surrogate pair (𠮷) is one. */
export function graphemes(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
