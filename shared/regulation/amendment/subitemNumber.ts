import type { Label } from '../regulation.ts';

const rows = [
  'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン',
  'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン',
];

const bare = (text: string): string => text.normalize('NFKC').replace(/[()]/g, '');

/**
 * The number of イ, ウ, (2) among the parts of an item: ロ is 2 where イ is 1, and none where アイウ count. Without siblings イ begins
 * a row of its own.
 */
export function subitemNumber(label: string, siblings: readonly Label[]): number | null {
  const own = bare(label);
  if (/^\d+$/.test(own)) return Number(own);
  const fits = (row: string): boolean =>
    siblings.every(({ number, text }) => row.indexOf(bare(text)) + 1 === number[0]);
  const places = rows.filter(fits).map((row) => row.indexOf(own) + 1);
  const number = siblings.length === 0 ? Math.min(...places.filter((place) => place > 0)) : (places[0] ?? 0);
  return number > 0 && Number.isFinite(number) ? number : null;
}
