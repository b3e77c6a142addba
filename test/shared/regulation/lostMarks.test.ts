import { describe, expect, test } from 'vitest';
import { readRedline } from '../../../shared/regulation/lostMarks.ts';
import { parseRegulation } from '../../../shared/regulation/parseRegulation.ts';
import { readMarks } from '../../../shared/regulation/redlineMarks.ts';
import { siblingDifferences } from '../../../shared/regulation/siblingDifferences.ts';
import type { UnitAddress } from '../../../shared/regulation/unitAddress.ts';
import { unitName } from '../../../shared/regulation/unitName.ts';
import { shimaneRegulations } from './shimaneRegulations.ts';

const signature = 'し、議事録には、部会長、及び部会長の指名した委員2人が署名するものとする。';
const model = parseRegulation(shimaneRegulations[1] ?? '').regulation;
const nameOf = (address: UnitAddress) => unitName(model, address, 'half');

describe('the redlines of the joint meeting', () => {
  const redlines = shimaneRegulations.map(readRedline);
  const lostStrikes = redlines.map(({ lost }) =>
    lost.filter(({ code }) => code === 'L_LOST_STRIKE').map(({ address }) => nameOf(address)),
  );

  test('the strike of the signature clause is lost in copies 1, 4 and 6', () => {
    expect(lostStrikes).toEqual([['第6条第1項'], [], [], ['第6条第1項'], [], ['第6条第1項']]);
  });

  test('the old text is not made up, because underlines are lost in all six', () => {
    expect(redlines.map(({ oldText }) => oldText)).toEqual([null, null, null, null, null, null]);
  });

  test('where the strike survived, the new text is right', () => {
    const { newText } = redlines[1] ?? { newText: '' };
    expect(newText).toContain('第6条 会議の議事については、議事録を作成する。\n');
    expect(newText).toContain('この規程は、令和3年9月13日から施行する。');
    expect(newText).not.toMatch(/署名|平成25年|~~/);
  });

  test('candidates for what the underlines lost, of a copy with all strikes', () => {
    const lost = redlines[1]?.lost.map(({ code, address, candidates }) => [
      code,
      nameOf(address),
      candidates.map(({ deleted, inserted }) => [deleted, inserted]),
    ]);
    expect(lost).toEqual([
      ['L_LOST_UNDERLINE', '第6条第1項', [[signature, 'する。']]],
      ['L_LOST_UNDERLINE', '第6条第3項', [['この場合、第1項の署名は議事要旨に行うこととする。', '']]],
      ['L_LOST_UNDERLINE', '附則第1条', [['平成25年9月11日', '令和3年9月13日']]],
    ]);
  });

  test('a candidate tells how the words would have stood before', () => {
    const [first] = redlines[0]?.lost ?? [];
    expect(first?.candidates).toEqual([
      { deleted: signature, inserted: 'する。', old: `会議の議事については、議事録を作成${signature}` },
    ]);
  });

  test('siblings tell the three lost strikes and the one date that differs', () => {
    const differences = siblingDifferences(shimaneRegulations).map(({ address, variants }) => [
      nameOf(address),
      variants.map(({ siblings, deleted, lostStrikes: lost }) => [
        siblings.map((each) => each + 1),
        deleted,
        lost,
      ]),
    ]);
    expect(differences).toEqual([
      [
        '第6条第1項',
        [
          [[1, 4, 6], [], [signature]],
          [[2, 3, 5], [signature], []],
        ],
      ],
      [
        '附則第1条',
        [
          [[1, 2, 3, 4, 5], ['平成25年9月11日'], []],
          [[6], ['平成27年9月11日'], []],
        ],
      ],
    ]);
  });
});

test('a redline with both marks gives both texts', () => {
  const { newText, oldText, lost } = readRedline('第1条　会長は、~~3日~~__1週間__前に通知する。');
  expect({ newText, oldText, lost }).toEqual({
    newText: '第1条　会長は、1週間前に通知する。',
    oldText: '第1条　会長は、3日前に通知する。',
    lost: [],
  });
});

test.each([
  ['~~甲~~__乙__', ['deleted 甲', 'inserted 乙']],
  ['<del>甲</del><ins>乙</ins>', ['deleted 甲', 'inserted 乙']],
  ['<s>甲</s>乙<u>丙</u>', ['deleted 甲', 'kept 乙', 'inserted 丙']],
  ['____年__月', ['kept ____年__月']],
  ['~~~~', ['kept ~~~~']],
  ['~~甲', ['kept ~~甲']],
  ['~~甲\n乙~~', ['deleted 甲\n乙']],
])('%j', (text, pieces) => {
  expect(readMarks(text).map((piece) => `${piece.mark} ${piece.text}`)).toEqual(pieces);
});

test.each([
  '甲する。ただし、乙。',
  '甲（乙。にする。）とする。',
  '甲する。はじめに乙する。',
  '甲。この場合、乙。',
])('nothing is lost in %s', (text) => expect(readRedline(`第1条　${text}`).lost).toEqual([]));
