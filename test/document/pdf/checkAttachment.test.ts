import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PDFDocument, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { checkAttachment } from '../../../electron/document/pdf/checkAttachment.ts';
import { readForBinding } from '../../../electron/document/pdf/readForBinding.ts';
import { attachmentTroubles } from '../../../shared/attachment/attachment.ts';
import { attachmentTroubleText } from '../../../shared/attachment/attachmentText.ts';
import { simplePdf, throughQpdf } from '../../attachment/simplePdf.ts';

const text = (words: string) => new TextEncoder().encode(words);
const three = await simplePdf([{}, {}, {}]);

const looked = async (name: string, bytes: Uint8Array, password: string | null = null) => {
  const { format, pages, announced, trouble } = await checkAttachment(
    name,
    { bytes, size: bytes.length },
    password,
  );
  return { format, pages, announced, trouble };
};
const sound = { format: 'pdf', pages: 3, announced: null, trouble: null };

test.each([
  ['as it was made', () => three],
  ['linearised', () => throughQpdf(three, '--linearize')],
  ['with object streams', () => throughQpdf(three, '--object-streams=generate')],
  ['with all its streams unpacked', () => throughQpdf(three, '--stream-data=uncompress')],
  ['behind a few bytes that a mail server put before it', () => Buffer.concat([text('\r\n\r\n'), three])],
])('a sound PDF %s is one of three pages', async (_, make) => {
  expect(await looked('資料.pdf', make())).toEqual(sound);
});

test('what a file is, is told by its bytes and not by its name', async () => {
  expect(await looked('資料.dat', three)).toEqual(sound);
  expect(
    await looked('統計.pdf', text('PK\u0003\u0004 a ZIP that holds %PDF- somewhere'.padStart(2000))),
  ).toMatchObject({
    format: 'pdf',
    trouble: 'notPdf',
  });
  expect(await looked('統計.xlsx', text('PK\u0003\u0004'))).toEqual({
    ...sound,
    format: 'other',
    pages: null,
  });
  expect(
    await looked('地図.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)),
  ).toMatchObject({
    format: 'image',
    pages: 1,
  });
  expect(await looked('空.pdf', new Uint8Array())).toMatchObject({ trouble: 'empty', pages: null });
});

test.each(['40', '128', '256'])(
  'a PDF with a user password of %s bits opens with either password only',
  async (bits) => {
    const locked = throughQpdf(three, '--encrypt', 'user', 'owner', bits, '--');
    expect(await looked('秘.pdf', locked)).toMatchObject({ trouble: 'locked', pages: null });
    expect(await looked('秘.pdf', locked, 'wrong')).toMatchObject({ trouble: 'locked' });
    expect(await looked('秘.pdf', locked, 'user')).toEqual(sound);
    expect(await looked('秘.pdf', locked, 'owner')).toEqual(sound);
  },
);

test('a PDF with an owner password only can be read, and says that its maker restricted it', async () => {
  const restricted = throughQpdf(three, '--object-streams=generate', '--encrypt', '', 'owner', '256', '--');
  expect(await looked('制限.pdf', restricted)).toEqual({ ...sound, trouble: 'restricted' });
});

test('a PDF that was cut off anywhere is never taken for a sound one', async () => {
  const linear = throughQpdf(three, '--linearize');
  for (const whole of [three, linear]) {
    for (let cut = 1; cut <= 12; cut += 1) {
      const part = whole.subarray(0, Math.floor((whole.length * cut) / 13));
      const { trouble, pages } = await looked('途中.pdf', part);
      expect(['truncated', 'damaged']).toContain(trouble);
      expect(trouble === 'damaged' ? pages === null : Number(pages) > 0).toBe(true);
    }
  }
});

test('a PDF that announces more pages than it has says how many are missing', async () => {
  const pdf = await PDFDocument.load(three);
  pdf.catalog.Pages().set(PDFName.of('Count'), PDFNumber.of(12));
  const check = await looked('不足.pdf', await pdf.save());
  expect(check).toEqual({ ...sound, announced: 12, trouble: 'fewerPages' });
  expect(attachmentTroubleText('fewerPages', check)).toBe('12頁あるはずのところ、3頁しかありません');
});

test('a page whose drawing was damaged is found, although the file is whole', async () => {
  const plain = throughQpdf(three, '--object-streams=disable');
  const at = Buffer.from(plain).indexOf('stream\n') + 12;
  const damaged = plain.map((byte, place) => (place >= at && place < at + 40 ? 0x55 : byte));
  expect(await looked('傷.pdf', damaged)).toMatchObject({ pages: 3, trouble: 'brokenPages' });
});

test('a PDF without pages, and one whose page tree bites its tail, end', async () => {
  const none = await PDFDocument.create();
  expect(await looked('無.pdf', await none.save({ addDefaultPage: false }))).toMatchObject({
    trouble: 'noPages',
    pages: 0,
  });
  const written = Buffer.from(throughQpdf(three, '--qdf', '--object-streams=disable')).toString('latin1');
  const root = /\/Pages (\d+ 0 R)/.exec(written)?.[1] ?? '';
  const ring = written.replace(/\/Kids \[\s+\d+ 0 R/, `/Kids [ ${root}`);
  expect(ring).not.toBe(written);
  expect(await looked('輪.pdf', Buffer.from(ring, 'latin1'))).toMatchObject({
    ...{ pages: 2, announced: 3, trouble: 'fewerPages' },
  });
});

test('a file too large to be bound is told by its beginning, and not read', async () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'large-')), '巨大.pdf');
  writeFileSync(file, Buffer.concat([three, Buffer.alloc(100_000)]));
  const read = await readForBinding(file, 50_000);
  expect(read).toMatchObject({ size: three.length + 100_000 });
  expect(read.bytes.length).toBe(4096);
  expect(await checkAttachment('巨大.pdf', read)).toMatchObject({
    format: 'pdf',
    trouble: 'tooLarge',
    pages: null,
  });
});

test('every trouble has its words', () => {
  const texts = attachmentTroubles.map((trouble) =>
    attachmentTroubleText(trouble, { pages: 2, announced: 3 }),
  );
  expect(new Set(texts).size).toBe(attachmentTroubles.length);
  for (const words of texts) expect(words).toMatch(/[ぁ-ん]/);
});
