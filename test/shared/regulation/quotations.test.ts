import { describe, expect, test } from 'vitest';
import { alignUnits } from '../../../shared/regulation/alignment.ts';
import { readAmendingText } from '../../../shared/regulation/amendment/readAmendingText.ts';
import { readUnit } from '../../../shared/regulation/amendment/readUnits.ts';
import type { WordChange } from '../../../shared/regulation/amendment/statement.ts';
import { planText } from '../../../shared/regulation/amendment/textPlan.ts';
import { applyAmendingText } from '../../../shared/regulation/applyAmendingText.ts';
import { generateAmendingText } from '../../../shared/regulation/generateAmendingText.ts';
import { hunksOf } from '../../../shared/regulation/hunks.ts';
import { formatRegulation, parseRegulation } from '../../../shared/regulation/parseRegulation.ts';
import type { Article, Paragraph, Provision, Regulation } from '../../../shared/regulation/regulation.ts';
import { wordsOf } from '../../../shared/regulation/words.ts';
import { editedTexts } from './amendedTexts.ts';
import { editedRegulation } from './editScript.ts';

interface Made {
  readonly seed: number;
  readonly old: Regulation;
  readonly to: Regulation;
  readonly text: string;
  readonly named: readonly string[];
}

const made: readonly Made[] = Array.from({ length: 400 }, (_, index) => index + 1).flatMap((seed) => {
  const old = editedTexts[seed % editedTexts.length];
  if (!old) return [];
  const to = parseRegulation(formatRegulation(editedRegulation(old, seed))).regulation;
  const generated = generateAmendingText(old, to);
  if (!generated.ok) throw new Error(`seed ${seed}: ${generated.error.message}`);
  const { text, fallbacks } = generated.value;
  return [{ seed, old, to, text, named: fallbacks.map(({ place }) => place) }];
});

function changesOf(text: string): WordChange[] {
  const read = readAmendingText(text, []);
  if (!read.ok) throw new Error(text);
  return read.value.statements.flatMap(({ clauses }) =>
    clauses.flatMap((clause) => (clause.op === 'words' ? clause.changes : [])),
  );
}

/** Words that only begin like a particle. */
const nouns = /^(?:とき|ところ|とおり|もの|でき|やむ|はん用|など(?=[^をの]))/;
const particle =
  /^(?:について|において|における|により|による|として|から|まで|より|など|[はがをにでともへのや])/;

describe('quotations of 400 edits (seeds 1 to 400)', () => {
  test('none begins with a particle, a bracket that closes or a blank, none ends with a blank', () => {
    const quotes = made.flatMap(({ text }) => changesOf(text).flatMap((change) => change.quotes));
    expect(quotes.length).toBeGreaterThan(400);
    expect(quotes.filter((words) => particle.test(words) && !nouns.test(words))).toEqual([]);
    expect(quotes.filter((words) => /^[）」。　]|[　（]$/.test(words))).toEqual([]);
  });

  test('none begins with the tail of an inflected word', () => {
    const tails = made.flatMap(({ old, text }) => {
      const printed = formatRegulation(old);
      return changesOf(text)
        .flatMap((change) => change.quotes)
        .filter((words) => /^[ぁ-ん]/.test(words) && isTail(printed, words));
    });
    expect(tails).toEqual([]);
  });
});

/** Whether the words stand in the text, and nowhere so that a word begins with them. */
function isTail(text: string, words: string): boolean {
  const starts = new Set(wordsOf(text).map(({ start }) => start));
  const places = [...text.matchAll(new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'g'))];
  return places.length > 0 && !places.some(({ index }) => starts.has(index));
}

describe('words that are quoted', () => {
  test.each<[string, string, string]>([
    ['次に掲げる者を除く。', '次の者を除く。', '「次に掲げる」を「次の」に'],
    ['委員の意見を聴く。', '委員意見を聴く。', '「委員の意見」を「委員意見」に'],
    ['委員は、会議に出る。', '委員が、会議に出る。', '「委員は」を「委員が」に'],
    ['速やかに報告する。', '直ちに報告する。', '「速やか」を「直ち」に'],
    [
      '業務用機械、金属及び化学を作る。',
      'はん用機械、金属及び化学を作る。',
      '「業務用機械」を「はん用機械」に',
    ],
    ['はん用機械器具、金属を作る。', '金属を作る。', '「はん用機械器具、」を削る'],
    [
      '甲（乙をいう。）は、丙とする。',
      '甲（乙をいう。）及び丁は、丙とする。',
      '「乙をいう。）」の下に「及び丁」を',
    ],
  ])('%s → %s', (old, changed, expected) => {
    const plan = planText(old, changed, [], []);
    const [step] = plan ?? [];
    const [change] = step?.kind === 'words' ? step.changes : [];
    const quoted = change?.quotes.map((words) => `「${words}」`).join('及び');
    const shown = {
      replace: () => `${quoted}を「${change?.verb === 'replace' ? change.text : ''}」に`,
      insert: () => `${quoted}の下に「${change?.verb === 'insert' ? change.text : ''}」を`,
      delete: () => `${quoted}を削る`,
    };
    expect(change && shown[change.verb]()).toBe(expected);
  });
});

/** By the rule of drafting: half of the words stay, in at most four places, at most three fifths are quoted. */
function isWordLevel(one: string, other: string): boolean {
  const hunks = hunksOf(one, other);
  const changing = hunks.reduce((sum, { oldStart, oldEnd }) => sum + oldEnd - oldStart, 0);
  const [words, others] = [wordsOf(one), wordsOf(other)];
  const gone = words.filter(({ start }) =>
    hunks.some(({ oldStart, oldEnd }) => start >= oldStart && start < oldEnd),
  );
  const likeness = (2 * (words.length - gone.length)) / (words.length + others.length);
  return likeness >= 0.5 && hunks.length <= 4 && changing <= one.length * 0.6;
}

const articlesIn = (provisions: readonly Provision[]): Article[] =>
  provisions.flatMap((each) => {
    if (each.kind === 'group') return articlesIn(each.provisions);
    return each.kind === 'article' ? [each] : [];
  });

const isAmendable = (one: Paragraph, other: Paragraph): boolean =>
  one.text === other.text || isWordLevel(one.text, other.text);

/** The units that a text writes anew though words could amend them, by what it replaces and the alignment of the versions. */
function rewrittenNeedlessly({ old, to, text }: Made): { readonly all: number; readonly needless: string[] } {
  const applied = applyAmendingText(old, text);
  if (!applied.ok) throw new Error(applied.error.message);
  const pairs = alignUnits(articlesIn(old.main), articlesIn(to.main));
  const names = applied.value.trace.flatMap(({ changes }) =>
    changes.flatMap(({ op, units }) => (op === 'replace' ? units : [])),
  );
  const needless = names.filter((name) => {
    const [, article, paragraph] = readUnit(`本則${name}`)?.steps ?? [];
    const number = article && 'number' in article ? article.number.join() : '';
    const pair = pairs.find((each) => each.old?.label.number.join() === number);
    if (!pair?.old || !pair.new) return false;
    if (paragraph?.at !== 'paragraph') {
      return alignUnits(pair.old.paragraphs, pair.new.paragraphs).some(
        (each) => each.old && each.new && isAmendable(each.old, each.new),
      );
    }
    const at = (paragraph.number[0] ?? 0) - 1;
    const [one, other] = [pair.old.paragraphs[at], pair.new.paragraphs[at]];
    return one !== undefined && other !== undefined && isAmendable(one, other);
  });
  return { all: names.length, needless };
}

test('what is written anew though its words could be amended is named (seeds 1 to 400)', () => {
  const outcomes = made.map((each) => ({ ...each, ...rewrittenNeedlessly(each) }));
  expect(outcomes.reduce((sum, { all }) => sum + all, 0)).toBeGreaterThan(80);
  const silent = outcomes.flatMap(({ seed, needless, named }) =>
    needless.filter((name) => !named.includes(name)).map((name) => `seed ${seed}: ${name}`),
  );
  expect(silent).toEqual([]);
});

test.each<[string, string, string, string[]]>([
  [
    'a list whose rows have the same first column',
    '第1条　日を次のように定める。\n甲　一月　春\n甲　二月　夏\n第2条　甲。',
    '第1条　日を次のように定める。\n甲　一月　春\n甲　三月　夏\n第2条　甲。',
    ['第1条'],
  ],
  [
    'words for which no quotation stands at one place only',
    `第1条　${'甲は乙、'.repeat(12)}丙とする。`,
    `第1条　${'甲は乙、'.repeat(6)}甲は丁、${'甲は乙、'.repeat(5)}丙とする。`,
    ['第1条'],
  ],
  [
    'a table whose rows are called by their names',
    '別表\n甲　一\n乙　二',
    '別表\n甲　一\n乙　二\n丙　三',
    [],
  ],
  ['a table whose rows have no names', '別表\n甲　一\n甲　二', '別表\n甲　一\n甲　二\n甲　三', ['別表']],
])('%s', (_, old, to, places) => {
  const [before, after] = [old, to].map((text) => parseRegulation(`規程\n第9条　末。\n${text}`).regulation);
  if (!before || !after) throw new Error('two texts');
  const generated = generateAmendingText(before, after);
  expect(generated.ok && generated.value.fallbacks.map(({ place }) => place)).toEqual(places);
});
