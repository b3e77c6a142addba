import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { withFormulaMark, withoutFormulaMark } from '../../../electron/files/csvFormula.ts';
import { parseCsv } from '../../../electron/files/parseCsv.ts';
import { readTableFile, readTables } from '../../../electron/files/readTableFile.ts';
import { problemText } from '../../../shared/contract/problemText.ts';
import { expectOk } from '../../expectOk.ts';
import { wordCell, wordFile, wordParagraph, wordRow, wordRun, wordTable } from './officeFiles.ts';

/** 氏名,役職名 / 飯塚 弘,教授 in Shift_JIS. */
const shiftJis = Uint8Array.from([
  0x8e, 0x81, 0x96, 0xbc, 0x2c, 0x96, 0xf0, 0x90, 0x45, 0x96, 0xbc, 0x0d, 0x0a, 0x94, 0xd1, 0x92, 0xcb, 0x20,
  0x8d, 0x4f, 0x2c, 0x8b, 0xb3, 0x8e, 0xf6, 0x0d, 0x0a,
]);
const nine = [
  ['氏名', '役職名'],
  ['飯塚 弘', '教授'],
];

const tablesOf = async (bytes: Uint8Array, name = '名簿') => expectOk(await readTables(name, bytes));

describe('a file of text', () => {
  it.each([
    ['UTF-8', 'UTF-8', new TextEncoder().encode('氏名,役職名\r\n飯塚 弘,教授\r\n')],
    ['UTF-8 with its mark', 'UTF-8', new TextEncoder().encode('\uFEFF氏名,役職名\n飯塚 弘,教授')],
    ['Shift_JIS', 'Shift_JIS', shiftJis],
    [
      "UTF-16, Excel's Unicode text",
      'UTF-16',
      new Uint8Array(Buffer.from('\uFEFF氏名\t役職名\n飯塚 弘\t教授', 'utf16le')),
    ],
  ])('in %s is read to the same cells', async (_, encoding, bytes) => {
    const file = await tablesOf(bytes);
    expect([file.encoding, file.tables[0]?.cells]).toEqual([encoding, nine]);
  });

  it('may quote separators, line breaks and quotes, and leave out cells at the end', () => {
    expect(parseCsv('a,"b,""c""\r\nd"\n"未完,e\n')).toEqual([
      ['a', 'b,"c"\nd'],
      ['"未完', 'e'],
    ]);
    expect(parseCsv('氏名;役職\n飯塚;"教授;長"')[1]).toEqual(['飯塚', '教授;長']);
  });

  it('keeps a formula a text, there and back', () => {
    expect(withFormulaMark('=HYPERLINK("x")')).toBe('\'=HYPERLINK("x")');
    fc.assert(
      fc.property(fc.stringMatching(/^['=+@-]{0,3}.{0,3}$/), (text) => {
        expect(withoutFormulaMark(withFormulaMark(text))).toBe(text);
      }),
    );
  });
});

describe('an Excel workbook', () => {
  it('is read sheet by sheet: days, numbers, merged cells, hidden rows', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: '公益',
          rows: [
            ['氏名', '任命', '番号'],
            ['飯塚　弘', new Date(Date.UTC(2021, 8, 6)), 7],
            ['富田 眞智子', null, null],
          ],
          cells: new Map([
            ['1,1', { value: new Date(Date.UTC(2021, 8, 6)), type: 'date', style: { numFmt: 'yyyy/m/d' } }],
          ]),
          merges: [{ startRow: 1, startCol: 1, endRow: 2, endCol: 1 }],
          rowDefs: new Map([[2, { hidden: true }]]),
        },
        { name: '労働', rows: [['氏名']] },
        { name: '空', rows: [] },
      ],
    });
    const { tables } = await tablesOf(bytes);
    expect(tables.map(({ title }) => title)).toEqual(['公益', '労働']);
    expect(tables[0]?.cells).toEqual([
      ['氏名', '任命', '番号'],
      ['飯塚　弘', '2021-09-06', '7'],
      ['富田 眞智子', '', ''],
    ]);
    expect(tables[0]?.notes).toEqual([{ kind: 'hiddenRows', count: 1 }]);
  });
});

describe('a Word document', () => {
  it('gives each table its heading, its merged cells, and text as accepted', async () => {
    const inserted = `<w:ins w:id="1" w:author="a">${wordRun('二')}</w:ins>`;
    const deleted = '<w:del w:id="2" w:author="a"><w:r><w:delText>一</w:delText></w:r></w:del>';
    const ruby =
      '<w:r><w:ruby><w:rt><w:r><w:t>いいづか</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>飯塚</w:t></w:r></w:rubyBase></w:ruby></w:r>';
    const body = [
      wordParagraph(wordRun('島根県製鋼専門部会委員名簿')),
      wordTable([
        wordRow([wordCell(wordRun('区分')), wordCell(wordRun('氏名')), wordCell(wordRun('役職名'))]),
        wordRow([
          wordCell(wordRun('公益&amp;'), '<w:vMerge w:val="restart"/>'),
          wordCell(`${ruby}${wordRun(' 弘')}`),
          wordCell(`${wordRun('准教授')}${deleted}${inserted}`),
        ]),
        wordRow([wordCell('', '<w:vMerge/>'), wordCell(wordRun('富田 眞智子'), '<w:gridSpan w:val="2"/>')]),
        wordRow([wordCell(''), wordCell(wordRun('消す 人')), wordCell('')], '<w:del w:id="3" w:author="a"/>'),
      ]),
      wordTable([wordRow([wordCell(wordRun('別表'))])]),
    ].join('');
    const { tables } = await tablesOf(wordFile(body));
    expect(tables.map(({ title }) => title)).toEqual(['島根県製鋼専門部会委員名簿', '']);
    expect(tables[0]?.cells).toEqual([
      ['区分', '氏名', '役職名'],
      ['公益&', '飯塚 弘', '准教授二'],
      ['', '富田 眞智子', ''],
    ]);
    expect(tables[0]?.notes).toEqual([
      { kind: 'insertions', count: 1 },
      { kind: 'deletions', count: 2 },
    ]);
  });
});

describe('a file that is no roster', () => {
  const workbook = () => writeXlsx({ sheets: [{ name: 'a', rows: [['氏名']] }] });
  const encrypted = async () =>
    writeXlsx({ sheets: [{ name: 'a', rows: [['x']] }], encryption: { password: 'p', spinCount: 1 } });
  it.each<[string, string, () => Uint8Array | Promise<Uint8Array>]>([
    ['nothing', 'tableFile.empty', () => new Uint8Array()],
    ['an encrypted workbook', 'tableFile.encrypted', encrypted],
    ['an old workbook', 'tableFile.old', () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0])],
    ['half a workbook', 'tableFile.damaged', async () => (await workbook()).slice(0, 400)],
    ['a PDF', 'tableFile.unknown', () => new TextEncoder().encode('%PDF-1.7 …')],
    ['a picture', 'tableFile.unknown', () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1])],
    ['a zip of something else', 'tableFile.unknown', () => zipSync({ 'a.txt': strToU8('a') })],
    [
      'a document cut off inside',
      'tableFile.damaged',
      () => zipSync({ 'word/document.xml': strToU8('<w:document><w:body><w:tbl>') }),
    ],
    [
      'a document without tables',
      'tableFile.noTable',
      () => wordFile(wordParagraph(wordRun('別添のとおり'))),
    ],
    ['text in no known code', 'tableFile.encoding', () => Uint8Array.from([0xff, 0x41, 0x80, 0xfd])],
    ['blank text', 'tableFile.noTable', () => new TextEncoder().encode(',,\n,,\n')],
    [
      'a table of half a million cells',
      'tableFile.tooManyCells',
      () => new TextEncoder().encode('a,b,c,d,e\n'.repeat(100_000)),
    ],
  ])('%s is named with its reason and the next step', async (_, code, bytes) => {
    const read = await readTables('委員.xlsx', await bytes());
    if (read.ok) throw new Error('it was read');
    expect(read.error.code).toBe(code);
    const text = problemText(read.error);
    expect(text.what).toContain('委員.xlsx');
    expect(text.next).not.toBe('');
  });

  it('too large, or gone, is not even opened', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'table-'));
    const large = path.join(folder, '大きい.csv');
    writeFileSync(large, Buffer.alloc(31_000_000, 0x41));
    expect(await readTableFile(large)).toMatchObject({ ok: false, error: { code: 'tableFile.tooLarge' } });
    const gone = await readTableFile(path.join(folder, 'ない.xlsx'));
    expect(gone).toMatchObject({ ok: false, error: { code: 'tableFile.unreadable' } });
  });

  it('any bytes whatsoever are read or refused, never thrown', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.boolean(), async (bytes, isZip) => {
        const file = isZip ? wordFile(new TextDecoder().decode(bytes)) : bytes;
        expect(await readTables('x', file)).toHaveProperty('ok');
      }),
    );
  });
});
