import { graphemes } from '../text/graphemes.ts';
import type { PersonName } from './person.ts';

/** Cells of one full-width character that a name takes on a roster unless a longer one stands in the same table. */
const usualWidth = 5;

/** How a name stands in a column of names: family at its left end, given name at its right. */
export interface NameLayout {
  /** Blank cells between family and given name. */
  readonly gap: number;
  /** The name with the blanks, for text without layout. Example: 飯塚　　弘 */
  readonly text: string;
}

/** Width of a column of names, in full-width characters: 5, or the longest name. */
export function nameColumnWidth(names: readonly PersonName[]): number {
  return Math.max(usualWidth, ...names.map(cells));
}

/**
 * Sets a name into a width of full-width characters: 飯塚　　弘, 藤本　晴久, 富田眞智子, 乾　　　弘. A name as long as the width
 * or longer, or without a given name, is set solid.
 */
export function nameLayout(name: PersonName, width: number = usualWidth): NameLayout {
  const gap = name.family === '' || name.given === '' ? 0 : Math.max(0, width - cells(name));
  return { gap, text: `${name.family}${'　'.repeat(gap)}${name.given}` };
}

function cells(name: PersonName): number {
  return graphemes(name.family + name.given).length;
}
