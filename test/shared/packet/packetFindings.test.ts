import { describe, expect, test } from 'vitest';
import type { Attachment } from '../../../shared/attachment/attachment.ts';
import { blankMaterial, type Material } from '../../../shared/meeting/material.ts';
import { citedMaterials } from '../../../shared/packet/citations.ts';
import { packetFindings } from '../../../shared/packet/packetFindings.ts';
import { packetFindingText } from '../../../shared/packet/packetFindingText.ts';

const file: Attachment = {
  ...{ kind: 'attachment', sha256: 'a'.repeat(64), name: '調査.pdf', bytes: 10, format: 'pdf' },
  ...{ pages: 3, announced: null, trouble: null, notes: [] },
};
const material = (id: string, other: Partial<Material> = {}): Material => ({
  ...{ ...blankMaterial, id, revision: 1, meetingId: 'm', title: id },
  ...{ given: null, addedOn: null, replacedOn: null, removedOn: null },
  ...other,
});
const found = (
  materials: readonly (readonly [Material, string])[],
  texts: Readonly<Record<string, string>> = {},
) =>
  packetFindings({
    materials: materials.map(([one]) => one),
    labels: new Map(materials.map(([{ id }, label]) => [id, label])),
    texts: Object.entries(texts).map(([where, text]) => ({ where, text })),
  }).map(packetFindingText);

describe('what a text cites', () => {
  test.each([
    ['資料No.3のとおり', ['資料No.3']],
    ['資料Ｎｏ．３及び資料 No.4を参照', ['資料No.3', '資料 No.4']],
    ['参考資料２、資料１－２、資料No.3の2', ['参考資料2', '資料1-2', '資料No.3の2']],
    ['別紙のとおり決定する', ['別紙']],
    ['別紙１のとおり、別紙2のとおり', ['別紙1', '別紙2']],
    ['資料3点を配付した。資料を用意した。配付資料のとおり', []],
    ['別紙様式に記入する', []],
    ['資料No.1。また資料No.1', ['資料No.1']],
    ['最低賃金法（昭和34年法律第137号）第15条第2項', []],
  ])('%s', (text, cited) => {
    expect(citedMaterials(text)).toEqual(cited);
  });
});

test('a citation to a number that nothing has is said, with where it stands; those that are there are not', () => {
  const materials = [
    [material('名簿'), '資料No.1'],
    [material('諮問文', { removedOn: '2021-09-11' }), '資料No.2'],
  ] as const;
  expect(
    found(materials, {
      次第3: '資料No.1のとおり',
      次第4: '資料No.2のとおり',
      次第5: '資料No.7及び別紙のとおり',
    }),
  ).toEqual([
    '次第4に「資料No.2」とありますが、この会議の資料にありません。',
    '次第5に「資料No.7」とありますが、この会議の資料にありません。',
    '次第5に「別紙」とありますが、この会議の資料にありません。',
  ]);
  expect(found([[material('様式', { kind: 'annex' }), '別紙']], { 次第5: '別紙のとおり' })).toEqual([]);
  expect(found([], { 答申文: '別紙のとおりの結論に達した。\n別　紙\n1 件名' })).toEqual([]);
});

test('two materials with one number are said; those that share a mere name are not', () => {
  expect(
    found([
      [material('甲'), '資料No.1'],
      [material('乙'), '資料 Ｎｏ．１'],
    ]),
  ).toEqual(['資料No.1が2点あります：甲、乙。']);
  expect(
    found([
      [material('甲', { kind: 'onDesk' }), '机上配布'],
      [material('乙', { kind: 'onDesk' }), '机上配布'],
    ]),
  ).toEqual([]);
});

test('a file or a paper that is bound twice is said, unless one of them is left out', () => {
  const twice = [
    [material('調査', { paper: file }), '資料No.1'],
    [material('再掲', { paper: { ...file, name: '別名.pdf' } }), '資料No.2'],
  ] as const;
  expect(found(twice)).toEqual(['同じ紙面を2回綴じます：調査、再掲。']);
  expect(found([twice[0], [material('再掲', { paper: file, handling: 'omit' }), '資料No.2']])).toEqual([]);
});

test('what is wrong with a file is said by its number, its title and the reason', () => {
  const paper = { ...file, pages: 3, announced: 12, trouble: 'fewerPages', notes: ['signature'] } as const;
  expect(found([[material('調査', { paper: { ...paper, notes: ['signature'] } }), '資料No.3']])).toEqual([
    '資料No.3「調査」のファイルは、12頁あるはずのところ、3頁しかありません。',
    '資料No.3「調査」：電子署名は、綴じると署名として働きません。',
  ]);
  expect(
    found([[material('調査', { paper: { ...paper, notes: [] }, handling: 'slip' }), '資料No.3']]),
  ).toEqual([]);
});

test('one file that stands twice is said, unless it is of a kind that is not bound', () => {
  const twice = (format: Attachment['format']) =>
    found(['甲', '乙'].map((title, at) => [material(title, { paper: { ...file, format } }), `資料No.${at}`]));
  expect(twice('pdf')).toEqual(['同じ紙面を2回綴じます：甲、乙。']);
  expect(twice('other')).toEqual([]);
});
