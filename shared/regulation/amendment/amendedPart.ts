import { done, type Outcome, refused } from './amendmentProblem.ts';

/** What an instrument says besides, and is not carried out. */
export interface OtherPart {
  /** From 1. */
  readonly line: number;
  /** Japanese: what it is, and why it is not done. */
  readonly message: string;
}

/** The lines [start, end) that amend one regulation, in an instrument that may amend several. */
export interface AmendedPart {
  readonly start: number;
  readonly end: number;
  readonly others: readonly OtherPart[];
}

const lead = /^(?:第[^　 ]+条[ 　]+)?(.+?)の一部を(?:次の|下記の|別紙の)(?:よう|とおり)に?改正する。?$/;
const titleLine = /の一部を改正する[^。]{1,8}$/;

export const supplementHeading = /^[附付][ 　]*則(?:[ 　]*[（(].*[）)])?$/;

/** A title as it is compared: without number, brackets and blanks. */
const plain = (words: string): string =>
  words
    .normalize('NFKC')
    .replace(/[\s　]/g, '')
    .replace(/[(「].*$/, '');

/**
 * The part of an instrument that amends the regulation of this title, from behind its lead sentence (…の一部を次のように改正する。) to
 * the next one. What amends other regulations is told.
 *
 * @param names what the regulation may be called; none if it has no title, and then is the only one that is amended.
 */
export function amendedPart(lines: readonly string[], names: readonly string[]): Outcome<AmendedPart> {
  // What stands behind the instrument's 附則 is amended by that.
  const supplement = lines.findLastIndex((line) => supplementHeading.test(line.trim()));
  const leads = lines.flatMap((line, index) => {
    const name = supplement >= 0 && index > supplement ? undefined : lead.exec(line.trim())?.[1];
    return name === undefined ? [] : [{ name, index }];
  });
  if (leads.length === 0) {
    return done({
      start: lines.findIndex((line) => !titleLine.test(line.trim())),
      end: lines.length,
      others: [],
    });
  }
  const wanted = names.map(plain);
  const isOnly = wanted.length === 0 && leads.length === 1;
  const at = isOnly ? 0 : leads.findIndex(({ name }) => wanted.includes(plain(name)));
  const chosen = leads[at];
  if (!chosen) return otherRegulations(leads.map(({ name }) => name));
  const next = leads[at + 1]?.index;
  const others = leads
    .filter((each) => each !== chosen)
    .map(({ name, index }) => ({
      line: index + 1,
      message: `「${name}」を改正する部分は、この規定の改正ではないため、当てはめていません。`,
    }));
  return done({
    start: chosen.index + 1,
    end: next === undefined ? lines.length : withoutCaption(lines, next),
    others,
  });
}

function otherRegulations(names: readonly string[]): Outcome<never> {
  const [only = ''] = names;
  return refused(
    'A_PARSE',
    names.length === 1
      ? `この改め文は「${only}」を改正するもので、この規定を改正するものではありません。題名を確かめてください。`
      : 'いくつもの規定を改正する文ですが、この規定を改正する部分が見つかりません。題名を確かめてください。',
  );
}

/** （○○規程の一部改正） above the next lead sentence belongs to it. */
function withoutCaption(lines: readonly string[], lead: number): number {
  const above = lines.slice(0, lead).findLastIndex((line) => line.trim() !== '');
  return /^[（(].*改正[）)]$/.test(lines[above]?.trim() ?? '') ? above : lead;
}
