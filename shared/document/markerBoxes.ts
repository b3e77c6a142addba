import type { List } from './document.ts';

const numberMarker = { width: 1, gap: 1, align: 'right' } as const;
const bracketMarker = { width: 2, gap: 0.5, align: 'left' } as const;
const signMarker = { width: 1, gap: 0, align: 'center' } as const;
/** Width, gap and alignment of the marks that a list has when it says nothing else, in characters. */
export const markerBoxes: Record<List['numbering'], List['marker']> = {
  decimal: numberMarker,
  decimalFullWidth: numberMarker,
  parenthesised: bracketMarker,
  circled: { width: 1, gap: 0.5, align: 'left' },
  katakana: { width: 1, gap: 1, align: 'left' },
  katakanaParenthesised: bracketMarker,
  bullet: signMarker,
  circle: signMarker,
  reference: signMarker,
  referenceNumbered: { width: 2, gap: 0, align: 'left' },
};
