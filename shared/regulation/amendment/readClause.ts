import { quoteMark } from './quotes.ts';
import { readFigure, readNumber, readSpans, readUnit } from './readUnits.ts';
import {
  type AddingClause,
  type Clause,
  type Counter,
  counters,
  type MovingClause,
  type UnitCount,
  type UnitReference,
  type WordChange,
} from './statement.ts';

/** 改める, 加える, 削る, とする, 繰り下げる, 繰り上げる, 付する */
export type Verb = 'change' | 'add' | 'delete' | 'become' | 'down' | 'up' | 'attach';

const figure = '[0-9０-９〇一二三四五六七八九十百千]+';
const q = quoteMark;
const quoteRow = `${q}(?:(?:及び|並びに|又は|、)${q})*`;

/** Takes the quotations of a clause in their order. */
class Quotes {
  readonly #quotes: readonly string[];
  #next = 0;

  constructor(quotes: readonly string[]) {
    this.#quotes = quotes;
  }

  take(count: number): string[] {
    this.#next += count;
    return this.#quotes.slice(this.#next - count, this.#next);
  }
}

/**
 * Reads one clause: what stands before its verb, with quotations taken out.
 *
 * @param quotes those of the clause, in order.
 * @returns several clauses where one verb serves several scopes (第1条中「A」を「B」に、第2条中「C」を「D」に改め); null if it
 * cannot be read.
 */
export function readClause(text: string, verb: Verb, quotes: readonly string[]): Clause[] | null {
  return readWords(text, verb, new Quotes(quotes)) ?? readUnitClause(text, verb, quotes);
}

const countQuotes = (text: string): number => text.split(q).length - 1;

/** A stretch of words, each with an optional scope before it. */
const wordPatterns: Readonly<Partial<Record<Verb, RegExp>>> = {
  change: new RegExp(`^((?:(?!${q}).)*中)?(${quoteRow})(?:とあるの)?を${q}[にと](?:、|$)`),
  add: new RegExp(`^((?:(?!${q}).)*中)?(${quoteRow})の([下次上前])に${q}を(?:、|$)`),
  delete: new RegExp(`^((?:(?!${q}).)*中)?(${quoteRow})を(?:、|$)`),
};

function readWords(text: string, verb: Verb, quotes: Quotes): Clause[] | null {
  const pattern = wordPatterns[verb];
  if (!pattern) return null;
  const clauses: (Clause & { op: 'words'; changes: WordChange[] })[] = [];
  let rest = text;
  while (rest !== '') {
    const match = pattern.exec(rest);
    if (!match) return null;
    const [whole, scope, row = '', place] = match;
    const scopes = scope === undefined ? null : readSpans(scope.slice(0, -1));
    if (scope !== undefined && scopes === null) return null;
    const change = wordChange(verb, quotes.take(countQuotes(row)), place, quotes);
    const last = clauses.at(-1);
    if (scopes === null && last) last.changes.push(change);
    else clauses.push({ op: 'words', within: null, scopes, changes: [change] });
    rest = rest.slice(whole.length);
  }
  return clauses;
}

function wordChange(
  verb: Verb,
  row: readonly string[],
  place: string | undefined,
  quotes: Quotes,
): WordChange {
  if (verb === 'delete') return { verb: 'delete', quotes: row };
  const [text = ''] = quotes.take(1);
  if (verb === 'change') return { verb: 'replace', quotes: row, text };
  return { verb: 'insert', quotes: row, text, place: place === '上' || place === '前' ? 'before' : 'after' };
}

/** What is said of whole units, perhaps within one: 第100条中第11号を第12号とし */
function readUnitClause(text: string, verb: Verb, quotes: readonly string[]): Clause[] | null {
  const moves = verb === 'become' ? readMoving(text) : [];
  if (moves.length > 1) return moves.map((move) => ({ ...move, within: null }));
  const plain = readUnitOperation(text, verb, quotes);
  if (plain) return [{ ...plain, within: null }];
  const at = text.indexOf('中');
  if (at < 0) return null;
  const within = readUnit(text.slice(0, at));
  const inner = within && readUnitOperation(text.slice(at + 1), verb, quotes);
  return inner ? [{ ...inner, within }] : null;
}

type Operation = Clause extends infer Each ? (Each extends Clause ? Omit<Each, 'within'> : never) : never;

function readUnitOperation(text: string, verb: Verb, quotes: readonly string[]): Operation | null {
  switch (verb) {
    case 'change':
      return readRenaming(text, quotes) ?? readReplacing(text);
    case 'add':
      return readAttached(text, quotes) ?? readSentence(text) ?? readAdding(text);
    case 'attach':
      return readAttached(text, quotes);
    case 'delete':
      return readDeleting(text);
    case 'become':
      return readMoving(text)[0] ?? null;
    default:
      return readShifting(text, verb);
  }
}

function readRenaming(text: string, quotes: readonly string[]): Operation | null {
  const match = new RegExp(`^(.+)を${q}[にと]$`).exec(text);
  const unit = match?.[1] === undefined ? null : readUnit(match[1]);
  const [name] = quotes;
  return unit && name !== undefined ? { op: 'rename', unit, text: name } : null;
}

function readReplacing(text: string): Operation | null {
  const match = /^(.+)を次の(?:よう[にと]|(.+)に)$/.exec(text);
  const units = match?.[1] === undefined ? null : readSpans(match[1]);
  const counts = match?.[2] === undefined ? [] : readCounts(match[2]);
  if (!units || !counts || counts.length > 1) return null;
  return { op: 'replace', units, ...(counts[0] ? { count: counts[0] } : {}) };
}

function readDeleting(text: string): Operation | null {
  const match = /^(.+)を$/.exec(text);
  const units = match?.[1] === undefined ? null : readSpans(match[1]);
  return units && { op: 'delete', units };
}

/** 第9条を第10条とし; several at once (第2項及び第3項を同条第3項及び第4項とし) are several moves, from the end that is free. */
function readMoving(text: string): (MovingClause & Operation)[] {
  const match = /^(.+)を(?:それぞれ)?(.+)$/.exec(text);
  const [froms, tos] = [singles(match?.[1] ?? ''), singles(match?.[2] ?? '')];
  if (froms.length === 0 || froms.length !== tos.length) return [];
  const moves = froms.map((from, index): MovingClause => ({ op: 'move', from, to: tos[index] ?? from }));
  const [first, to] = [lastNumberOf(froms[0]), lastNumberOf(tos[0])];
  return to > first ? moves.reverse() : moves;
}

const lastNumberOf = (reference: UnitReference | undefined): number => {
  const step = reference?.steps.at(-1);
  return step && 'number' in step ? (step.number[0] ?? 0) : 0;
};

/** Each unit of a row or range by itself, named in full: 第2条第1項から第3項まで are three. */
function singles(text: string): UnitReference[] {
  const single = readUnit(text);
  if (single) return [single];
  const units: UnitReference[] = [];
  for (const { from, to } of readSpans(text) ?? []) {
    const before = units.at(-1);
    const steps =
      from.steps.length === 1 && before ? [...before.steps.slice(0, -1), ...from.steps] : from.steps;
    const first = { ...from, steps };
    units.push(first);
    const step = steps.at(-1);
    if (!to || !step || !('number' in step)) continue;
    for (let number = lastNumberOf(first) + 1; number <= lastNumberOf(to); number += 1) {
      units.push({ ...first, steps: [...steps.slice(0, -1), { ...step, number: [number] }] });
    }
  }
  return units;
}

function readShifting(text: string, verb: Verb): Operation | null {
  const match = new RegExp(`^(?:(.+?)(以下)?を|以下)(?:順次)?(${figure})[条項号編章節款目]ずつ$`).exec(text);
  if (!match) return null;
  const [, named, rest, count = ''] = match;
  const figureRead = readFigure(count);
  const spans = named === undefined ? [] : readSpans(named);
  const [first, second] = spans ?? [];
  if (!spans || spans.length > 2 || (named !== undefined && !first) || !(figureRead > 0)) return null;
  const by = verb === 'down' ? figureRead : -figureRead;
  // 第9条及び第10条 are a row, too.
  const units = first ? { from: first.from, to: second ? (second.to ?? second.from) : first.to } : null;
  return { op: 'shift', units, isRest: named === undefined || rest !== undefined, by };
}

/** 見出し and 章名 that are put where there was none. */
function readAttached(text: string, quotes: readonly string[]): Operation | null {
  const heading = /^(.+)の([前次])に次の([編章節款目])名を$/.exec(text);
  if (heading) {
    const unit = readUnit(heading[1] ?? '');
    const level = readUnit(`第1${heading[3]}`)?.steps[0];
    const place = heading[2] === '前' ? 'before' : 'after';
    return unit && level?.at === 'group' ? { op: 'addHeading', unit, place, level: level.level } : null;
  }
  const caption = new RegExp(`^(.+?)(?:の前)?に(?:見出しとして(${q})を|次の見出しを)$`).exec(text);
  const unit = readUnit(caption?.[1] ?? '');
  const [words = ''] = quotes;
  return unit && caption
    ? { op: 'attachCaption', unit, text: caption[2] === undefined ? null : words }
    : null;
}

const sentenceWords = { ただし書: 'proviso', 但し書: 'proviso', 但書: 'proviso', 後段: 'second' } as const;

function readSentence(text: string): Operation | null {
  const match =
    /^(.*?)に(?:次の(ただし書|但し書|但書|後段)を|(ただし書|但し書|但書|後段)として次のように)$/.exec(text);
  const unit = readUnit(match?.[1] ?? '');
  const word = (match?.[2] ?? match?.[3]) as keyof typeof sentenceWords | undefined;
  return unit && word ? { op: 'addSentence', unit, sentence: sentenceWords[word] } : null;
}

const countRow =
  /^(?:、|及び|並びに|見出し及び)?(?:(各号)|([0-9０-９〇一二三四五六七八九十百千]+)(条|項|号|編|章|節|款|目|附則|表|様式)|(附則|別表|様式))/;

/** 1条, 1号及び2項, 各号; null if it is no row of counts. */
function readCounts(text: string): UnitCount[] | null {
  const counts: UnitCount[] = [];
  let rest = text;
  while (rest !== '') {
    const match = countRow.exec(rest);
    if (!match) return null;
    const [whole, items, count, counter, single] = match;
    if (items !== undefined) counts.push({ counter: '号', count: null });
    else
      counts.push({
        counter: (counter ?? single?.replace('別表', '表')) as Counter,
        count: count === undefined ? 1 : readFigure(count),
      });
    rest = rest.slice(whole.length);
  }
  return counts;
}

const isCounter = (word: string): word is Counter => (counters as readonly string[]).includes(word);

function readAdding(text: string): Operation | null {
  const match =
    /^(.+?)(の次に|の前に|に)(?:((?:第|[ア-ン]|[（(])[^次]*?)として)?次の(?:(よう)に|(.+?)を)$/.exec(text);
  if (!match) return null;
  const [, target = '', where, ordinals, like, row = ''] = match;
  const [unit, counts] = [readUnit(target), like === undefined ? readCounts(row) : []];
  const numbers = ordinals === undefined ? [] : readOrdinals(ordinals);
  if (!unit || !counts || !numbers || counts.some(({ counter }) => !isCounter(counter))) return null;
  return { op: 'add', place: ordinals === undefined ? placeOf(where) : 'numbered', unit, counts, numbers };
}

function placeOf(where: string | undefined): AddingClause['place'] {
  return where === 'の次に' ? 'after' : where === 'の前に' ? 'before' : 'end';
}

/** 第1項及び第2項, 第1項から第3項まで; none for イ, whose number its neighbours tell. */
function readOrdinals(text: string): number[][] | null {
  const spans = readSpans(text);
  if (!spans) return null;
  if (spans.every(({ from }) => from.steps.at(-1)?.at === 'subitem')) return [];
  const numberOf = ({ steps }: UnitReference): number[] => {
    const step = steps.at(-1);
    return step && 'number' in step ? [...step.number] : readNumber('');
  };
  return spans.flatMap(({ from, to }) => {
    const first = numberOf(from);
    if (!to) return [first];
    const count = (numberOf(to)[0] ?? 0) - (first[0] ?? 0) + 1;
    return Array.from({ length: Math.max(count, 0) }, (_, index) => [(first[0] ?? 0) + index]);
  });
}
