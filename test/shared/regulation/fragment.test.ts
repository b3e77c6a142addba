import { expect, test } from 'vitest';
import {
  articleLines,
  groupLines,
  itemLines,
  paragraphLines,
} from '../../../shared/regulation/formatRegulation.ts';
import { parseFragment } from '../../../shared/regulation/parseFragment.ts';

const labels = (units: readonly { readonly kind: string }[]) =>
  units.map((unit) => {
    const { label } = unit as { label?: { number: readonly number[] } | null };
    return label ? label.number.join('の') : unit.kind;
  });

test('paragraphs at the head of an article: the first has no number', () => {
  const { units } = parseFragment(
    '　　委員は、出席することができる。\n2　前項の委員は、出席したものとみなす。',
    {
      level: 'paragraph',
      previous: null,
      inArticle: true,
    },
  );
  expect(units).toMatchObject([
    { label: null, text: '委員は、出席することができる。' },
    { label: { number: [2] } },
  ]);
});

test('paragraphs further down begin with any number', () => {
  const place = { level: 'paragraph', previous: [4], inArticle: true } as const;
  expect(
    labels(parseFragment('５　第三項の委員は、次の者とする。\n　一　甲\n　二　乙\n６　前項', place).units),
  ).toEqual(['5', '6']);
});

test('articles begin with any number, with captions, in chapters', () => {
  const place = { level: 'article', previous: [3], inArticle: true } as const;
  const text = '（会議）\n第4条　会議は、公開する。\n2　会長は、議長となる。\n第4条の2　削除';
  expect(labels(parseFragment(text, place).units)).toEqual(['4', '4の2']);
  expect(labels(parseFragment(`第2章　会議\n${text}`, place).units)).toEqual(['2']);
});

test.each([
  ['(5)　甲\n(6)　乙', [4], ['5', '6']],
  ['(2)の2　甲', [2], ['2の2']],
  ['二の二　甲\n二の三　乙', [2], ['2の2', '2の3']],
  ['ハ　甲\nニ　乙', [2], ['3', '4']],
  ['ウ　甲\nエ　乙', [2], ['3', '4']],
  ['イ　甲\nロ　乙', null, ['1', '2']],
  ['イ　甲', [1], ['2']],
  ['(3)　甲\nア　乙\n(ア)　丙\n(4)　丁', [2], ['3', '4']],
])('items %j after %j', (text, previous, numbers) => {
  expect(labels(parseFragment(text, { level: 'item', previous, inArticle: true }).units)).toEqual(numbers);
});

test('captions of paragraphs in 附則', () => {
  const { units } = parseFragment('（経過措置）\n3　なお従前の例による。', {
    level: 'paragraph',
    previous: [2],
    inArticle: false,
  });
  expect(units).toMatchObject([{ caption: { text: '（経過措置）' }, label: { number: [3] } }]);
});

test('the lines of a unit, as an amendment quotes them, are read as the unit', () => {
  const text =
    '第2章　会議\n（招集）\n第4条　会議は、次の者が招集する。\n(1)　会長\n(2)　次の者\nア　甲\n2　前項の者\n|表|\n第5条　削除';
  const read = (
    lines: readonly string[],
    level: 'article' | 'paragraph' | 'item',
    previous: readonly number[] | null,
  ) => parseFragment(lines.join('\n'), { level, previous, inArticle: true }).units;
  const [group] = read(text.split('\n'), 'article', null);
  const [article] = group?.kind === 'group' ? group.provisions : [];
  const [first, second] = article?.kind === 'article' ? article.paragraphs : [];
  const [item] = first?.children ?? [];
  if (group?.kind !== 'group' || article?.kind !== 'article' || !second || item?.kind !== 'item') {
    throw new Error('the text has other units');
  }
  expect(groupLines(group)).toEqual(text.split('\n'));
  expect(read(articleLines(article), 'article', [3])).toEqual([article]);
  expect(read(paragraphLines(second), 'paragraph', [1])).toEqual([second]);
  expect(read(itemLines(item), 'item', null)).toEqual([item]);
});
