import type { Word, WordKind } from './words.ts';

/** Words [oldStart, oldEnd) become words [newStart, newEnd); between two edits the words are equal. */
export interface WordEdit {
  readonly oldStart: number;
  readonly oldEnd: number;
  readonly newStart: number;
  readonly newEnd: number;
}

/** Beyond this many cells the middle is one edit: nobody reads such a difference word by word. */
const largestTable = 4_000_000;
const kindWeight: { readonly [Kind in WordKind]: number } = {
  content: 4,
  connective: 2,
  particle: 1,
  mark: 1,
};

/** What it is worth to keep a word: a long noun outweighs particles and commas that stand everywhere. */
function weightOf({ kind, text }: Word): number {
  if (text === '。') return 3;
  return kind === 'content' ? kindWeight.content + text.length : kindWeight[kind];
}

/** The heaviest common subsequence of the words, as what changes around it. */
export function diffWords(old: readonly Word[], changed: readonly Word[]): WordEdit[] {
  let start = 0;
  const shorter = Math.min(old.length, changed.length);
  while (start < shorter && old[start]?.text === changed[start]?.text) start += 1;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end)?.text === changed.at(-1 - end)?.text) end += 1;
  const [rows, columns] = [old.length - start - end, changed.length - start - end];
  if (rows === 0 && columns === 0) return [];
  const whole = { oldStart: start, oldEnd: start + rows, newStart: start, newEnd: start + columns };
  if (rows === 0 || columns === 0 || rows * columns > largestTable) return [whole];
  const pairs = heaviestPairs(old.slice(start, start + rows), changed.slice(start, start + columns));
  return editsAround(pairs, rows, columns).map((edit) => ({
    oldStart: edit.oldStart + start,
    oldEnd: edit.oldEnd + start,
    newStart: edit.newStart + start,
    newEnd: edit.newEnd + start,
  }));
}

/** Pairs of equal words, ascending on both sides. Of equally heavy ones the later in the text. */
function heaviestPairs(old: readonly Word[], changed: readonly Word[]): (readonly [number, number])[] {
  const ids = new Map([...old, ...changed].map(({ text }, index) => [text, index]));
  const idOf = ({ text }: Word): number | undefined => ids.get(text);
  const [oldIds, newIds] = [old.map(idOf), changed.map(idOf)];
  const weights = old.map(weightOf);
  const width = changed.length + 1;
  const best = new Int32Array((old.length + 1) * width);
  for (let row = 0; row < old.length; row += 1) {
    const [id, weight] = [oldIds[row], weights[row] ?? 0];
    for (let column = 0; column < changed.length; column += 1) {
      const cell = (row + 1) * width + column + 1;
      const without = Math.max(best[cell - 1] ?? 0, best[cell - width] ?? 0);
      const joined = id === newIds[column] ? (best[cell - width - 1] ?? 0) + weight : 0;
      best[cell] = Math.max(without, joined);
    }
  }
  const pairs: [number, number][] = [];
  let [row, column] = [old.length, changed.length];
  while (row > 0 && column > 0) {
    const here = best[row * width + column] ?? 0;
    const joined = (best[(row - 1) * width + column - 1] ?? 0) + (weights[row - 1] ?? 0);
    if (oldIds[row - 1] === newIds[column - 1] && joined === here) {
      row -= 1;
      column -= 1;
      pairs.push([row, column]);
    } else if (best[(row - 1) * width + column] === here) row -= 1;
    else column -= 1;
  }
  return pairs.reverse();
}

function editsAround(
  pairs: readonly (readonly [number, number])[],
  rows: number,
  columns: number,
): WordEdit[] {
  const edits: WordEdit[] = [];
  let [row, column] = [0, 0];
  for (const [oldAt, newAt] of [...pairs, [rows, columns] as const]) {
    if (oldAt > row || newAt > column) {
      edits.push({ oldStart: row, oldEnd: oldAt, newStart: column, newEnd: newAt });
    }
    [row, column] = [oldAt + 1, newAt + 1];
  }
  return edits;
}
