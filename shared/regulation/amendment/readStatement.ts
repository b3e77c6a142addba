import { inHiragana } from './katakanaStatement.ts';
import { protectQuotes, quoteMark } from './quotes.ts';
import { readClause, type Verb } from './readClause.ts';
import type { Clause } from './statement.ts';

/** Each verb where a clause goes on, and where the statement ends. Longer forms first. */
const verbs: readonly (readonly [Verb, string, string])[] = [
  ['change', '改め|改正し', '改める|改めるものとする|改正する'],
  ['add', '加え|追加し', '加える|加えるものとする|追加する'],
  ['delete', '削り|削除し', '削る|削るものとする|削除する'],
  ['become', 'とし', 'とする'],
  ['down', '繰り?下げ', '繰り?下げる'],
  ['up', '繰り?上げ', '繰り?上げる'],
  ['attach', '付し', '付する|付す'],
];

const clauseEnd = new RegExp(
  verbs.map(([verb, middle, final]) => `(?<${verb}>(?:${middle})(?=、)|(?:${final})(?=。))`).join('|'),
  'g',
);

/** So many verbs may stand inside names in one clause; more are no statement, and would take ever longer to read. */
const mostSkipped = 8;

export interface ReadClauses {
  readonly clauses: readonly Clause[];
  /** The words of each clause as written. */
  readonly texts: readonly string[];
}

/** How far a statement could be read. */
export interface Unread {
  readonly reason: 'quotes' | 'verb' | 'clause';
  /** The words that could not be read. */
  readonly words: string;
}

/**
 * Reads a statement (改正規定) without its block: 第2条中「A」を「B」に改め、第3条を第4条とする。
 *
 * @param text one line, without its indent.
 */
export function readStatement(text: string): { readonly read: ReadClauses } | { readonly unread: Unread } {
  const protectedText = protectQuotes(text);
  if (!protectedText) return { unread: { reason: 'quotes', words: text } };
  // 左の is 次の where lines run from right to left.
  const { quotes } = protectedText;
  const frame = inHiragana(protectedText.frame).replaceAll(
    /左の(?=よう|各号|ただし書|但書|但し書|見出し|[0-9０-９一二三四五六七八九十])/g,
    '次の',
  );
  const clauses: Clause[] = [];
  const texts: string[] = [];
  let [from, quote, skipped] = [0, 0, 0];
  for (const match of frame.matchAll(clauseEnd)) {
    const verb = verbs.find(([name]) => match.groups?.[name] !== undefined)?.[0];
    const before = frame.slice(from, match.index);
    const count = before.split(quoteMark).length - 1;
    const own = quotes.slice(quote, quote + count);
    const read = verb && readClause(before.replace(/[ 　]/g, ''), verb, own);
    if (!read) {
      // An early verb may stand inside a name; the clause then goes on to the next one.
      skipped += 1;
      if (frame[match.index + match[0].length] === '、' && skipped <= mostSkipped) continue;
      return { unread: { reason: 'clause', words: withQuotes(before + match[0], own) } };
    }
    for (const clause of read) {
      clauses.push(clause);
      texts.push(withQuotes(before + match[0], own));
    }
    quote += count;
    skipped = 0;
    from = match.index + match[0].length + 1;
  }
  if (from === 0 || from !== frame.length || !frame.endsWith('。')) {
    return { unread: { reason: 'verb', words: withQuotes(frame.slice(from), quotes.slice(quote)) } };
  }
  return { read: { clauses, texts } };
}

function withQuotes(frame: string, quotes: readonly string[]): string {
  let next = 0;
  return frame.replaceAll(quoteMark, () => {
    next += 1;
    return `「${quotes[next - 1] ?? ''}」`;
  });
}
