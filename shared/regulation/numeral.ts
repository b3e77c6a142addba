import {
  formatDigits,
  formatJapaneseNumber,
  formatKanjiDigits,
  parseKanjiNumber,
} from '../calendar/japaneseNumber.ts';

/**
 * In which order labels of one list follow each other. `aiueo` アイウ, `iroha` イロハ, each also in hiragana; `alphabet` and
 * `roman` in either case; the enclosed ones are single characters (①, ⑴, ㋐).
 */
export type NumeralSystem = 'arabic' | 'kanji' | 'aiueo' | 'iroha' | 'alphabet' | 'roman';

const aiueo = 'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン';
const iroha =
  'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン';
const romanDigits: readonly (readonly [string, number])[] = [
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];

/** Single characters that enclose a number: first character, how many, what they count. */
const enclosed: readonly (readonly [number, number, number, NumeralSystem])[] = [
  [0x2460, 20, 1, 'arabic'],
  [0x3251, 15, 21, 'arabic'],
  [0x32b1, 15, 36, 'arabic'],
  [0x2474, 20, 1, 'arabic'],
  [0x2488, 20, 1, 'arabic'],
  [0x3220, 10, 1, 'kanji'],
  [0x3280, 10, 1, 'kanji'],
  [0x32d0, 44, 1, 'aiueo'],
  [0x249c, 26, 1, 'alphabet'],
  [0x24d0, 26, 1, 'alphabet'],
  [0x2160, 12, 1, 'roman'],
  [0x2170, 12, 1, 'roman'],
];

/** A number that a text may stand for. */
export interface Numeral {
  readonly system: NumeralSystem;
  readonly value: number;
}

const katakana = (text: string): string =>
  text.replace(/[ぁ-ん]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));
const halfWidth = (text: string): string =>
  text.replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));

/**
 * Every number that the text may be, likeliest first; empty if it is none. イ is the first of イロハ and the second of アイウ, i a
 * letter and a Roman one: only its neighbours tell.
 */
export function readNumerals(text: string): Numeral[] {
  const plain = halfWidth(text);
  if (/^\d{1,6}$/.test(plain)) return [{ system: 'arabic', value: Number(plain) }];
  const kanji = parseKanjiNumber(plain.replaceAll('○', '〇'));
  if (kanji !== null) return [{ system: 'kanji', value: kanji }];
  if (/^[a-zA-Z]+$/.test(plain)) return readLatin(plain.toLowerCase());
  if (plain.length !== 1) return [];
  return [...readEnclosed(plain), ...readKana(katakana(plain))];
}

function readLatin(text: string): Numeral[] {
  const roman = readRoman(text);
  const letter = text.length === 1 ? text.charCodeAt(0) - 96 : null;
  return [
    ...(roman === null ? [] : [{ system: 'roman' as const, value: roman }]),
    ...(letter === null ? [] : [{ system: 'alphabet' as const, value: letter }]),
  ];
}

function readRoman(text: string): number | null {
  let value = 0;
  let rest = text;
  for (const [digit, worth] of romanDigits) {
    while (rest.startsWith(digit)) {
      value += worth;
      rest = rest.slice(digit.length);
    }
  }
  return rest === '' && value > 0 && value < 200 && formatRoman(value) === text ? value : null;
}

function formatRoman(value: number): string {
  let rest = value;
  let text = '';
  for (const [digit, worth] of romanDigits) {
    while (rest >= worth) {
      text += digit;
      rest -= worth;
    }
  }
  return text;
}

function readKana(kana: string): Numeral[] {
  const systems = [
    { system: 'iroha' as const, value: iroha.indexOf(kana) + 1 },
    { system: 'aiueo' as const, value: aiueo.indexOf(kana) + 1 },
  ];
  const first = systems.filter(({ value }) => value > 0);
  return kana === 'ア' ? first.toReversed() : first;
}

function readEnclosed(character: string): Numeral[] {
  const code = character.charCodeAt(0);
  return enclosed.flatMap(([first, count, start, system]) =>
    code >= first && code < first + count ? [{ system, value: code - first + start }] : [],
  );
}

/** The number in the writing of the model: its system, width, case, enclosure; kanji by places (一二) if the model is. */
export function numeralLike(model: string, { system, value }: Numeral): string {
  const code = model.charCodeAt(0);
  const row =
    model.length === 1 ? enclosed.find(([first, count]) => code >= first && code < first + count) : null;
  if (row) return enclosedLike(row, value);
  const wide = /[０-９Ａ-Ｚａ-ｚ]/.test(model);
  switch (system) {
    case 'arabic':
      return formatDigits(String(value), wide ? 'full' : 'half');
    case 'kanji':
      return model.length > 1 && !/[十百千]/.test(model)
        ? formatKanjiDigits(String(value))
        : formatJapaneseNumber(value, 'kanji');
    case 'aiueo':
    case 'iroha':
      return kanaLike(model, (system === 'aiueo' ? aiueo : iroha).charAt(value - 1));
    default: {
      const plain = system === 'roman' ? formatRoman(value) : String.fromCharCode(96 + value);
      const cased = /[A-ZＡ-Ｚ]/.test(model) ? plain.toUpperCase() : plain;
      return wide
        ? cased.replace(/[a-zA-Z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))
        : cased;
    }
  }
}

function kanaLike(model: string, kana: string): string {
  return /[ぁ-ん]/.test(model)
    ? kana.replace(/[ァ-ン]/g, (each) => String.fromCharCode(each.charCodeAt(0) - 0x60))
    : kana;
}

/** Beyond the last of the row there is no such character: (21) after ⒇, plain 51 after ㊿. */
function enclosedLike([first, count, start, system]: (typeof enclosed)[number], value: number): string {
  if (first === 0x2460 || first === 0x3251 || first === 0x32b1) {
    const row = enclosed.slice(0, 3).find(([, size, from]) => value >= from && value < from + size);
    return row ? String.fromCharCode(row[0] + value - row[2]) : String(value);
  }
  if (value >= start && value < start + count) return String.fromCharCode(first + value - start);
  if (first === 0x2474) return `(${value})`;
  return system === 'kanji' ? `(${formatJapaneseNumber(value, 'kanji')})` : String(value);
}
