import { isPageNumber } from './pageNumber.ts';

/** A line of a source, as far as it is not blank. */
export interface SourceLine {
  /** From 1, as the user counts. */
  readonly number: number;
  /** Without blanks at its end. */
  readonly raw: string;
  /** Without blanks at either end and without a list marker that a label follows. */
  readonly text: string;
  /**
   * `text` for recognising: each character folded to its usual form if that is one character, too (（ to (, ２ to 2, ⼀ to 一,
   * every blank to a space), so that places in it are places in `text`.
   */
  readonly shadow: string;
  /** Width of the blanks before it, in full-width characters. */
  readonly indent: number;
  /** Blank lines above it. */
  readonly blanks: number;
}

const folding =
  /[\t\u00a0\u2000-\u200a\u202f\u205f\u3000\u2e80-\u2fdf\uff01-\uff5e\uff61-\uff9f\uf900-\ufaff]/g;
const needsFolding = new RegExp(folding.source);
const folded = new Map<string, string>();

/** Every character by itself, so that ㈱ or ｶﾞ, which become two, stay. Length is kept. */
export function shadowOf(text: string): string {
  if (!needsFolding.test(text)) return text;
  return text.replace(folding, (character) => {
    const known = folded.get(character);
    if (known !== undefined) return known;
    const usual = character === '\t' ? ' ' : character.normalize('NFKC');
    const result = usual.length === 1 ? usual : character;
    folded.set(character, result);
    return result;
  });
}

const listMarker = /^[-*・‐−–—][ ]+/;
/** What a list marker may stand before: a label of any kind, or 附則. */
const labelAhead =
  /^(?:第 ?[0-9〇一二三四五六七八九十百千]+|[0-9]{1,3}(?: |[.)、])|\([0-9一二三四五六七八九十ア-ンイ-ヱa-z]{1,3}\)|[①-⓿㈠-㉃]|[一二三四五六七八九十]{1,4} |[ア-ンあ-ん] |[附付] *則)/;
/** （目的）第1条 on one line: the caption is a line of its own. */
const captionedArticle = /^\([^()]{1,60}\) *(?=第 ?[0-9〇一二三四五六七八九十百千]+ ?[条條])/;
/** Where two lines touch that a form feed of a page parts. */
const lineEnds = /\r\n?|[\n\v\f\u0085\u2028\u2029]/;

/** The lines of a text that are not blank. */
export function sourceLines(source: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let blanks = 0;
  for (const [index, written] of source
    .replace(/^\ufeff/, '')
    .split(lineEnds)
    .entries()) {
    const raw = written.trimEnd();
    if (raw === '') {
      blanks += 1;
      continue;
    }
    lines.push(...linesOf(raw, index + 1, blanks));
    blanks = 0;
  }
  return lines;
}

function linesOf(raw: string, number: number, blanks: number): SourceLine[] {
  const trimmed = raw.trimStart();
  const shadow = shadowOf(trimmed);
  const marker = listMarker.exec(shadow)?.[0].length ?? 0;
  const skip = marker > 0 && !isPageNumber(shadow) && labelAhead.test(shadow.slice(marker)) ? marker : 0;
  const indent = widthOf(raw.slice(0, raw.length - trimmed.length));
  const caption = captionedArticle.exec(shadow)?.[0].length ?? 0;
  const line = (from: number, to: number | undefined, above: number): SourceLine => ({
    number,
    raw: caption > 0 ? trimmed.slice(from, to).trimEnd() : raw,
    text: trimmed.slice(from, to).trimEnd(),
    shadow: shadow.slice(from, to).trimEnd(),
    indent,
    blanks: above,
  });
  if (caption > 0) return [line(0, caption, blanks), line(caption, undefined, 0)];
  return [line(skip, undefined, blanks)];
}

function widthOf(blank: string): number {
  let width = 0;
  for (const character of blank) width += character === '\u3000' ? 1 : character === '\t' ? 2 : 0.5;
  return width;
}
