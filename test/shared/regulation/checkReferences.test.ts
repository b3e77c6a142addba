import { describe, expect, test } from 'vitest';
import { checkReferences } from '../../../shared/regulation/checkReferences.ts';
import { parseRegulation } from '../../../shared/regulation/parseRegulation.ts';
import { workedExamples } from './workedExamples.ts';

const check = (old: string, to: string) =>
  checkReferences(parseRegulation(old).regulation, parseRegulation(to).regulation).map(
    ({ code, place, text, proposal }) => ({ code, place, text, proposal }),
  );

const example = (id: string) => workedExamples.find((each) => each.id === id);

describe('stale references', () => {
  test('a reference left as it was where an item comes between is to count one more', () => {
    const { old = '', new: to = '' } = example('E07') ?? {};
    expect(check(old, to)).toEqual([]);
    expect(check(old, to.replace('前3号', '前2号'))).toEqual([
      { code: 'R_STALE', place: '第2条第4号', text: '前2号', proposal: '前3号' },
    ]);
  });

  test('前項 before which a paragraph is put is to name the paragraph', () => {
    const { old = '', new: to = '' } = example('E15') ?? {};
    expect(check(old, to)).toEqual([]);
    expect(check(old, to.replace('3　第1項の規定', '3　前項の規定'))).toEqual([
      { code: 'R_STALE', place: '第2条第3項', text: '前項', proposal: '第1項' },
    ]);
  });

  test('articles that move are named by their new numbers, other regulations are let alone', () => {
    const { old = '', new: to = '' } = example('E08') ?? {};
    expect(check(old, to)).toEqual([]);
    const referring = (text: string): string =>
      text.replace('必要な事項は、', '第6条第1項及び法第6条に定める事項は、');
    expect(check(referring(old), referring(to))).toEqual([
      { code: 'R_STALE', place: '第9条', text: '第6条第1項', proposal: '第7条第1項' },
    ]);
  });

  test('what was referred to and is gone has no other name', () => {
    expect(
      check(
        '第1条　甲は、第3条の乙とする。\n第2条　丙は、丁を定める。\n第3条　戊は、己を庚に届け出る。',
        '第1条　甲は、第3条の乙とする。\n第2条　丙は、丁を定める。',
      ),
    ).toEqual([{ code: 'R_GONE', place: '第1条', text: '第3条', proposal: null }]);
  });

  test('the worked examples leave no reference stale', () => {
    for (const { old, new: to, id } of workedExamples) {
      expect([id, check(old, to)]).toEqual([id, []]);
    }
  });
});
