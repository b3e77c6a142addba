import { characterWidth } from './characterWidth.ts';
import type { EdgeText } from './document.ts';
import { lengthInMillimetres } from './length.ts';

/** Height of 資料No. boxes and marks in the top margin, millimetres. */
export const headerHeight = 7;

/** From the paper's edge to them, millimetres: 9, and less where the margin is small. */
export function headerDistance(topMargin: number): number {
  return Math.min(9, (topMargin - headerHeight) / 2 + 0.5);
}

/** Width of a label's box in millimetres: 26 hold 資料No.1, a longer label keeps the same air at its sides. */
export function labelWidth({ content, size }: EdgeText): number {
  const characters = characterWidth(content.map((part) => (typeof part === 'string' ? part : '00')).join(''));
  return Math.max(26, lengthInMillimetres(characters, size) + 10.6);
}
