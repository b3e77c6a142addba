import { amendmentTakes } from './amendmentLine.ts';
import type { BodyState, ClassedLine } from './bodyState.ts';
import { readCaption } from './captionLine.ts';
import { addWords, type LabelStyle, unitDraft } from './drafts.ts';
import { forcedPlace, labelOf, type Place, placeOf } from './enumerationPlace.ts';
import type { LineClass } from './lineClass.ts';
import { classifyLine } from './lineClass.ts';
import type { NumeralSystem } from './numeral.ts';
import { isPageNumber } from './pageNumber.ts';
import { shadowOf } from './sourceLines.ts';
import { announcesAmendment, pushLine, readText } from './textLine.ts';
import { follows, lastNumber } from './unitLabel.ts';

type ClassOf<K extends LineClass['kind']> = Extract<LineClass, { readonly kind: K }>;

const articleStyle: LabelStyle = { form: 'article', system: 'arabic' };
/** What follows a number of which a sentence speaks (第3条の規定により). */
const goesOn =
  /^(?:の規定|に規定|に掲げ|中(?=「|[、。])|及び|並びに|又は|若しくは|から第|まで|、|。|の(?=[^0-9一二三四五六七八九十])|を|は、|に(?=[、関基係規定掲お])|が)/;
/** The same where nothing but the number is on hand: 第3条第2項, 第3条中「…」. */
const goesOnClosely = /^(?:第|中|に|から)/;
/** What a number counts at the head of a broken line. */
const counted =
  '人名項条號号月日年回件円分割箇か個ヶケカつ倍級種類階部週時歳才度番校県市町村区省以未及又、。から・％%〜～ー千万億百十';
const touchingNumber = new RegExp(`^([0-9]{1,2})(?=[^0-9 .)${counted}-])`);
/** （目的）この規程は… behind 第1条 */
const captionBehind =
  /^(\((?!略|省略|削除|以下略)[^()]{1,60}(?:\([^()]{1,30}\)[^()]{0,30})?\)) *(?=[^ 、。)])/;
const wholeCaption = /^\((?!略|省略|削除|以下略)[^()]{1,60}(?:\([^()]{1,30}\)[^()]{0,30})?\)$/;

/** Reads lines `start` and on into the tree. */
export function readBody(state: BodyState, start: number): void {
  for (let index = start; index < state.lines.length; index += 1) {
    const line = state.lines[index];
    if (line) readLine(state, line, index);
  }
}

/** @param index its place among the lines; what comes after it may decide */
function readLine(state: BodyState, line: ClassedLine, index: number): void {
  if (isPageNumber(line.shadow) && state.hasBegun && state.appendix === null) {
    const role = state.choose('W_PAGE_NUMBER', line, ['pageNumber', 'continuation'], 'pageNumber');
    if (role === 'pageNumber') return;
  }
  const { class: own } = line;
  if (state.appendix !== null && own.kind !== 'supplement' && own.kind !== 'appendix') {
    pushLine(state.appendix, line);
    return;
  }
  if (state.amendment !== null && amendmentTakes(state, line, index)) return;
  switch (own.kind) {
    case 'supplement':
      readSupplement(state, line, own, index);
      return;
    case 'group':
      readGroup(state, line, own);
      return;
    case 'article':
      readArticle(state, line, own);
      return;
    case 'ordinal':
      readOrdinal(state, line, own, index);
      return;
    case 'enumeration':
      readEnumerated(state, line, own, index);
      return;
    case 'caption':
      readCaption(state, line, index);
      return;
    case 'appendix':
      readAppendix(state, line, own, index);
      return;
    default:
      if (!readTouching(state, line, index)) readText(state, line);
  }
}

/** 2前項の規定により: the number of the next paragraph touches its words, as in texts from PDF. 3人以上 counts something instead. */
function readTouching(state: BodyState, line: ClassedLine, index: number): boolean {
  const found = touchingNumber.exec(line.shadow);
  const previous = state.open.at(-1);
  if (!found || !previous || state.amendment || !/[。)]$|^$/.test(shadowOf(previous.ending.slice(-1))))
    return false;
  const number = found[1] ?? '';
  const spaced = lineOf(line, `${line.text.slice(0, number.length)}\u3000${line.text.slice(number.length)}`);
  if (spaced.class.kind !== 'enumeration') return false;
  const place = placeOf(state, spaced.class.label, () => 'aiueo');
  if (place?.unit !== 'paragraph') return false;
  if (state.choose('W_PARA_SPACE', line, ['paragraph', 'continuation'], 'paragraph') !== 'paragraph')
    return false;
  openPlace(state, line, spaced.class, place, index);
  return true;
}

function readSupplement(
  state: BodyState,
  line: ClassedLine,
  own: ClassOf<'supplement'>,
  index: number,
): void {
  const { heading, instrument, extract, rest } = own;
  state.openSupplement({ kind: 'supplement', heading, instrument, extract, provisions: [] });
  if (rest !== '') readLine(state, lineOf(line, rest), index);
}

/** What stands on a line behind its label, as a line of its own. */
function lineOf(line: ClassedLine, text: string): ClassedLine {
  const shadow = shadowOf(text);
  const bare = { ...line, text, raw: text, shadow, blanks: 0 };
  return { ...bare, class: classifyLine(bare) };
}

function readGroup(state: BodyState, line: ClassedLine, own: ClassOf<'group'>): void {
  const { level, label, rest, spaced } = own;
  const isHeading = spaced
    ? !goesOn.test(rest)
    : rest.length < 40 && !goesOn.test(rest) && !goesOnClosely.test(rest) && !/[、。]/.test(rest);
  if (isHeading) state.openGroup(line, level, label, rest);
  else readText(state, line);
}

function readArticle(state: BodyState, line: ClassedLine, own: ClassOf<'article'>): void {
  const { label, rest, spaced } = own;
  const isSentence = goesOn.test(rest) || (!spaced && goesOnClosely.test(rest));
  if (!spaced) {
    const bracket = /^[（(]/.test(rest);
    const last = state.lastArticle;
    const isNext = last === null ? label.number[0] === 1 : follows(label.number, lastNumber(last));
    const usual = !isSentence && (bracket || isNext) ? 'article' : 'continuation';
    const known = bracket || isSentence;
    const role = known ? usual : state.choose('W_ARTICLE_SPACE', line, ['article', 'continuation'], usual);
    if (role === 'continuation') {
      readText(state, line);
      return;
    }
  } else if (isSentence && state.hasBegun) {
    if (state.choose('W_ARTICLE_SEQ', line, ['article', 'continuation'], 'continuation') === 'continuation') {
      readText(state, line);
      return;
    }
  }
  const found =
    captionBehind.exec(shadowOf(rest)) ?? (wholeCaption.exec(rest) || wholeCaption.exec(shadowOf(rest)));
  const behind = found && state.caption === null ? rest.slice(0, found[0].trimEnd().length) : '';
  const caption = behind === '' ? state.takeCaption() : ({ text: behind, place: 'behind' } as const);
  state.openArticle(line, label, articleStyle, caption);
  readOpening(state, line, rest.slice(behind.length).trimStart());
}

/** The words behind an article's label: its first paragraph, or 1　… where that has a number. */
function readOpening(state: BodyState, line: ClassedLine, text: string): void {
  if (text === '') return;
  const opening = lineOf(line, text);
  if (opening.class.kind === 'enumeration') {
    const place = placeOf(state, opening.class.label, () => 'aiueo');
    if (place?.unit === 'paragraph') {
      openPlace(state, opening, opening.class, place);
      return;
    }
  }
  const [first] = state.open;
  if (first) addWords(first, text);
  if (announcesAmendment(text)) state.amendment = { kind: 'block', what: 'amendment', lines: [] };
}

function readOrdinal(state: BodyState, line: ClassedLine, own: ClassOf<'ordinal'>, index: number): void {
  const { label, rest } = own;
  const [numeral] = label.numerals;
  const last = state.provisions.at(-1);
  const number = numeral ? [numeral.value, ...label.branches] : [];
  const behind =
    last?.kind === 'article' && last.style.form === 'ordinal' && last.style.system === numeral?.system;
  const fits = behind ? follows(number, lastNumber(last.label)) : number.length === 1 && number[0] === 1;
  const isArticle = numeral !== undefined && fits && (behind || state.lastArticle === null);
  if (!isArticle || goesOn.test(rest)) {
    readEnumerated(state, line, { kind: 'enumeration', label, rest }, index);
    return;
  }
  const style: LabelStyle = { form: 'ordinal', system: numeral.system };
  const isHeading = headingBehind(state, line, rest, index);
  const caption = isHeading ? ({ text: rest, place: 'behind' } as const) : state.takeCaption();
  state.openArticle(line, labelOf(label, numeral), style, caption);
  if (!isHeading) readOpening(state, line, rest);
}

/** 第1　目的, 1　趣旨: a few words without 。, and below them what they head. */
function headingBehind(state: BodyState, line: ClassedLine, rest: string, index: number): boolean {
  const next = state.lines[index + 1];
  const short = rest.length <= 30 && !/[。、]/.test(rest);
  const headed = next !== undefined && ['other', 'enumeration'].includes(next.class.kind);
  if (!short || !headed) return false;
  return state.choose('W_HEADING', line, ['heading', 'continuation'], 'heading') === 'heading';
}

function readEnumerated(
  state: BodyState,
  line: ClassedLine,
  own: ClassOf<'enumeration'>,
  index: number,
): void {
  const place =
    placeOf(state, own.label, () => kanaOrder(state, line, index)) ?? chosenPlace(state, line, own);
  if (place) openPlace(state, line, own, place, index);
  else readText(state, line);
}

function chosenPlace(state: BodyState, line: ClassedLine, { label }: ClassOf<'enumeration'>): Place | null {
  if (state.open.length === 0) return null;
  const isNumber = label.form !== 'paren' && label.numerals[0]?.system === 'arabic';
  const role = state.choose(
    isNumber ? 'W_PARA_SEQ' : 'W_ITEM_SEQ',
    line,
    isNumber ? ['continuation', 'paragraph', 'item'] : ['continuation', 'item'],
    'continuation',
  );
  return role === 'paragraph' || role === 'item' ? forcedPlace(state, label, role) : null;
}

function openPlace(
  state: BodyState,
  line: ClassedLine,
  { rest }: Pick<ClassOf<'enumeration'>, 'rest'>,
  place: Place,
  index?: number,
): void {
  const draft = unitDraft(line.number, rest, place.label, place.style);
  if (place.unit === 'item') {
    state.openItem(draft, place.depth);
    return;
  }
  state.openParagraph(draft);
  const next = index === undefined ? undefined : state.lines[index + 1];
  if (
    state.article === null &&
    draft.caption === null &&
    next?.class.kind === 'other' &&
    index !== undefined
  ) {
    if (headingBehind(state, line, rest, index)) {
      draft.caption = { text: rest, place: 'behind' };
      draft.parts = [];
      draft.ending = '';
    }
  }
  if (announcesAmendment(rest)) state.amendment = { kind: 'block', what: 'amendment', lines: [] };
}

/** Whether a list that begins with イ goes on with ロ or with ウ. */
function kanaOrder(state: BodyState, line: ClassedLine, index: number): NumeralSystem {
  for (const next of state.lines.slice(index + 1, index + 60)) {
    if (next.class.kind === 'article') break;
    if (next.class.kind !== 'enumeration') continue;
    const sign = /[ァ-ヺあ-ん]/.exec(shadowOf(next.class.label.text))?.[0];
    if (sign === 'ロ' || sign === 'ろ') return 'iroha';
    if (sign === 'ウ' || sign === 'う') return 'aiueo';
  }
  const kanji = state.open.some(({ style }) => style?.system === 'kanji');
  return state.choose('W_SUB_ORDER', line, ['iroha', 'aiueo'], kanji ? 'iroha' : 'aiueo') as NumeralSystem;
}

function readAppendix(state: BodyState, line: ClassedLine, own: ClassOf<'appendix'>, index: number): void {
  const next = state.lines[index + 1];
  const text = state.open.at(-1)?.ending ?? '';
  const broken =
    /[、はがをにのとへで]$/.test(text) && next?.class.kind === 'other' && goesOn.test(next.shadow);
  if (!state.hasBegun || broken) {
    readText(state, line);
    return;
  }
  state.openAppendix({ kind: 'appendix', what: own.what, heading: line.text, lines: [] });
}
