import { parseKanjiNumber } from '../../calendar/japaneseNumber.ts';
import type { GroupLevel } from '../regulation.ts';
import type { SameLevel, SentenceName, TableColumn, UnitReference, UnitSpan, UnitStep } from './statement.ts';

const figure = '[0-9０-９〇一二三四五六七八九十百千]+';
const branches = `((?:の${figure})*)`;

const levelOfWord: Readonly<Record<string, SameLevel>> = {
  条: 'article',
  項: 'paragraph',
  号: 'item',
  編: 'part',
  章: 'chapter',
  節: 'section',
  款: 'subsection',
  目: 'division',
  表: 'appendix',
  様式: 'appendix',
};

/** What stands in a reference, one after the other. The first pattern that fits is taken. */
const stepPatterns: readonly (readonly [RegExp, (match: RegExpExecArray) => UnitStep])[] = [
  [/題名/y, () => ({ at: 'title' })],
  [/目次/y, () => ({ at: 'contents' })],
  [/前文/y, () => ({ at: 'preamble' })],
  [/制定文/y, () => ({ at: 'enactingClause' })],
  [/本則/y, () => ({ at: 'main' })],
  [
    /(?:原始)?[附付][ 　]*則([（(][^）)]*[）)])?/y,
    ([, instrument = '']) => ({ at: 'supplement', instrument }),
  ],
  [
    new RegExp(
      // 別表第一の一の項 is a line of 別表第一; （第5条関係） only repeats what stands in the heading.
      `((?:別表|別図|別記様式|別記|別紙|様式)(?:第${figure}号?(?:の${figure}(?!の項|[0-9０-９〇一二三四五六七八九十]))*)?|第${figure}号?${branches}様式)(?:[（(][^（）()]*関係[）)])?`,
      'y',
    ),
    ([, name = '']) => ({ at: 'appendix', name }),
  ],
  [
    new RegExp(`第(${figure})([編章節款目])${branches}`, 'y'),
    ([, number = '', word = '', tail = '']) => ({
      at: 'group',
      level: levelOfWord[word] as GroupLevel,
      number: readNumber(number + tail),
    }),
  ],
  [
    new RegExp(`第(${figure})条${branches}`, 'y'),
    ([, number = '', tail = '']) => numbered('article', number + tail),
  ],
  [
    new RegExp(`第(${figure})項${branches}`, 'y'),
    ([, number = '', tail = '']) => numbered('paragraph', number + tail),
  ],
  [
    new RegExp(`第(${figure})号${branches}`, 'y'),
    ([, number = '', tail = '']) => numbered('item', number + tail),
  ],
  // 第3の(2) of an 要綱
  [new RegExp(`の[（(](${figure})[）)]`, 'y'), ([, number = '']) => numbered('item', number)],
  [
    new RegExp(`第(${figure})${branches}(?=[中をにの及、か第]|$)`, 'y'),
    ([, number = '', tail = '']) => numbered('article', number + tail),
  ],
  [
    /同(条|項|号|編|章|節|款|目|表|様式)/y,
    ([, word = '']) => ({ at: 'same', level: levelOfWord[word] ?? 'article' }),
  ],
  [
    /[ア-ヲン](?![ァ-ヺー])|[（(](?:[ア-ン]|[0-9０-９]{1,2}|[ivxｉｖｘ]+|[a-zａ-ｚ])[）)]/y,
    ([label = '']) => ({ at: 'subitem', label }),
  ],
];

function numbered(at: 'article' | 'paragraph' | 'item', text: string): UnitStep {
  return { at, number: readNumber(text) };
}

/** 3の2 and 三の二 are [3, 2]. */
export function readNumber(text: string): number[] {
  return text.split('の').map((part) => readFigure(part));
}

/** A count as it is written in a statement; NaN for none. */
export function readFigure(text: string): number {
  const plain = text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  return /^\d+$/.test(plain) ? Number(plain) : (parseKanjiNumber(plain) ?? Number.NaN);
}

const captionIncluded = /[（(]見出しを含む。?[）)]/y;
const captionOf = /の(?:前の)?見出し/y;
const headingOf = /の[編章節款目]名/y;
const entryOf = /(?:の表)?中?の?([^、中をに「」（）]{1,30}?)の項/y;
/** Columns run from right to left where lines do, and are called by their height there. */
const columnOf = new RegExp(`の?(?:([上左])|(中)|([下右])|第(${figure}))欄`, 'y');
const tableOf = /の表(?=中|$)/y;
const itemsOf = /各号(?!列記)/y;
const numberOf = /の?項番号/y;
const chapeauOf = /(?:各号列記以外の部分|柱書き?)/y;
const sentenceOf = new RegExp(`本文|ただし書|但し書|但書|前段|中段|後段|第(${figure})段`, 'y');
const ruleOf = /の規定(?=中|$)/y;

interface Read<T> {
  readonly value: T;
  readonly end: number;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function readStep(text: string, at: number, last: UnitStep | undefined): Read<UnitStep> | null {
  for (const [pattern, stepOf] of stepPatterns) {
    const match = matchAt(pattern, text, at);
    if (!match) continue;
    const step = stepOf(match);
    if (step.at === 'subitem' && !isUnderItem(last)) continue;
    if (step.at === 'item' && /^の/.test(match[0]) && last?.at !== 'article' && last?.at !== 'paragraph')
      continue;
    return { value: step, end: at + match[0].length };
  }
  return null;
}

function isUnderItem(step: UnitStep | undefined): boolean {
  return (
    step === undefined ||
    step.at === 'item' ||
    step.at === 'subitem' ||
    (step.at === 'same' && step.level === 'item')
  );
}

function sentenceName([word, number]: RegExpExecArray): SentenceName {
  if (number !== undefined) return readFigure(number);
  const names: Readonly<Record<string, SentenceName>> = {
    本文: 'principal',
    前段: 'first',
    中段: 'middle',
    後段: 'second',
  };
  return names[word] ?? 'proviso';
}

/** A unit as a statement names it, from a position on; null if none begins there. */
function readReference(text: string, at: number): Read<UnitReference> | null {
  const steps: UnitStep[] = [];
  let end = at;
  for (;;) {
    // 第3章中第19条: the 中 only names the chapter.
    const from = steps.at(-1)?.at === 'group' && text.startsWith('中第', end) ? end + 1 : end;
    const step = readStep(text, from, steps.at(-1));
    if (!step) break;
    steps.push(step.value);
    end = step.end;
  }
  if (steps.length === 0) {
    const alone = [sentenceOf, entryOf, numberOf].some((pattern) => matchAt(pattern, text, at) !== null);
    if (!alone) return null;
  }
  return readQualities(text, end, steps);
}

function readQualities(text: string, at: number, steps: readonly UnitStep[]): Read<UnitReference> {
  let end = at;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const match = matchAt(pattern, text, end);
    if (match) end += match[0].length;
    return match;
  };
  const withCaption = take(captionIncluded) !== null;
  const qualities = [
    ['caption', captionOf],
    ['heading', headingOf],
    ['table', tableOf],
    ['items', itemsOf],
    ['number', numberOf],
  ] as const;
  const of = qualities.find(([, pattern]) => take(pattern) !== null)?.[0] ?? 'unit';
  const entry = of === 'unit' ? (take(entryOf)?.[1] ?? null) : null;
  const column = entry === null ? null : take(columnOf);
  const chapeau = take(chapeauOf) !== null;
  const sentence = take(sentenceOf);
  take(ruleOf);
  const value = {
    steps,
    of,
    entry,
    column: column && columnRead(column),
    withCaption,
    chapeau,
    sentence: sentence && sentenceName(sentence),
  } as const;
  return { value, end };
}

function columnRead([, first, middle, , number]: RegExpExecArray): TableColumn {
  if (number !== undefined) return readFigure(number);
  return first === undefined ? (middle === undefined ? 'last' : 'middle') : 1;
}

const separator = /及び|並びに|、/y;

/** Units in a row: 第1条、第3条第2項及び第5条から第7条まで. Null unless the whole text is read. */
export function readSpans(text: string): UnitSpan[] | null {
  const spans: UnitSpan[] = [];
  let at = 0;
  for (;;) {
    const from = readReference(text, at);
    if (!from) return null;
    at = from.end;
    let to: UnitReference | null = null;
    if (text.startsWith('から', at)) {
      const last = readReference(text, at + 2);
      if (!last || !text.startsWith('まで', last.end)) return null;
      to = last.value;
      at = last.end + 2;
      if (text.startsWith('の規定', at)) at += 3;
    }
    spans.push({ from: from.value, to });
    if (at === text.length) return spans;
    const between = matchAt(separator, text, at);
    if (!between) return null;
    at += between[0].length;
  }
}

/** One unit, and nothing besides. */
export function readUnit(text: string): UnitReference | null {
  const read = readReference(text, 0);
  return read && read.end === text.length ? read.value : null;
}
