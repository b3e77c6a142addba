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
const figures = '[0-9〇一二三四五六七八九十百千元]+';
const dated = new RegExp(`(明治|大正|昭和|平成|令和)(${figures})年(?:(${figures})月(${figures})日)?`);
const numbered = new RegExp(`第(${figures})号`);

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
      : beforeTitle.slice(0, 1);
  const text = lines.join('').replace(/^[（(]|[)）]$/g, '');
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
