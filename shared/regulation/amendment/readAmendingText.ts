import { amendedPart, type OtherPart, supplementHeading } from './amendedPart.ts';
import { done, type Outcome, refused } from './amendmentProblem.ts';
import { protectQuotes } from './quotes.ts';
import { type ReadClauses, readStatement, type Unread } from './readStatement.ts';
import type { Clause } from './statement.ts';

/** A statement as it stands in the text. */
export interface WrittenStatement extends ReadClauses {
  /** From 1, through the whole text. */
  readonly number: number;
  /** From 1. */
  readonly line: number;
  readonly text: string;
  readonly block: readonly string[];
}

export interface AmendingText {
  readonly statements: readonly WrittenStatement[];
  /** The instrument's own 附則, heading first; empty if it has none. */
  readonly supplement: readonly string[];
  /** What it says of other regulations. */
  readonly others: readonly OtherPart[];
}

/** Where reading failed: the statement and its line, both from 1. */
export interface ReadingProblem {
  readonly statement: number;
  readonly line: number;
}

type Reading = Outcome<AmendingText> & Partial<ReadingProblem>;

const figure = '[0-9０-９〇一二三四五六七八九十百千]+';
const branches = `(?:の${figure})*`;
const blanks = /^[ 　\t\u00a0]*/;
const starter = new RegExp(
  `^(?:第${figure}|[附付]則|題名|目次|前文|制定文|本則|別[表記紙図]|様式|「|同[条項号章])`,
);
const labelled = new RegExp(
  `^(?:第${figure}[条條編章節款目]?${branches}(?:[（(].*[）)])?(?:から第${figure}条${branches}まで|及び第${figure}条${branches})?(?:[ 　]|$)|[（(].{1,3}[）)]|[0-9０-９]+[ 　]|[一二三四五六七八九十]+(?:の[一二三四五六七八九十]+)*[ 　]|[ア-ン][ 　])`,
);
const finalVerb =
  /(?:改める|改めるものとする|改正する|加える|加えるものとする|追加する|削る|削除する|とする|繰り?[上下]げる|付する|付す)。$/;
/** Statements until 1946 had no 。 */
const katakanaVerb = /(?:改ム|加フ|削ル|トス)$/;
/** What a statement has and the words of a regulation have not, but where they say how others are read (読み替える). */
const looksAmending = /[中の]「|」を|」[のに]|次のように|の次に次の|に次の.{1,8}を加え/;
/** What is no amending of single provisions, and what to do then. */
const otherForms: readonly (readonly [RegExp, string])[] = [
  [
    /の全部を(?:次のように)?改正する。?$/,
    '全部改正は改め文ではありません。改正後の全文をそのまま取り込んでください。',
  ],
  [/は、?(?:これを)?廃止する。$/, '規定の廃止は、改め文として当てはめるものではありません。'],
  [
    /^次に掲げる.{1,12}の規定中/,
    'いくつもの規定をまとめて改める文です。この規定を改める部分を「第○条中」の形に直してください。',
  ],
  [
    /^(?:全文|(?:この)?(?:条例|規則|規程|要綱|要領|法律|政令|省令|訓令))中「/,
    '「全文中」などは、附則や見出しに及ぶかどうかが決まりません。「本則中」又は「第○条中」のように書いてください。',
  ],
];
/** What stands where a statement stands and ends like one, but begins with nothing that is amended. */
const lostStatement =
  /(?:次の.{1,12}を加える|次のように(?:改める|加える)|」(?:に改める|を加える|を削る)|を第.{1,12}とする)。$/;
const tableForm = /次の表の?(?:左|右|上|下|中)?.{0,4}改正前.{0,12}(?:欄|部分)/;

/**
 * Divides an amending text into its statements, each with the block of lines below it. Number, title and lead sentence of
 * the instrument are passed over; of an instrument that amends several regulations the part is read that names this one.
 *
 * @param names what the regulation may be called; none if it has no title.
 */
export function readAmendingText(text: string, names: readonly string[]): Reading {
  const all = text.split(/\r\n|\r|\n/);
  const part = amendedPart(all, names);
  if (!part.ok) return { ...part, statement: 1, line: 1 };
  const { start, end, others } = part.value;
  const read = new StatementReader(all, start, end).read();
  if (!read.ok) return read;
  const { statements } = read.value;
  const supplement = read.value.supplement.length > 0 ? read.value.supplement : supplementBehind(all, end);
  return done({
    statements,
    supplement,
    others: [...others, ...amendmentsIn(all, supplement)],
  });
}

/** The 附則 at the end of an instrument that amends several regulations belongs to all of them. */
function supplementBehind(lines: readonly string[], end: number): readonly string[] {
  const at = lines.findLastIndex((line) => supplementHeading.test(line.trim()));
  return at < end ? [] : lines.slice(at);
}

/** （○○条例の一部改正） within the instrument’s own 附則 */
function amendmentsIn(lines: readonly string[], supplement: readonly string[]): OtherPart[] {
  return supplement.flatMap((line, index) => {
    const name = /^(?:[^　 ]+[ 　]+)?(.+?)の一部を次のように改正する。/.exec(line.trim())?.[1];
    const message = `附則のうち「${name}」を改正する部分は、この規定の改正ではないため、当てはめていません。`;
    return name === undefined ? [] : [{ line: lines.length - supplement.length + index + 1, message }];
  });
}

/** What is being collected: a statement and the block below it. */
interface Draft {
  readonly line: number;
  readonly text: string;
  readonly read: ReadClauses;
  readonly block: string[];
}

class StatementReader {
  readonly #lines: readonly string[];
  readonly #end: number;
  readonly #drafts: Draft[] = [];
  #at: number;

  constructor(lines: readonly string[], start: number, end: number) {
    this.#lines = lines;
    this.#at = Math.max(start, 0);
    this.#end = end;
  }

  read(): Reading {
    for (; this.#at < this.#end; this.#at += 1) {
      const line = this.#lines[this.#at] ?? '';
      const indent = blanks.exec(line)?.[0].length ?? 0;
      const words = line.trim();
      if (supplementHeading.test(words)) {
        const last = this.#drafts.at(-1);
        if (!last || !this.#expectsSupplement()) break;
        last.block.push(line);
        continue;
      }
      const taken = this.#take(line, words, indent);
      if (!taken.ok) return { ...taken, statement: this.#drafts.length + 1, line: this.#at + 1 };
    }
    const supplement = this.#lines.slice(this.#at, this.#end);
    if (supplement.length > 0 && supplement.slice(1).every((line) => line.trim() === '')) {
      const empty = refused('A_PARSE', '「附則」の後に、その規定がありません。');
      return { ...empty, statement: this.#drafts.length + 1, line: this.#at + 1 };
    }
    const statements = this.#drafts.map(({ line, text, read, block }, index) => ({
      ...read,
      number: index + 1,
      line,
      text,
      block: withoutBlankEnds(block),
    }));
    return done({ statements, supplement, others: [] });
  }

  /** 附則を次のように改める, 次の附則を加える and a new 目次 have the line 附則 in their block. */
  #expectsSupplement(): boolean {
    const last = this.#drafts.at(-1);
    const clause = last?.read.clauses.at(-1);
    if (!last || !clause || last.block.some((line) => supplementHeading.test(line.trim()))) return false;
    if (clause.op === 'add') return clause.counts.some(({ counter }) => counter === '附則');
    return (
      clause.op === 'replace' &&
      clause.units.every(({ from }) => ['supplement', 'contents'].includes(from.steps.at(-1)?.at ?? ''))
    );
  }

  #take(line: string, words: string, indent: number): Outcome<void> {
    const last = this.#drafts.at(-1);
    if (words === '') {
      if (last && last.block.length > 0) last.block.push('');
      return done(undefined);
    }
    if (tableForm.test(words)) {
      return refused(
        'A_UNSUPPORTED',
        '新旧対照表による改正は読み取れません。改め文にするか、改正後の全文から比べてください。',
      );
    }
    const other = otherForms.find(([form]) => form.test(words));
    if (other && !wantsBlock(last?.read.clauses.at(-1))) return refused('A_UNSUPPORTED', other[1]);
    if (indent <= 1 && starter.test(words) && !labelled.test(words)) {
      const joined = this.#joined(words);
      const taken = this.#statement(joined.text, indent, last);
      if (taken) {
        this.#at = taken.ok ? joined.at : this.#at;
        return taken;
      }
    }
    const isTaken = last && wantsBlock(last.read.clauses.at(-1)) && !hasItsSentence(last);
    if (!isTaken || (indent === 1 && lostStatement.test(words))) return unreadable({ reason: 'verb', words });
    last.block.push(line);
    return done(undefined);
  }

  /** A statement that was broken into several lines is one again. */
  #joined(words: string): { readonly text: string; readonly at: number } {
    const pieces = [words];
    let at = this.#at;
    while (!isComplete(pieces) && at + 1 < this.#end) {
      const next = this.#lines[at + 1] ?? '';
      if (next.trim() === '' || blanks.exec(next)?.[0] !== '' || labelled.test(next)) break;
      pieces.push(next.trim());
      at += 1;
    }
    return { text: pieces.join(''), at };
  }

  /** Null if the line is no statement, but may belong to the block above. */
  #statement(text: string, indent: number, last: Draft | undefined): Outcome<void> | null {
    const sentences = sentencesOf(text);
    const drafts: Draft[] = [];
    for (const sentence of sentences) {
      const result = readStatement(sentence);
      if ('unread' in result) {
        const mayBeBlock = last && wantsBlock(last.read.clauses.at(-1)) && last.block.length === 0;
        if (looksAmending.test(text) && !/読み替え|とあるの/.test(text)) return unreadable(result.unread);
        if (mayBeBlock && (indent === 0 || !/[「」]/.test(text))) return null;
        return finalVerb.test(text) || indent === 1 || !last ? unreadable(result.unread) : null;
      }
      drafts.push({ line: this.#at + 1, text: sentence, read: result.read, block: [] });
    }
    this.#drafts.push(...drafts);
    return done(undefined);
  }
}

/** A ただし書 or 後段 is one paragraph: what follows its end is no part of it. */
function hasItsSentence({ read, block }: Draft): boolean {
  return read.clauses.at(-1)?.op === 'addSentence' && (block.at(-1)?.trim().endsWith('。') ?? false);
}

/** The pieces are put together only where the last one ends like a sentence: of 100,000 lines that is done once. */
function isComplete(pieces: readonly string[]): boolean {
  const end = pieces.slice(-2).join('');
  return (end.endsWith('。') || katakanaVerb.test(end)) && protectQuotes(pieces.join('')) !== null;
}

/** One line may hold several statements. */
function sentencesOf(text: string): string[] {
  const protectedText = protectQuotes(text);
  if (!protectedText) return [text];
  const sentences: string[] = [];
  let [depth, brackets, from] = [0, 0, 0];
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] ?? '';
    if (character === '「') depth += 1;
    else if (character === '」') depth -= 1;
    else if (depth > 0) continue;
    else if (character === '（') brackets += 1;
    else if (character === '）') brackets -= 1;
    else if (character === '。' && brackets === 0) {
      sentences.push(text.slice(from, index + 1));
      from = index + 1;
    }
  }
  if (from < text.length) sentences.push(text.slice(from));
  return sentences;
}

export function wantsBlock(clause: Clause | undefined): boolean {
  switch (clause?.op) {
    case 'replace':
    case 'add':
    case 'addSentence':
    case 'addHeading':
      return true;
    case 'attachCaption':
      return clause.text === null;
    default:
      return false;
  }
}

function unreadable({ reason, words }: Unread): Outcome<never> {
  switch (reason) {
    case 'quotes':
      return refused(
        'A_PARSE',
        `「${words}」のかぎ括弧の組が合っていません。始めと終わりを確かめてください。`,
      );
    case 'verb':
      return refused(
        'A_PARSE',
        `「${words}」は、改正規定として読み取れません。「改める。」「加える。」「削る。」などで終わっているか確かめてください。`,
      );
    case 'clause':
      return refused(
        'A_PARSE',
        `「${words}」の書き方を読み取れません。規定の番号と、「を」「に」「中」の使い方を確かめてください。`,
      );
  }
}

function withoutBlankEnds(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => line.trim() !== '');
  const last = lines.findLastIndex((line) => line.trim() !== '');
  return first < 0 ? [] : lines.slice(first, last + 1);
}
