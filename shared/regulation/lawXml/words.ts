import type { MarkedText } from '../regulation.ts';
import { sentenceParts, splitSentences } from '../sentenceParts.ts';
import { inlineXml, keepMarks, type PlacedMark, placeMarks, readInline } from './inlineText.ts';
import { escapeXml } from './readXml.ts';
import { childElements, type XmlElement } from './xmlElement.ts';

/** A sentence in its place, and the tags that open with it: `Sentence Num="2"`, before it `Column Num="1"` at the head of a column. */
interface PlacedSentence {
  readonly start: number;
  readonly end: number;
  readonly column: string | null;
  readonly tag: string;
}

const columnGap = '\u3000';
/** What the schema assumes where nothing is said. */
const defaults: Readonly<Record<string, string>> = {
  Delete: 'false',
  Hide: 'false',
  OldStyle: 'false',
  OldNum: 'false',
  LineBreak: 'false',
  WritingMode: 'vertical',
};

const nothing: Record<string, string> = {};

/** The attributes that say more than the schema assumes, other than those named. */
export function telling(
  attributes: XmlElement['attributes'],
  known: readonly string[] = [],
): Record<string, string> {
  let told: Record<string, string> | null = null;
  for (const name in attributes) {
    const value = attributes[name] ?? '';
    if (defaults[name] === value || known.includes(name)) continue;
    told ??= {};
    told[name] = value;
  }
  return told ?? nothing;
}

export function attributesXml(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');
}

/** The words of ParagraphSentence, ItemSentence and the like in one string; columns are parted by a full-width blank. */
export function readWords(element: XmlElement, source: string): MarkedText {
  const plain = plainWords(element);
  if (plain !== null) return { text: plain };
  const sentences: PlacedSentence[] = [];
  const marks: PlacedMark[] = [];
  let text = '';
  const addSentence = (sentence: XmlElement, column: string | null): void => {
    const inline = readInline(sentence, source, text.length);
    const start = text.length;
    text += inline.text;
    marks.push(...inline.marks);
    sentences.push({ start, end: text.length, column, tag: tagOf(sentence) });
  };
  for (const child of childElements(element)) {
    if (child.name === 'Sentence') addSentence(child, null);
    if (child.name !== 'Column') continue;
    if (sentences.length > 0) text += columnGap;
    for (const [index, sentence] of childElements(child).entries()) {
      addSentence(sentence, index === 0 ? tagOf(child) : null);
    }
  }
  const usual = usualSentences(text);
  if (!areSame(usual, sentences)) marks.push(...sentences.map((each) => sentenceMark(each)));
  return { text, ...keepMarks(text, marks) };
}

/** What parts columns and sentences. */
const sentenceSign = /[\u3000。]/;
const provisoStart = /^(?:ただし|但し|但)[、，]?/;

/** Sentences of nothing but characters with the numbers and roles that they have by themselves, as most are; else null. */
function plainWords({ children }: XmlElement): string | null {
  const last = children.at(-1);
  if (last === undefined || typeof last === 'string') return null;
  const isProviso = children.length > 1 && provisoStart.test(String(last.children[0]));
  let text = '';
  for (let index = 0; index < children.length; index += 1) {
    const sentence = children[index];
    if (sentence === undefined || typeof sentence === 'string' || sentence.name !== 'Sentence') return null;
    const [own] = sentence.children;
    if (sentence.children.length !== 1 || typeof own !== 'string') return null;
    const sign = own.search(sentenceSign);
    const isWhole = sign === own.length - 1 && own.endsWith('。');
    if (!isWhole && (sign >= 0 || sentence !== last)) return null;
    const role = isProviso ? ` Function="${sentence === last ? 'proviso' : 'main'}"` : '';
    if (tagOf(sentence) !== `Sentence Num="${index + 1}"${role}`) return null;
    text += own;
  }
  return text;
}

function areSame(one: readonly PlacedSentence[], other: readonly PlacedSentence[]): boolean {
  return (
    one.length === other.length &&
    one.every((sentence, index) => {
      const same = other[index];
      const placed = same?.start === sentence.start && same.end === sentence.end;
      return placed && same.column === sentence.column && same.tag === sentence.tag;
    })
  );
}

/** Sets of attributes are shared between elements (readXml). */
const tagsOfSets = new WeakMap<XmlElement['attributes'], string>();

function tagOf({ name, attributes }: XmlElement): string {
  const known = tagsOfSets.get(attributes);
  if (known !== undefined) return name + known;
  const written = attributesXml(telling(attributes));
  tagsOfSets.set(attributes, written);
  return name + written;
}

function sentenceMark({ start, end, column, tag }: PlacedSentence): PlacedMark {
  return {
    kind: 'sentence',
    start,
    end: Math.min(end, start + 8),
    value: column === null ? tag : `${column}|${tag}`,
  };
}

/** How the words are parted if nothing else is said: at full-width blanks into columns, at 。 into sentences. */
function usualSentences(text: string): PlacedSentence[] {
  const columns = text.split(columnGap);
  if (columns.length === 1) return sentencesOf(text, 0, null);
  let start = 0;
  return columns.flatMap((words, index) => {
    const sentences = sentencesOf(words, start, `Column Num="${index + 1}"`);
    start += words.length + columnGap.length;
    return sentences;
  });
}

function sentencesOf(words: string, offset: number, column: string | null): PlacedSentence[] {
  const proviso = sentenceParts(words).find(({ name }) => name === 'proviso');
  const parts = splitSentences(words);
  return (parts.length > 0 ? parts : [{ start: 0, end: 0 }]).map(({ start, end }, index) => {
    const role = proviso ? ` Function="${start === proviso.start ? 'proviso' : 'main'}"` : '';
    return {
      start: offset + start,
      end: offset + end,
      column: index === 0 ? column : null,
      tag: `Sentence Num="${index + 1}"${role}`,
    };
  });
}

/** The words as Sentence and Column elements. */
export function wordsXml(words: MarkedText, allowsColumns: boolean): string {
  const { placed, lost } = placeMarks(words);
  const marks = placed.filter(({ kind }) => kind !== 'sentence');
  const told = placed.filter(({ kind }) => kind === 'sentence');
  const isWhole = told.length > 0 && told[0]?.start === 0 && !lost.some(({ kind }) => kind === 'sentence');
  const sentences = isWhole
    ? toldSentences(words.text, told)
    : withoutColumns(usualSentences(words.text), words.text, allowsColumns);
  let xml = '';
  for (const [index, { start, end, column, tag }] of sentences.entries()) {
    if (column !== null) xml += `${index > 0 ? '</Column>' : ''}<${column}>`;
    xml += `<${tag}>${inlineXml(words.text, marks, start, end)}</Sentence>`;
  }
  return sentences[0]?.column == null ? xml : `${xml}</Column>`;
}

function toldSentences(text: string, told: readonly PlacedMark[]): PlacedSentence[] {
  return told.map(({ start, value }, index) => {
    const next = told[index + 1];
    const isColumnNext = next?.value.includes('|') ?? false;
    const end = next === undefined ? text.length : next.start - (isColumnNext ? columnGap.length : 0);
    const [first = '', second] = value.split('|');
    return second === undefined
      ? { start, end, column: null, tag: first }
      : { start, end, column: first, tag: second };
  });
}

/** ParagraphSentence holds no columns: the blank stays a character of the sentence. */
function withoutColumns(sentences: PlacedSentence[], text: string, allowsColumns: boolean): PlacedSentence[] {
  return allowsColumns || sentences[0]?.column == null ? sentences : sentencesOf(text, 0, null);
}
