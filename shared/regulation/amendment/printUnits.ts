import { type DigitStyle, formatJapaneseNumber } from '../../calendar/japaneseNumber.ts';
import type { SameLevel, SentenceName, TableColumn, UnitReference, UnitSpan, UnitStep } from './statement.ts';

const levelWords: { readonly [Level in SameLevel]: string } = {
  part: '編',
  chapter: '章',
  section: '節',
  subsection: '款',
  division: '目',
  article: '条',
  paragraph: '項',
  item: '号',
  appendix: '表',
};

const fixedNames = {
  title: '題名',
  contents: '目次',
  preamble: '前文',
  enactingClause: '制定文',
  main: '本則',
} as const;

export const groupWord = (level: SameLevel): string => levelWords[level];

/** 3の2 behind 第…条: 第3条の2 */
export function printNumber(number: readonly number[], word: string, digits: DigitStyle): string {
  const [first = 0, ...branches] = number;
  const tail = branches.map((branch) => `の${formatJapaneseNumber(branch, digits)}`).join('');
  return `第${formatJapaneseNumber(first, digits)}${word}${tail}`;
}

function printStep(step: UnitStep, digits: DigitStyle): string {
  switch (step.at) {
    case 'supplement':
      return `附則${step.instrument}`;
    case 'appendix':
      return step.name;
    case 'subitem':
      return step.label;
    case 'same':
      return `同${levelWords[step.level]}`;
    case 'group':
      return printNumber(step.number, levelWords[step.level], digits);
    case 'article':
    case 'paragraph':
    case 'item':
      return printNumber(step.number, levelWords[step.at], digits);
    default:
      return fixedNames[step.at];
  }
}

/** 前段, ただし書, 第二段 */
export function printSentenceName(name: SentenceName, digits: DigitStyle): string {
  if (typeof name === 'number') return `第${formatJapaneseNumber(name, digits)}段`;
  return { principal: '本文', proviso: 'ただし書', first: '前段', middle: '中段', second: '後段' }[name];
}

function printColumn(column: TableColumn, digits: DigitStyle): string {
  if (typeof column === 'number') return `第${formatJapaneseNumber(column, digits)}欄`;
  return column === 'middle' ? '中欄' : '下欄';
}

/** A unit as an amending text names it: 第2条第1項ただし書, 第5条の見出し, 第3章中第19条 */
export function printReference(reference: UnitReference, digits: DigitStyle = 'half'): string {
  const { steps, of, entry, column, withCaption, chapeau, sentence } = reference;
  const last = steps.at(-1);
  let text = '';
  for (const [index, step] of steps.entries()) {
    const before = steps[index - 1];
    if (before?.at === 'group' && step.at !== 'group') text += '中';
    text += printStep(step, digits);
  }
  if (withCaption) text += '（見出しを含む。）';
  if (of === 'caption') text += 'の見出し';
  if (of === 'table') text += 'の表';
  if (of === 'items') text += '各号';
  if (of === 'number') text += 'の項番号';
  // 別表第一の三の項, but 別表第一関係団体の項.
  const isNumber = /^[0-9０-９〇一二三四五六七八九十百千]/.test(entry ?? '');
  if (entry !== null) text += `${last?.at === 'appendix' && isNumber ? 'の' : ''}${entry}の項`;
  if (column !== null) text += printColumn(column, digits);
  if (of === 'heading' && last) {
    text += `の${last.at === 'group' ? levelWords[last.level] : last.at === 'same' ? levelWords[last.level] : ''}名`;
  }
  if (chapeau) text += '各号列記以外の部分';
  return sentence === null ? text : text + printSentenceName(sentence, digits);
}

/** 第1条、第3条第2項及び第5条から第7条まで */
export function printSpans(spans: readonly UnitSpan[], digits: DigitStyle): string {
  const parts = spans.map(({ from, to }) =>
    to
      ? `${printReference(from, digits)}から${printReference(to, digits)}まで`
      : printReference(from, digits),
  );
  return joinList(parts);
}

/** A及びB; A、B及びC */
export function joinList(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join('、')}及び${parts.at(-1)}`;
}
