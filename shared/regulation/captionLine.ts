import type { BodyState, ClassedLine } from './bodyState.ts';
import { isEmpty } from './bodyState.ts';
import { placeOf } from './enumerationPlace.ts';
import { isHistoryNote } from './historyNote.ts';
import { readText } from './textLine.ts';
import { follows, lastNumber } from './unitLabel.ts';

/** （令和3年9月13日）, （平成十二年条例第三号） below 附則 */
const instrument = /(?:明治|大正|昭和|平成|令和|[MTSHR][0-9]).*(?:[年月日号]|改正)[^ぁ-ん]*[)\]〕]$/;

/** A line in brackets: the caption of what comes next, the instrument of 附則, or text. */
export function readCaption(state: BodyState, line: ClassedLine, index: number): void {
  const { supplement, article } = state;
  if (
    supplement &&
    supplement.provisions.length === 0 &&
    supplement.instrument === '' &&
    instrument.test(line.shadow)
  ) {
    supplement.instrument = line.text;
    return;
  }
  const [first] = state.open;
  const behind =
    article !== null &&
    article.caption === null &&
    article.paragraphs.length === 1 &&
    first &&
    isEmpty(first);
  if (isHistoryNote(line.shadow)) {
    readText(state, line);
    return;
  }
  if (isCaption(state, index)) state.caption = { text: line.text, place: 'above' };
  else if (behind) first.caption = { text: line.text, place: 'above' };
  else {
    const canBe = state.lines[index + 1] !== undefined;
    const role = canBe
      ? state.choose('W_CAPTION', line, ['caption', 'continuation'], 'continuation')
      : 'continuation';
    if (role === 'caption') state.caption = { text: line.text, place: 'above' };
    else readText(state, line);
  }
}

/** Above an article, or above a paragraph where there are no articles (附則). */
function isCaption(state: BodyState, index: number): boolean {
  const next = state.lines[index + 1];
  if (next === undefined) return false;
  const { class: own } = next;
  switch (own.kind) {
    case 'article':
      return (
        own.spaced ||
        /^[（(]/.test(own.rest) ||
        follows(own.label.number, state.lastArticle ? lastNumber(state.lastArticle) : [0])
      );
    case 'ordinal':
      return state.article === null || state.article.style.form === 'ordinal';
    case 'enumeration':
      return state.article === null && placeOf(state, own.label, () => 'aiueo')?.unit === 'paragraph';
    case 'other':
      return state.article === null && isBetweenParagraphs(state);
    default:
      return false;
  }
}

function isBetweenParagraphs({ open, hasNumbered }: BodyState): boolean {
  const last = open.at(-1);
  return last === undefined || (/。$/.test(last.ending) && !hasNumbered);
}
