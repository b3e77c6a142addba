import { fallbackCharacters, paperCharacters } from './bundledCharacters.ts';

/**
 * How a character comes out on paper.
 * - `paper`: in the faces of the papers.
 * - `fallback`: in the fallback faces.
 * - `plainForm`: a form that no face has, asked for by a variation selector or as a compatibility character: it prints in
 *   its plain form (邉󠄂 as 邉, the 舘 of U+FA6D as the usual 舘), which nobody would notice.
 * - `none`: no face has it. What is printed depends on the machine, and may be an empty box.
 */
export type Coverage = 'paper' | 'fallback' | 'plainForm' | 'none';

interface CharacterSets {
  hasCharacter(code: number): boolean;
  hasSequence(base: number, selector: number): boolean;
}

const papers = setsOf(paperCharacters);
const fallback = setsOf(fallbackCharacters);

/** The characters of a text, each with its combining marks and variation selector. */
export function* charactersOf(text: string): Iterable<string> {
  for (const [character] of text.matchAll(/.\p{M}*/gsu)) yield character;
}

/** @param character as `charactersOf` tells them apart. What is never drawn (blanks, line breaks, joiners) counts as `paper`. */
export function coverageOf(character: string): Coverage {
  const drawn = [...character].filter((each) => !/[\p{Cc}\p{Z}\p{DI}]/u.test(each)).map(codeOf);
  const plain = coverageOfCodes(drawn);
  const [selector] = [...character].filter((each) => /\p{VS}/u.test(each)).map(codeOf);
  const [base] = drawn;
  if (selector === undefined || base === undefined || plain === 'none') return plain;
  if (papers.hasSequence(base, selector)) return plain;
  return fallback.hasSequence(base, selector) ? 'fallback' : 'plainForm';
}

/** Whether a text prints with the fallback faces, too. */
export function needsFallback(text: string): boolean {
  for (const character of charactersOf(text)) if (coverageOf(character) === 'fallback') return true;
  return false;
}

function coverageOfCodes(codes: readonly number[]): Coverage {
  const inFirst = papers.hasCharacter;
  const inSecond = fallback.hasCharacter;
  if (codes.every(inFirst)) return 'paper';
  // The browser looks for the composed form in a face before it goes on to the next: か and a mark print as が, and a
  // compatibility character as the one that it is equivalent to.
  const composed = [...String.fromCodePoint(...codes).normalize('NFC')].map(codeOf);
  const asComposed = codes.length > 1 ? 'paper' : 'plainForm';
  if (composed.every(inFirst)) return asComposed;
  if (codes.every((code) => inFirst(code) || inSecond(code))) return 'fallback';
  return composed.every((code) => inFirst(code) || inSecond(code)) ? 'plainForm' : 'none';
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}

/** Read when it is first asked: most texts need the characters of the papers alone. */
function setsOf(table: typeof paperCharacters | typeof fallbackCharacters): CharacterSets {
  let characters: ReadonlySet<number> | undefined;
  const sequences = new Map<number, ReadonlySet<number>>();
  const runsOf: Readonly<Record<number, string>> = table.sequences;
  return {
    hasCharacter(code) {
      characters ??= new Set(codesOf(table.characters));
      return characters.has(code);
    },
    hasSequence(base, selector) {
      const bases = sequences.get(selector) ?? new Set(codesOf(runsOf[selector] ?? ''));
      sequences.set(selector, bases);
      return bases.has(base);
    },
  };
}

/** Reads the runs of bundledCharacters.ts. */
function* codesOf(runs: string): Iterable<number> {
  let next = 0;
  for (const run of runs.trim().split(/\s+/)) {
    const [gap = '', length = '1'] = run.split(':');
    next += Number.parseInt(gap, 36);
    for (const end = next + Number.parseInt(length, 36); next < end; next += 1) yield next;
  }
}
