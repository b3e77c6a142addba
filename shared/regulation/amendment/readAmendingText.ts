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
const lead = /^(?:第[^　 ]+条[ 　]+)?(.+?)の一部を(?:次の|下記の|別紙の)(?:よう|とおり)に?改正する。?$/;
const titleLine = /の一部を改正する[^。]{1,8}$/;
const supplementHeading = /^[附付][ 　]*則(?:[ 　]*[（(].*[）)])?$/;
const starter = new RegExp(
  `^(?:第${figure}|[附付]則|題名|目次|前文|制定文|本則|別[表記紙図]|様式|「|同[条項号章])`,
);
const labelled = new RegExp(
  `^(?:第${figure}[条編章節款目]?${branches}(?:[（(].*[）)])?(?:から第${figure}条${branches}まで|及び第${figure}条${branches})?(?:[ 　]|$)|[（(].{1,3}[）)]|[0-9０-９]+[ 　]|[一二三四五六七八九十]+(?:の[一二三四五六七八九十]+)*[ 　]|[ア-ン][ 　])`,
);
const finalVerb =
  /(?:改める|改めるものとする|改正する|加える|加えるものとする|追加する|削る|削除する|とする|繰り?[上下]げる|付する|付す)。$/;
/** What a statement has and the words of a regulation have not, but where they say how others are read (読み替える). */
const looksAmending = /[中の]「|」を|」[のに]|次のように|の次に次の|に次の.{1,8}を加え/;
const tableForm = /次の表の?(?:左|右|上|下|中)?.{0,4}改正前.{0,12}(?:欄|部分)/;

/**
 * Divides an amending text into its statements, each with the block of lines below it. Number, title and lead sentence of
 * the instrument are passed over; of an instrument that amends several regulations the part is read that names this one.
 *
 * @param title the regulation's title, in one line; empty if it has none.
 */
export function readAmendingText(text: string, title: string): Reading {
  const all = text.split(/\r\n|\r|\n/);
  const part = partFor(all, title);
  if (!part.ok) return { ...part, statement: 1, line: 1 };
  return new StatementReader(all, part.value.start, part.value.end).read();
}

const plain = (words: string): string =>
  words
    .normalize('NFKC')
    .replace(/[\s　]/g, '')
    .replace(/[(「].*$/, '');

/** The lines from behind the lead sentence to the next one. */
function partFor(lines: readonly string[], title: string): Outcome<{ start: number; end: number }> {
  const leads = lines.flatMap((line, index) => {
    const name = lead.exec(line.trim())?.[1];
    return name === undefined ? [] : [{ name: plain(name), index }];
  });
  const [only] = leads;
  if (!only)
    return done({ start: lines.findIndex((line) => !titleLine.test(line.trim())), end: lines.length });
  const wanted = plain(title);
  const at = leads.length === 1 ? 0 : leads.findIndex(({ name }) => name === wanted);
  const chosen = leads[at];
  if (!chosen) {
    return refused(
      'A_PARSE',
      'いくつもの規定を改正する文ですが、この規定を改正する部分が見つかりません。題名を確かめてください。',
    );
  }
  const next = leads[at + 1]?.index;
  return done({
    start: chosen.index + 1,
    end: next === undefined ? lines.length : withoutCaption(lines, next),
  });
}

/** （○○規程の一部改正） above the next lead sentence belongs to it. */
function withoutCaption(lines: readonly string[], lead: number): number {
  const above = lines.slice(0, lead).findLastIndex((line) => line.trim() !== '');
  return /^[（(].*改正[）)]$/.test(lines[above]?.trim() ?? '') ? above : lead;
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
    const statements = this.#drafts.map(({ line, text, read, block }, index) => ({
      ...read,
      number: index + 1,
      line,
      text,
      block: withoutBlankEnds(block),
    }));
    return done({ statements, supplement });
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
    if (indent <= 1 && starter.test(words) && !labelled.test(words)) {
      const joined = this.#joined(words);
      const taken = this.#statement(joined.text, indent, last);
      if (taken) {
        this.#at = taken.ok ? joined.at : this.#at;
        return taken;
      }
    }
    if (!last || !wantsBlock(last.read.clauses.at(-1))) return unreadable({ reason: 'verb', words });
    last.block.push(line);
    return done(undefined);
  }

  /** A statement that was broken into several lines is one again. */
  #joined(words: string): { readonly text: string; readonly at: number } {
    let [text, at] = [words, this.#at];
    while (!isComplete(text) && at + 1 < this.#end) {
      const next = this.#lines[at + 1] ?? '';
      if (next.trim() === '' || blanks.exec(next)?.[0] !== '' || labelled.test(next)) break;
      text += next.trim();
      at += 1;
    }
    return { text, at };
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

const isComplete = (text: string): boolean => text.endsWith('。') && protectQuotes(text) !== null;

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
