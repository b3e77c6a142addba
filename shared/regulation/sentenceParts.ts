/**
 * What a stretch of a unit's own words is called: `principal` 本文, `proviso` ただし書, `first` 前段, `middle` 中段, `second` 後段,
 * a number 第一段, 第二段 …, `whole` where there is one sentence only.
 */
export type SentencePartName = 'whole' | 'principal' | 'proviso' | 'first' | 'middle' | 'second' | number;

/** Positions in UTF-16 units of the unit's text; the end is behind the 。 */
export interface SentencePart {
  readonly name: SentencePartName;
  readonly start: number;
  readonly end: number;
}

const opening = '（(「『〔［[【｛{〈《';
const closing = '）)」』〕］]】｝}〉》';

/**
 * Where the sentences of a text lie, split at 。 outside brackets and quotation marks: 「（…をいう。次項において同じ。）」 ends none.
 * A bracket that is never closed encloses nothing, so that a misprint does not swallow the sentences behind it.
 */
export function splitSentences(text: string): readonly { readonly start: number; readonly end: number }[] {
  if (!text.includes('。')) return text === '' ? [] : [{ start: 0, end: text.length }];
  const closers = matchingClosers(text);
  const sentences: { start: number; end: number }[] = [];
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    const closer = closers.get(index);
    if (closer !== undefined) index = closer;
    else if (text[index] === '。') {
      sentences.push({ start, end: index + 1 });
      start = index + 1;
    }
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}

/** Of each outermost closed bracket, where it closes. */
function matchingClosers(text: string): ReadonlyMap<number, number> {
  const open: { index: number; kind: number }[] = [];
  const closers = new Map<number, number>();
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    const opens = opening.indexOf(character);
    if (opens >= 0) open.push({ index, kind: opens >> 1 });
    const closes = opens >= 0 ? -1 : closing.indexOf(character);
    if (closes < 0) continue;
    const last = open.at(-1);
    if (last?.kind !== closes >> 1) continue;
    open.pop();
    closers.set(last.index, index);
  }
  return closers;
}

/**
 * The parts of a unit's own words and their names (SPEC: 本文・ただし書, 前段・後段, 前段・中段・後段, 第一段…). With a ただし書 behind two or
 * more sentences each of those keeps its own name; together they are the 本文.
 */
export function sentenceParts(text: string): SentencePart[] {
  const sentences = splitSentences(text);
  const last = sentences.at(-1);
  const hasProviso =
    sentences.length > 1 && last !== undefined && /^(?:ただし|但し|但)[、，]?/.test(text.slice(last.start));
  const principal = hasProviso ? sentences.slice(0, -1) : sentences;
  const parts = principal.map((sentence, index) => ({
    ...sentence,
    name: partName(index, principal.length, hasProviso),
  }));
  return hasProviso && last ? [...parts, { ...last, name: 'proviso' }] : parts;
}

function partName(index: number, count: number, hasProviso: boolean): SentencePartName {
  if (count === 1) return hasProviso ? 'principal' : 'whole';
  if (count > 3) return index + 1;
  if (index === 0) return 'first';
  return index === count - 1 ? 'second' : 'middle';
}

/** Where the named part lies; undefined if the unit has none of that name. 本文 is everything before the ただし書. */
export function findSentencePart(text: string, name: SentencePartName): SentencePart | undefined {
  const parts = sentenceParts(text);
  const proviso = parts.find((part) => part.name === 'proviso');
  if (name === 'principal') return proviso && { name, start: 0, end: proviso.start };
  if (name === 'whole') return { name, start: 0, end: text.length };
  return parts.find((part) => part.name === name);
}
