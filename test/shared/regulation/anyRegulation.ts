import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { formatJapaneseNumber } from '../../../shared/calendar/japaneseNumber.ts';
import type {
  Article,
  Item,
  Label,
  Paragraph,
  Provision,
  Regulation,
  SupplementaryProvisions,
} from '../../../shared/regulation/regulation.ts';

const folder = 'test/fixtures/regulation';
const corpus = [folder, `${folder}/forms`].flatMap((place) =>
  readdirSync(place)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => readFileSync(`${place}/${name}`, 'utf8').split('\n')),
);
const signs =
  '第 1 2 条 の （ ） ( ) 　 。 、 項 附則 附　則 別表 目次 一 二 イ ロ ア ① ② 章 ただし、 前項 委員 \t | ・ 削除 から まで 様式第1号 ３ 次の表 改正する。 次のように改正する。 a i 題名 規程 「 」 - = ⑴ 第1条 第2条 2　 (1) 第1章　 ~~ - 3 -';

const madeUpLine = fc
  .array(fc.constantFrom(...signs.split(' '), ' '), { maxLength: 8 })
  .map((parts) => parts.join(''));
const realLine = fc.constantFrom(...corpus);
const cutLine = fc
  .tuple(realLine, fc.nat(60), fc.nat(60))
  .map(([line, from, length]) => line.slice(from, from + length));

/** Lines of real regulations, whole or broken anywhere, in any order, with lines of nothing but signs between. */
export const anyText = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: realLine },
      { weight: 2, arbitrary: madeUpLine },
      { weight: 2, arbitrary: cutLine },
    ),
    {
      maxLength: 16,
    },
  )
  .map((lines) => lines.join('\n'));

interface Style {
  readonly national: boolean;
}

const word = fc.constantFrom(
  '委員',
  '会長',
  '会議の議事',
  '議事録',
  '傍聴人（以下「傍聴人」という。）',
  '必要な事項',
);
const sentence = fc
  .tuple(
    word,
    fc.constantFrom('は、公開する', 'を招集する', 'に関し必要な事項を定める', 'は、第1条の規定による'),
  )
  .map((parts) => `${parts.join('')}。`);
const words = fc
  .tuple(
    sentence,
    fc.constantFrom('', 'ただし、緊急の場合は、この限りでない。', 'この場合において、会長は議長となる。'),
  )
  .map((parts) => parts.join(''));

const print = ({ national }: Style, value: number) =>
  formatJapaneseNumber(value, national ? 'kanji' : 'half');
const wide = (value: number) => formatJapaneseNumber(value, 'full');

function itemLabel(style: Style, depth: number, position: number): Label {
  const kana = (style.national ? 'イロハニホ' : 'アイウエオ').charAt(position - 1);
  const texts = style.national
    ? [print(style, position), kana, `（${wide(position)}）`]
    : [`(${position})`, kana, `(${kana})`];
  return { number: [position], text: texts[depth] ?? '' };
}

function anyItems(style: Style, depth: number): fc.Arbitrary<Item[]> {
  const inner = depth < 2 ? anyItems(style, depth + 1) : fc.constant([]);
  // イ alone tells neither イロハ from アイウ: lists begin with two.
  const item = fc.tuple(
    word,
    fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: inner }),
  );
  return fc.array(item, { minLength: 2, maxLength: 4 }).map((items) =>
    items.map(([text, children], index) => ({
      kind: 'item',
      label: itemLabel(style, depth, index + 1),
      text,
      children,
    })),
  );
}

function anyParagraph(style: Style): fc.Arbitrary<Pick<Paragraph, 'text' | 'children'>> {
  return fc.record({ text: words, children: fc.oneof(fc.constant([]), anyItems(style, 0)) });
}

const label = (style: Style, [first = 1, ...branches]: readonly number[]): Label => ({
  number: [first, ...branches],
  text: `第${print(style, first)}条${branches.map((each) => `の${print(style, each)}`).join('')}`,
});

function anyArticles(style: Style): fc.Arbitrary<Article[]> {
  const article = fc.record({
    caption: fc.option(word.map((text) => `（${text.replace(/（.*/, '')}）`)),
    paragraphs: fc.array(anyParagraph(style), { minLength: 1, maxLength: 3 }),
    isBranch: fc.boolean(),
  });
  return fc.array(article, { minLength: 1, maxLength: 5 }).map((articles) => {
    let number: readonly number[] = [0];
    return articles.map(({ caption, paragraphs, isBranch }): Article => {
      const [first = 0, branch = 1] = number;
      number = isBranch && first > 0 ? [first, branch + 1] : [first + 1];
      return {
        kind: 'article',
        label: label(style, number),
        caption: caption === null ? null : { text: caption, place: 'above' },
        paragraphs: paragraphs.map((each, index) => ({
          kind: 'paragraph',
          caption: null,
          label: index === 0 ? null : { number: [index + 1], text: wide(index + 1) },
          ...each,
        })),
      };
    });
  });
}

function anySupplement(style: Style): fc.Arbitrary<SupplementaryProvisions> {
  const unnumbered = sentence.map((text): Provision[] => [
    { kind: 'paragraph', caption: null, label: null, text, children: [] },
  ]);
  const numbered = fc.array(words, { minLength: 1, maxLength: 3 }).map((texts) =>
    texts.map(
      (text, index): Provision => ({
        kind: 'paragraph',
        caption: index === 0 ? { text: '（施行期日）', place: 'above' } : null,
        label: { number: [index + 1], text: wide(index + 1) },
        text,
        children: [],
      }),
    ),
  );
  return fc
    .record({
      provisions: fc.oneof(unnumbered, numbered, anyArticles(style)),
      instrument: fc.constantFrom('', '（令和2年規程第3号）'),
      extract: fc.boolean(),
    })
    .map((part) => ({ kind: 'supplement', heading: '附　則', ...part }));
}

/** Trees as a careful office writes them, in either style. */
export const anyRegulation: fc.Arbitrary<Regulation> = fc.boolean().chain((national) => {
  const style = { national };
  return fc
    .record({
      articles: anyArticles(style),
      inChapters: fc.boolean(),
      tail: fc.array(anySupplement(style), { minLength: 0, maxLength: 2 }),
      hasTable: fc.boolean(),
    })
    .map(
      ({ articles, inChapters, tail, hasTable }): Regulation => ({
        beforeTitle: [],
        title: { lines: ['審議会運営規程'], suffix: '' },
        front: [],
        tableOfContents: null,
        main: inChapters
          ? [
              {
                kind: 'group',
                level: 'chapter',
                label: { number: [1], text: `第${print(style, 1)}章` },
                heading: '総則',
                provisions: articles,
              },
            ]
          : articles,
        tail: [
          ...tail,
          ...(hasTable
            ? [
                {
                  kind: 'appendix' as const,
                  what: 'table' as const,
                  heading: '別表（第1条関係）',
                  lines: ['区分\t額', '', '委員\t1円'],
                },
              ]
            : []),
        ],
      }),
    );
});
