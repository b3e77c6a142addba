/**
 * How numbers print: `half` 9 13, `full` ９ １３, `full_if_single` ９ 13 (one digit full, more half width, a common
 * office custom), `kanji` 九 十三 (vertical writing).
 */
export type DigitStyle = 'half' | 'full' | 'full_if_single' | 'kanji';

const kanjiDigits = '〇一二三四五六七八九';
const units = ['', '十', '百', '千'];

/** A whole number from 0 to 9999 in the style. Example: `formatJapaneseNumber(13, 'kanji')` = 十三 */
export function formatJapaneseNumber(value: number, style: DigitStyle): string {
  return style === 'kanji' ? formatKanjiNumber(value) : formatDigits(String(value), style);
}

/** Digits in a width; their number stays (00 → ００). */
export function formatDigits(digits: string, style: Exclude<DigitStyle, 'kanji'>): string {
  const full = style === 'full' || (style === 'full_if_single' && digits.length === 1);
  return full ? digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)) : digits;
}

/** Digits one by one, as years of the Gregorian calendar are written: 1867 → 一八六七. */
export function formatKanjiDigits(digits: string): string {
  return digits.replace(/\d/g, (digit) => kanjiDigits.charAt(Number(digit)));
}

function formatKanjiNumber(value: number): string {
  if (value === 0) return '〇';
  return [...String(value)]
    .map((digit, index, all) => {
      const unit = units[all.length - 1 - index] ?? '';
      if (digit === '0') return '';
      return digit === '1' && unit !== '' ? unit : formatKanjiDigits(digit) + unit;
    })
    .join('');
}

/** Reads 十二, 二十, 百三 and, digit by digit, 一二 or 二〇二一; null if it is no number from 0 to 9999. */
export function parseKanjiNumber(text: string): number | null {
  const plain = text.replaceAll('零', '〇');
  if (/^[〇一二三四五六七八九]{1,4}$/.test(plain)) {
    return Number([...plain].map((digit) => kanjiDigits.indexOf(digit)).join(''));
  }
  const match = /^(?:(.?)千)?(?:(.?)百)?(?:(.?)十)?(.?)$/.exec(plain);
  if (!match || plain === '') return null;
  let value = 0;
  for (const [index, unit] of [1000, 100, 10, 1].entries()) {
    const digit = match[index + 1];
    if (digit === undefined || (digit === '' && unit === 1)) continue;
    const factor = digit === '' ? 1 : kanjiDigits.indexOf(digit);
    if (factor < 1) return null;
    value += factor * unit;
  }
  return value;
}
