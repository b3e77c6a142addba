/**
 * A width in millimetres in Excel's unit: digits of the standard font, without the five pixels that it keeps free.
 * The standard font is ours at 11 points, whose digits are 7 pixels wide.
 */
export function columnUnits(millimetres: number): number {
  const pixels = (millimetres / 25.4) * 96;
  return Math.max(1, Math.round(((pixels - 5) / 7) * 100) / 100);
}
