import type { Length } from './document.ts';

const millimetresPerPoint = 25.4 / 72;

/** A length in millimetres; characters are counted at `size` points. Throws on a length that is not one. */
export function lengthInMillimetres(length: Length, size: number): number {
  if (typeof length === 'number') return length * size * millimetresPerPoint;
  return Number(millimetresText(length));
}

/** A length in CSS, relative to the element's own type size where it counts characters. */
export function cssLength(length: Length): string {
  return typeof length === 'number' ? `${roundLength(length)}em` : `${millimetresText(length)}mm`;
}

/** Shortest decimal form of a length: four places are a ten-thousandth of a character. */
export function roundLength(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

// A document may come from JSON, and what reaches the style sheet must be a number and nothing else.
function millimetresText(length: string): string {
  const found = /^(-?\d+(?:\.\d+)?)mm$/.exec(length)?.[1];
  if (found === undefined) throw new RangeError(`not a length: ${length}`);
  return found;
}
