import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { readXlsx } from 'hucre';
import { expect, test } from 'vitest';
import { excelWorkbook } from '../../electron/document/excel/excelWorkbook.ts';
import { documentOf, heading, paragraph, row, section, table, text } from '../../shared/document/builders.ts';
import type { Block } from '../../shared/document/document.ts';
import { constructs } from './constructs.ts';
import { readXml } from './readXml.ts';

const oneTable = (cells: readonly string[]) =>
  documentOf(
    '名簿',
    section([
      table(
        ['rest'],
        cells.map((each) => row([each])),
      ),
    ]),
  );

async function firstColumn(xlsx: Uint8Array): Promise<readonly unknown[]> {
  const { sheets } = await readXlsx(xlsx);
  return sheets[0]?.rows.map(([first]) => first) ?? [];
}

test('what looks like a formula, a number or an error stays the text that was typed', async () => {
  const typed = [
    '=1+1',
    '003',
    '1/2',
    '-5',
    '+81',
    '@A1',
    'TRUE',
    '#N/A',
    '#REF!',
    '_x0041_',
    ' 前後 ',
    '2021/9/13',
    '１',
  ];
  const xlsx = await excelWorkbook(oneTable(typed));
  expect(await firstColumn(xlsx)).toEqual(typed);
  const sheet = new TextDecoder().decode(unzipSync(xlsx)['xl/worksheets/sheet1.xml']);
  expect(sheet).not.toMatch(/<f>|t="[enb]"/);
});

test('any text comes back from the workbook', async () => {
  const printable = fc
    .string({ unit: 'binary', minLength: 1, maxLength: 20 })
    .filter((each) => each.isWellFormed() && !/[\p{Cc}\ufffe\uffff]/u.test(each));
  const typed = fc.sample(printable, { numRuns: 500, seed: 8 });
  expect(await firstColumn(await excelWorkbook(oneTable(typed)))).toEqual(typed);
});

test('a long text is not shown as ####', async () => {
  const long = '議'.repeat(256);
  const { sheets } = await readXlsx(await excelWorkbook(oneTable(['短い', long])), { readStyles: true });
  const formats = [0, 1].map((line) => sheets[0]?.cells?.get(`${line},0`)?.style?.numFmt);
  expect(formats).toEqual(['@', undefined]);
});

test('each table is a sheet, named after the heading above it, and text outside tables has a sheet too', async () => {
  const roster = (name: string): readonly Block[] => [
    heading(1, `${name}\n委員名簿`),
    table(['rest'], [row([name])]),
  ];
  const names = async (blocks: readonly Block[]) =>
    (await readXlsx(await excelWorkbook(documentOf('文書', section(blocks))))).sheets.map(({ name }) => name);
  expect(await names([...roster('電子部品'), ...roster('自動車')])).toEqual([
    '電子部品委員名簿',
    '自動車委員名簿',
  ]);
  expect(await names([...roster('製鋼'), ...roster('製鋼'), paragraph('※　敬称略')])).toEqual([
    '製鋼委員名簿',
    '製鋼委員名簿(2)',
    '本文',
  ]);
  expect(await names([paragraph('表のない文書')])).toEqual(['文書']);
  expect(await names([paragraph('前文'), table(['rest'], [row(['表'])])])).toEqual(['文書', '本文']);
});

test('sheet names keep to what Excel allows', async () => {
  const titles = [`'会議[1]:*?/\\'`, '長'.repeat(40), '長'.repeat(40), '𠮷'.repeat(20), 'ABC', 'abc', "' '"];
  const blocks = titles.flatMap((title) => [heading(1, title), table(['rest'], [row(['表'])])]);
  const { sheets } = await readXlsx(await excelWorkbook(documentOf('', section(blocks))));
  const names = sheets.map(({ name }) => name);
  expect(names).toEqual([
    '会議 1',
    '長'.repeat(31),
    `${'長'.repeat(28)}(2)`,
    '𠮷'.repeat(15),
    'ABC',
    'abc(2)',
    '表',
  ]);
});

test('a redline in a cell keeps its marks', async () => {
  const change = { kind: 'deletion', author: '局', date: '2021-09-13' } as const;
  const blocks = [
    table(['rest'], [row([{ blocks: [paragraph(['議事録を', text('作成し', { change }), '作る'])] }])]),
  ];
  const { sheets } = await readXlsx(await excelWorkbook(documentOf('', section(blocks))), {
    readStyles: true,
  });
  const runs = sheets[0]?.cells?.get('0,0')?.richText ?? [];
  expect(runs.map((run) => [run.text, run.font?.strikethrough ?? false])).toEqual([
    ['議事録を', false],
    ['作成し', true],
    ['作る', false],
  ]);
});

test.each(Object.entries(constructs))(
  'every part of the workbook of %s is well formed',
  async (_, document) => {
    for (const [path, bytes] of Object.entries(unzipSync(await excelWorkbook(document)))) {
      expect(() => readXml(new TextDecoder().decode(bytes)), path).not.toThrow();
    }
  },
);
