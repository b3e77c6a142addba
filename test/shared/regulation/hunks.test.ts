import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hunksOf } from '../../../shared/regulation/hunks.ts';
import { wordsOf } from '../../../shared/regulation/words.ts';

const shown = (old: string, changed: string): string[] =>
  hunksOf(old, changed).map(
    ({ oldStart, oldEnd, newStart, newEnd }) =>
      `${old.slice(oldStart, oldEnd)}→${changed.slice(newStart, newEnd)}`,
  );

describe('words', () => {
  test.each([
    ['平成25年9月11日から施行する。', '平成25年9月11日|から|施行する|。'],
    ['最低賃金審議会令第5条第2項及び第3項に規定する', '最低賃金審議会令|第5条第2項|及び|第3項|に|規定する'],
    ['委員2人が署名するものとする。', '委員|2人|が|署名する|もの|とする|。'],
    ['三分の一以上の委員', '三分の一|以上|の|委員'],
    ['当該委員は、前2号の規定により', '当該委員|は|、|前2号|の|規定|により'],
    ['テレビ会議システム（以下', 'テレビ|会議|システム|（|以下'],
  ])('%s', (text, words) => {
    expect(
      wordsOf(text)
        .map((word) => word.text)
        .join('|'),
    ).toBe(words);
  });

  test('a long noun is divided at a term of the regulation', () => {
    expect(wordsOf('専門部会委員は', ['専門部会']).map((word) => word.text)).toEqual([
      '専門部会',
      '委員',
      'は',
    ]);
  });

  test('joined they are the text again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const words = wordsOf(text);
        expect(words.map((word) => word.text).join('')).toBe(text);
        for (const { start, text: own } of words) expect(text.slice(start, start + own.length)).toBe(own);
      }),
    );
  });
});

describe('what changed, in whole words', () => {
  test.each([
    [
      '議事録を作成し、議事録には、部会長が署名するものとする。',
      '議事録を作成する。',
      ['作成し、議事録には、部会長が署名するものとする→作成する'],
    ],
    ['証人、参考人を呼ぶ。', '証人、鑑定人、参考人を呼ぶ。', ['→、鑑定人']],
    ['証人、鑑定人、参考人を呼ぶ。', '証人、参考人を呼ぶ。', ['、鑑定人→']],
    [
      '付議事項及び希望期日を通知する。',
      '付議事項、希望期日及び理由を通知する。',
      ['付議事項及び希望期日→付議事項、希望期日及び理由'],
    ],
    ['会議の経過を報告する。', '会議の経過及び結果を報告する。', ['→及び結果']],
    ['少なくとも3日前までに通知する。', '少なくとも1週間前までに通知する。', ['3日→1週間']],
    ['前2号に掲げるもの', '前3号に掲げるもの', ['前2号→前3号']],
  ])('%s → %s', (old, changed, hunks) => {
    expect(shown(old, changed)).toEqual(hunks);
  });

  test('hunks lead from the old text to the new one', () => {
    const text = fc
      .array(
        fc.constantFrom(
          '会長',
          '部会長',
          '、',
          '及び',
          'は',
          'を',
          '。',
          '第3条',
          '作成する',
          '3日',
          '「',
          '」',
        ),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (old, changed) => {
        let [result, from] = ['', 0];
        for (const hunk of hunksOf(old, changed)) {
          expect(hunk.oldStart).toBeGreaterThanOrEqual(from);
          result += old.slice(from, hunk.oldStart) + changed.slice(hunk.newStart, hunk.newEnd);
          from = hunk.oldEnd;
        }
        expect(result + old.slice(from)).toBe(changed);
      }),
    );
  });
});
