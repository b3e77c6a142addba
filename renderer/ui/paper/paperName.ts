import type { PageSize } from './openPdf.ts';

/** Short and long side in points of the sizes that offices print on (JIS B). */
const sizes: readonly (readonly [name: string, short: number, long: number])[] = [
  ['A3', 841.89, 1190.55],
  ['A4', 595.28, 841.89],
  ['A5', 419.53, 595.28],
  ['B4', 728.5, 1031.81],
  ['B5', 515.91, 728.5],
];

/** Printers round to whole points. */
const TOLERANCE = 2;

/** `A4 縦`; only the direction for a size without a name. */
export function paperName({ width, height }: PageSize): string {
  const near = (one: number, other: number) => Math.abs(one - other) <= TOLERANCE;
  const short = Math.min(width, height);
  const long = Math.max(width, height);
  const name = sizes.find((size) => near(size[1], short) && near(size[2], long))?.[0];
  return [name, width > height ? '横' : '縦'].filter(Boolean).join(' ');
}
