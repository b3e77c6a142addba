import { diffWords } from 'diff';
import { diff_match_patch } from 'diff-match-patch';
import { compareRegulations } from '../../shared/regulation/compareRegulations.ts';
import { generateAmendingText } from '../../shared/regulation/generateAmendingText.ts';
import { parseRegulation } from '../../shared/regulation/parseRegulation.ts';
import type { Regulation } from '../../shared/regulation/regulation.ts';
import { lawText } from './amendedLaw.ts';
import { type Measurement, median, takeTurns } from './measurement.ts';

const turnsToTake = 15;
/** Of what takes a second or more. */
const longTurnsToTake = 5;
/** 500 KB in UTF-8. */
const articles = 700;
/** One article of twenty is amended. */
const amendedEvery = 20;

interface Versions {
  readonly oldText: string;
  readonly newText: string;
  readonly old: Regulation;
  readonly new: Regulation;
}

function versions(count: number): Versions {
  const [oldText, newText] = [
    lawText(count, () => false),
    lawText(count, (article) => article % amendedEvery === 7),
  ];
  return {
    oldText,
    newText,
    old: parseRegulation(oldText).regulation,
    new: parseRegulation(newText).regulation,
  };
}

/** Comparing a law of 500 KB of which 5 % of the articles change, its amending text, and how that grows. */
export async function amendmentRows(): Promise<Measurement[]> {
  const law = versions(articles);
  const { oldText, newText } = law;
  const kilobytes = Math.round(Buffer.byteLength(oldText) / 1_000);
  const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });
  const words = () => diffWords(oldText, newText, { intlSegmenter: segmenter });
  const characters = () => {
    const differ = new diff_match_patch();
    const found = differ.diff_main(oldText, newText);
    differ.diff_cleanupSemantic(found);
    return found;
  };
  expectSameChanges(law, newText, words(), characters());
  const what = `compare two laws of ${kilobytes} KB, 5 % of the articles changed`;
  const both = () =>
    compareRegulations(parseRegulation(oldText).regulation, parseRegulation(newText).regulation);
  const trees = () => compareRegulations(law.old, law.new);
  return [
    await row(`${what}, from trees`, 1, trees, 'jsdiff, words of Intl.Segmenter', words),
    await row(`${what}, from trees`, 1, trees, 'diff-match-patch, cleaned up', characters),
    await row(`${what}, from texts`, null, both, 'jsdiff, words of Intl.Segmenter', words),
    await row(
      'make its amending text and prove it',
      null,
      () => amend(law),
      'reading both texts',
      () => {
        parseRegulation(oldText);
        parseRegulation(newText);
      },
    ),
    await growthRow(),
  ];
}

/** Before times are compared: all three lead to the new text, and ours finds the articles that were changed. */
function expectSameChanges(
  law: Versions,
  newText: string,
  words: readonly { readonly value: string; readonly removed?: boolean }[],
  characters: readonly (readonly [number, string])[],
): void {
  const byWords = words
    .filter(({ removed }) => !removed)
    .map(({ value }) => value)
    .join('');
  const byCharacters = characters
    .filter(([kind]) => kind >= 0)
    .map(([, text]) => text)
    .join('');
  if (byWords !== newText || byCharacters !== newText)
    throw new Error('a peer does not lead to the new text');
  const { rows } = compareRegulations(law.old, law.new);
  const changed = new Set(
    rows.filter(({ status }) => status === 'changed').map(({ new: to }) => to?.name.split('条')[0]),
  );
  const expected = Math.floor((articles - 7) / amendedEvery) + 1;
  if (changed.size !== expected) throw new Error(`${changed.size} articles found changed, not ${expected}`);
}

function amend({ old, new: to }: Versions): void {
  const generated = generateAmendingText(old, to);
  if (!generated.ok || generated.value.fallbacks.length > 0)
    throw new Error('the amending text is not proved');
}

/** Ten articles a thousand times over are the least that ten thousand at once can cost. */
async function growthRow(): Promise<Measurement> {
  const [few, many] = [versions(10), versions(9_990)];
  return row(
    'make the amending text of 10,000 articles',
    2,
    () => amend(many),
    'that of 10 articles, 1,000 times',
    () => {
      for (let time = 0; time < 1_000; time += 1) amend(few);
    },
    longTurnsToTake,
  );
}

async function row(
  what: string,
  aim: number | null,
  ours: () => unknown,
  peerName: string,
  peer: () => unknown,
  count = turnsToTake,
): Promise<Measurement> {
  const turns = await takeTurns(count, timed(ours), timed(peer));
  return { what, unit: 'ms', ours: median(turns.ours), peerName, peer: median(turns.peer), aim };
}

function timed(work: () => unknown): () => Promise<number> {
  return async () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  };
}
