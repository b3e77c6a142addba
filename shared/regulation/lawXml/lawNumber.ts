import { figureValue } from '../labelFigures.ts';
import type { Regulation } from '../regulation.ts';
import { shadowOf } from '../sourceLines.ts';
import type { LawWriting } from './lawWriting.ts';

const eras: Readonly<Record<string, string>> = {
  明治: 'Meiji',
  大正: 'Taisho',
  昭和: 'Showa',
  平成: 'Heisei',
  令和: 'Reiwa',
};
const types: readonly (readonly [RegExp, string])[] = [
  [/憲法/, 'Constitution'],
  [/法律第/, 'Act'],
  [/政令第/, 'CabinetOrder'],
  [/勅令第/, 'ImperialOrder'],
  [/(?:省令|府令|庁令)第/, 'MinisterialOrdinance'],
  [/(?:人事院|委員会|会計検査院|裁判所|議院)規則/, 'Rule'],
];

/** Of a law from XML: the line above its title, or what its instructions put below it. */
function numberLines(beforeTitle: readonly string[], candidates: readonly string[]): readonly string[] {
  return beforeTitle.length === 1 ? beforeTitle : candidates;
}

const figures = '[0-9〇一二三四五六七八九十百千元]+';
const dated = new RegExp(`(明治|大正|昭和|平成|令和)(${figures})年(?:(${figures})月(${figures})日)?`);
const numbered = new RegExp(`第(${figures})号`);

/** Where the number's lines stand in the title block, and as they are written there; from our own instructions in the XML. */
const instruction = /<\?LawNum (above|below) (.*?)\?>/g;
const withoutBrackets = (text: string): string => text.replace(/^[（(]|[)）]$/g, '');

/**
 * LawNum has no place and no brackets, a regulation has: （昭和34年法律第137号） below the title. What a single line above the title
 * would not give back is told in processing instructions, which no schema forbids.
 */
export function titleBlockInstructions(
  { beforeTitle }: Regulation,
  { text, lines }: { readonly text: string; readonly lines: readonly string[] },
): string[] {
  const isPlain = lines.length === 0 || (lines.length === 1 && beforeTitle.includes(text));
  if (isPlain || lines.some((line) => line.includes('?>'))) return [];
  return lines.map((line) => `<?LawNum ${beforeTitle.includes(line) ? 'above' : 'below'} ${line}?>`);
}

/** The lines of the number as `titleBlockInstructions` told them; one line above if they tell another number, or nothing. */
export function readTitleBlock(
  xml: string,
  number: string,
): { readonly above: string[]; readonly below: string[] } {
  const told = [...xml.matchAll(instruction)].map(([, place, line = '']) => ({ place, line }));
  if (told.length === 0 || withoutBrackets(told.map(({ line }) => line).join('')) !== number) {
    return { above: number === '' ? [] : [number], below: [] };
  }
  const at = (wanted: string): string[] =>
    told.flatMap(({ place, line }) => (place === wanted ? [line] : []));
  return { above: at('above'), below: at('below') };
}

/** The brackets that are not told, because most have them. */
export const inBrackets = (instrument: string): string => (instrument === '' ? '' : `（${instrument}）`);

/**
 * LawNum and what the schema wants to know of it: era, year, number and kind. What is written nowhere is invented, because the
 * schema asks for it, and said to be.
 *
 * @returns with the lines that it took up
 */
export function lawNumberOf(
  writing: LawWriting,
  { attributes, beforeTitle, front }: Regulation,
): { text: string; lines: readonly string[]; attributes: Readonly<Record<string, string>> } {
  const candidates = [
    ...beforeTitle,
    ...front.filter(({ kind }) => kind === 'number').map(({ text }) => text),
  ];
  const lines =
    attributes === undefined
      ? candidates.filter((line) => dated.test(shadowOf(line)) || numbered.test(shadowOf(line)))
      : numberLines(beforeTitle, candidates);
  const text = withoutBrackets(lines.join(''));
  if (attributes?.Era !== undefined) return { text, lines, attributes: {} };
  const shadow = shadowOf(text);
  const [, era, year, month, day] = dated.exec(shadow) ?? [];
  const number = numbered.exec(shadow)?.[1];
  if (era === undefined || number === undefined) writing.invent('法令番号の年又は号');
  const value = (written: string | undefined) =>
    String(written === '元' ? 1 : Math.max(1, figureValue(written ?? '')));
  return {
    text,
    lines,
    attributes: {
      Era: eras[era ?? ''] ?? 'Reiwa',
      Year: value(year),
      Num: value(number),
      ...(month === undefined ? {} : { PromulgateMonth: value(month), PromulgateDay: value(day) }),
      LawType: types.find(([pattern]) => pattern.test(shadow))?.[1] ?? 'Misc',
      Lang: 'ja',
    },
  };
}
