import type { Share } from './quorum.ts';

const kanjiDigits = '〇一二三四五六七八九';

/** Example: `shareText({ numerator: 2, denominator: 3, comparison: 'atLeast' })` = 3分の2以上; more than a half is 過半数. */
export function shareText({ numerator, denominator, comparison }: Share): string {
  if (comparison === 'moreThan' && numerator === 1 && denominator === 2) return '過半数';
  return `${denominator}分の${numerator}${comparison === 'atLeast' ? '以上' : 'を超える数'}`;
}

/** A share as rules write it: 過半数, 半数以上, 三分の二以上, 2/3以上, 3分の1を超える. Null for a text that is none. */
export function parseShare(text: string): Share | null {
  const written = text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[〇一二三四五六七八九]/g, (digit) => `${kanjiDigits.indexOf(digit)}`);
  if (written === '過半数') return { numerator: 1, denominator: 2, comparison: 'moreThan' };
  const [whole, fraction = '', end = ''] =
    /^(半数|[1-9]\d*分の[1-9]\d*|[1-9]\d*[/⁄][1-9]\d*)(以上|を超える数?|超)$/.exec(written) ?? [];
  if (whole === undefined) return null;
  const numbers = (fraction.match(/\d+/g) ?? ['1', '2']).map(Number);
  const [numerator = 1, denominator = 2] = fraction.includes('分の') ? numbers.toReversed() : numbers;
  if (numerator > denominator) return null;
  return { numerator, denominator, comparison: end === '以上' ? 'atLeast' : 'moreThan' };
}
