import { phrase, text } from '../document/builders.ts';
import type { Inline } from '../document/inline.ts';

/** A line to write on, `width` characters long, where something was not entered: a paper never invents it. */
export function missingBlank(width: number): readonly Inline[] {
  return text('　'.repeat(width), { underline: 'single' });
}

/** The blank for a day that was not entered. */
export function missingDate(): Inline {
  return phrase([missingBlank(4), '年', missingBlank(2), '月', missingBlank(2), '日']);
}
