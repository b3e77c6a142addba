import { type DigitStyle, formatJapaneseNumber } from '../calendar/japaneseNumber.ts';
import type { Item, Paragraph, Regulation } from './regulation.ts';
import {
  articlesOf,
  findNumbered,
  itemsOf,
  looseParagraphs,
  provisionsOf,
  type UnitAddress,
} from './unitAddress.ts';

/**
 * What a unit is called in the text of an amendment or a citation: 第7条第2項第1号ア, 附則第3項. An article with one paragraph is
 * named without it (第7条第2号, never 第7条第1項第2号), so that a name holds for one state of the text only.
 */
export function unitName(regulation: Regulation, address: UnitAddress, digits: DigitStyle): string {
  const { supplement, article, paragraph: position, items } = address;
  const provisions = provisionsOf(regulation, supplement);
  const found = article === null ? undefined : findNumbered(articlesOf(provisions), article);
  const paragraphs = article === null ? looseParagraphs(provisions) : (found?.paragraphs ?? []);
  const prefix = supplement === null ? '' : '附則';
  const ofArticle = article === null ? '' : numberedName(article, '条', digits);
  const single = paragraphs.length === 1 && (article !== null || paragraphs[0]?.label === null);
  const ofParagraph = position === null || single ? '' : numberedName([position], '項', digits);
  const ofItems = position === null ? '' : itemsName(paragraphs[position - 1], items, digits);
  const name = prefix + ofArticle + ofParagraph + ofItems;
  return name === '' ? '本則' : name;
}

function itemsName(
  paragraph: Paragraph | undefined,
  numbers: UnitAddress['items'],
  digits: DigitStyle,
): string {
  let name = '';
  let unit: Paragraph | Item | undefined = paragraph;
  for (const [depth, number] of numbers.entries()) {
    unit = unit && findNumbered(itemsOf(unit), number);
    name += depth === 0 && !isLettered(unit) ? numberedName(number, '号', digits) : (unit?.label.text ?? '');
  }
  return name;
}

/** ア right below a paragraph has no 号 above it and is called ア. */
function isLettered(item: Item | undefined): boolean {
  return item !== undefined && /^[（(]?[ァ-ヺぁ-んa-zａ-ｚ]/.test(item.label.text);
}

/** 第3条の2, 第三条の二 */
export function numberedName(
  [first = 0, ...branches]: readonly number[],
  unit: '条' | '項' | '号' | '章',
  digits: DigitStyle,
): string {
  const print = (value: number) => formatJapaneseNumber(value, digits);
  return `第${print(first)}${unit}${branches.map((value) => `の${print(value)}`).join('')}`;
}
