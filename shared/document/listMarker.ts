import type { Numbering } from './document.ts';

const katakana =
  'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン';

const forms: Record<Numbering, (number: number) => string> = {
  decimal: String,
  decimalFullWidth: fullWidth,
  parenthesised: (number) => `(${number})`,
  circled: (number) => circled(number),
  katakana: (number) => kana(number),
  katakanaParenthesised: (number) => `(${kana(number)})`,
  bullet: () => '・',
  circle: () => '○',
  reference: () => '※',
  referenceNumbered: (number) => `※${number}`,
};

/** The printed mark of a list's item: `listMarker('katakana', 3)` → ウ. Word numbers by itself, in the same forms. */
export function listMarker(numbering: Numbering, number: number): string {
  return forms[numbering](number);
}

function fullWidth(number: number): string {
  return String(number).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
}

// Beyond ⑳ and ン the forms end; so does Word, which goes on in plain digits.
function circled(number: number): string {
  return number >= 1 && number <= 20 ? String.fromCodePoint(0x245f + number) : String(number);
}

function kana(number: number): string {
  return katakana[number - 1] ?? String(number);
}
