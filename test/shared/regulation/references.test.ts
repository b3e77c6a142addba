import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseRegulation } from '../../../shared/regulation/parseRegulation.ts';
import { findReferences } from '../../../shared/regulation/references.ts';
import { resolveReferences } from '../../../shared/regulation/referenceTargets.ts';
import type { Regulation } from '../../../shared/regulation/regulation.ts';
import { addressedUnits } from '../../../shared/regulation/unitAddress.ts';
import { unitName } from '../../../shared/regulation/unitName.ts';
import { shimaneRegulations } from './shimaneRegulations.ts';

/** 第2条第2項: 前項 → 第2条第1項 */
function referencesOf(regulation: Regulation): string[] {
  return addressedUnits(regulation).flatMap(({ address, unit }) =>
    unit.kind === 'article'
      ? []
      : resolveReferences(regulation, address, unit.text).map(({ reference, target }) => {
          const names =
            target.kind === 'internal' ? target.units.map((each) => unitName(regulation, each, 'half')) : [];
          const denoted = names.length > 0 ? names.join('・') : (reference.instrument ?? target.kind);
          return `${unitName(regulation, address, 'half')}: ${reference.text} → ${denoted}`;
        }),
  );
}

test('the references of a regulation of the joint meeting', () => {
  expect(referencesOf(parseRegulation(shimaneRegulations[1] ?? '').regulation)).toEqual([
    '第2条第2項: 前項 → 第2条第1項',
    '第3条第1項: 次項 → 第3条第2項',
    '第3条第2項: 第5条第2項 → 最低賃金審議会令',
    '第3条第2項: 第3項 → 最低賃金審議会令',
    '第6条第3項: 第1項 → 第6条第1項',
  ]);
});

test('the references of the order on minimum wages councils', () => {
  const text = readFileSync('test/fixtures/regulation/minimum-wage-council-order.txt', 'utf8');
  expect(referencesOf(parseRegulation(text).regulation)).toEqual([
    '第2条第2項: この条 → 第2条',
    '第2条第2項: 第四条 → 第4条',
    '第2条第3項: 前二項 → 第2条第1項・第2条第2項',
    '第3条: 第二十三条第一項 → 法',
    '第6条第2項: 第二条第三項 → 第2条第3項',
    '第6条第3項: 第三条 → 第3条',
    '第6条第6項: 前条 → 第5条',
    '第6条第6項: 同条 → 第5条',
  ]);
});

const model = parseRegulation(`第1条　甲。
第2条　次の各号に掲げる者とする。
(1)　乙
(2)　前号の者のうち次の者
ア　丙
イ　丁
(3)　前2号の者
2　前項第2号イの者及び同項各号の者は、別表第1による。
3　前2項の規定は、次条において準用する。
第3条　第2条第1項及び第3項並びに前条第2項ただし書の規定による。
第3条の2　戊。
附則
第1条　附則第2条の規定は、第2条第1項第1号に適用する。
第2条　前条の日。
附則（令和2年条例第5号）
1　改正後の第2条の規定は、前項の日から適用する。
2　第3条の規定
別表第1（第2条関係）
甲`).regulation;

test('relative references, lists, branches, 附則 and 別表', () => {
  expect(referencesOf(model)).toEqual([
    '第2条第1項: 各号 → 第2条第1項第1号・第2条第1項第2号・第2条第1項第3号',
    '第2条第1項第2号: 前号 → 第2条第1項第1号',
    '第2条第1項第3号: 前2号 → 第2条第1項第1号・第2条第1項第2号',
    '第2条第2項: 前項第2号イ → 第2条第1項第2号イ',
    '第2条第2項: 同項各号 → 第2条第1項第1号・第2条第1項第2号・第2条第1項第3号',
    '第2条第2項: 別表第1 → appendix',
    '第2条第3項: 前2項 → 第2条第1項・第2条第2項',
    '第2条第3項: 次条 → 第3条',
    '第3条: 第2条第1項 → 第2条第1項',
    '第3条: 第3項 → 第2条第3項',
    '第3条: 前条第2項 → 第2条第2項',
    '附則第1条: 附則第2条 → 附則第2条',
    '附則第1条: 第2条第1項第1号 → 第2条第1項第1号',
    '附則第2条: 前条 → 附則第1条',
    '附則第1項: 第2条 → 改正後の',
    '附則第1項: 前項 → dangling',
    '附則第2項: 第3条 → external',
  ]);
});

describe('another instrument is told by its name', () => {
  test.each([
    ['法第25条第2項及び第3項', ['法', '法']],
    ['最低賃金法（昭和34年法律第137号。以下「法」という。）第25条', ['最低賃金法']],
    ['地方自治法施行令(昭和22年政令第16号)第167条の2第1項', ['地方自治法施行令']],
    ['委員は、○○市情報公開条例第7条に規定する情報', ['○○市情報公開条例']],
    ['同法第3条', ['同法']],
    ['この規程第3条', [null]],
    ['この方法第3条', [null]],
    ['命令第3条', [null]],
    ['昭和34年法律第137号第3条', ['法律第137号']],
    ['この規則の規定により第4条', [null]],
  ])('%s', (text, instruments) => {
    expect(findReferences(text).map(({ instrument }) => instrument)).toEqual(instruments);
  });

  test.each([
    '最低賃金法（昭和34年法律第137号）',
    '島根労働局最低賃金公示第4号',
    'この条例',
    '第1号被保険者',
    '第1回',
  ])('%s refers to no unit', (text) => expect(findReferences(text)).toEqual([]));
});

test('positions are those of the text, full width or half', () => {
  const text = '（第３条の２第１項及び前条）';
  expect(findReferences(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    '第３条の２第１項',
    '前条',
  ]);
});
