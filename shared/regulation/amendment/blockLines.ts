import { articleLines, groupLines, itemLines, paragraphLines } from '../formatRegulation.ts';
import type { AnyUnit } from '../unitView.ts';

/**
 * The lines of a block below a statement, as they will stand in the regulation: a caption is set in by one character, a first
 * paragraph, which has no number, by two.
 */
export function blockLines(units: readonly AnyUnit[]): string[] {
  return units.flatMap(linesOf).map((line) => (/^[（(][^（）()]+[）)]$/.test(line) ? `　${line}` : line));
}

function linesOf(unit: AnyUnit): readonly string[] {
  switch (unit.kind) {
    case 'group':
      return groupLines(unit).map((line, index) => (index === 0 ? `　　　${line}` : line));
    case 'article':
      return articleLines(unit);
    case 'paragraph':
      return unit.label === null ? setIn(paragraphLines(unit)) : paragraphLines(unit);
    case 'item':
      return itemLines(unit);
    case 'block':
      return unit.lines;
  }
}

const setIn = ([first = '', ...rest]: readonly string[]): string[] => [`　${first}`, ...rest];

/** Words without a unit of their own: a ただし書, a 後段. */
export const sentenceBlock = (text: string): string[] => [`　　${text}`];
