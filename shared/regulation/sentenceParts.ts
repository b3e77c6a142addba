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
const signs = /[。（(「『〔［[【｛{〈《）)」』〕］\]】｝}〉》]/g;

/**
 * Where the sentences of a text lie, split at 。 outside brackets and quotation marks: 「（…をいう。次項において同じ。）」 ends none.
 * A bracket that is never closed encloses nothing, so that a misprint does not swallow the sentences behind it.
 */
export function splitSentences(text: string): readonly { readonly start: number; readonly end: number }[] {
  if (text === '') return [];
  const sentences: { start: number; end: number }[] = [];
  let start = 0;
  for (const end of sentenceEnds(text)) {
    sentences.push({ start, end });
    start = end;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}

/** Behind each 。 that no closed bracket encloses. */
function sentenceEnds(text: string): number[] {
  const open: { kind: number; ends: number }[] = [];
  const ends: number[] = [];
  signs.lastIndex = 0;
  for (let found = signs.exec(text); found; found = signs.exec(text)) {
    const [sign] = found;
    if (sign === '。') {
      ends.push(found.index + 1);
      continue;
    }
    const opens = opening.indexOf(sign);
    if (opens >= 0) open.push({ kind: opens >> 1, ends: ends.length });
    else if (open.at(-1)?.kind === closing.indexOf(sign) >> 1) {
      // What ended since the bracket opened lies inside it.
      ends.length = open.pop()?.ends ?? 0;
    }
  }
  return ends;
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
