import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PDFDocument, PDFHexString, PDFName, PDFString, rgb } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bookmarksOf } from '../../../electron/document/bind/joinParts.ts';
import { a4, type SimplePage, simplePdf, throughQpdf } from '../../attachment/simplePdf.ts';
import { minchoPage, startTestPrinter, type TestPrinter } from '../printPdf.ts';
import { pdfFonts, pdfPages, pdfPicture, rulesAcross } from '../readPdf.ts';
import { bindFiles } from './bindFiles.ts';

const qpdfSays = (bytes: Uint8Array): string => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'check-')), 'packet.pdf');
  writeFileSync(file, bytes);
  return execFileSync('qpdf', ['--check', file], { encoding: 'utf8' });
};
const a3 = [1190.55, 841.89] as const;
const three = await simplePdf([{}, {}, {}]);
const textOf = (bytes: Uint8Array) =>
  pdfPages(bytes).map(({ words }) => words.map(({ text }) => text).join(''));

describe('a page of any size, however it is turned and cut', () => {
  const turned: readonly (readonly [string, SimplePage])[] = ([0, 90, 180, 270] as const).flatMap(
    (rotate) => [
      [`A4 turned by ${rotate}`, { rotate }] as const,
      [`A3 turned by ${rotate}`, { size: a3, rotate }] as const,
      [`A4 turned by ${rotate} and cut to its middle`, { rotate, crop: [60, 80, 400, 600] }] as const,
      [`A3 turned by ${rotate} and cut to its half`, { size: a3, rotate, crop: [595, 0, 595, 841] }] as const,
    ],
  );

  test.each(turned)(
    '%s has its label at the top right and its number at the foot as it is seen',
    async (_, page) => {
      const { bytes } = await bindFiles([{ content: await simplePdf([page]) }]);
      const seen = pdfPicture(bytes, 1);
      const [, , cutWidth = 0, cutHeight = 0] = page.crop ?? [0, 0, ...(page.size ?? a4)];
      const isLying = page.rotate === 90 || page.rotate === 270;
      const millimetres = (points: number) => (points * 25.4) / 72;
      expect(seen.width).toBeCloseTo(millimetres(isLying ? cutHeight : cutWidth), 0);
      expect(seen.height).toBeCloseTo(millimetres(isLying ? cutWidth : cutHeight), 0);
      const picture = seen;
      // The box: 26 mm wide, 7 mm high, 15 mm from the right edge, 9 mm from the top.
      const right = seen.width - 15;
      const across = rulesAcross(picture, { y: 10.2 }, seen.width).filter((x) => x > right - 40);
      expect(across[0]).toBeCloseTo(right - 26, 0);
      expect(across.at(-1)).toBeCloseTo(right, 0);
      const down = rulesAcross(picture, { x: right - 1 }, 30);
      expect(down[0]).toBeCloseTo(9, 0);
      expect(down.at(-1)).toBeCloseTo(16, 0);
      expect(textOf(bytes)[0]).toContain('資料No.1');
      const darkIn = (left: number, top: number, width: number, height: number) => {
        for (let x = left; x < left + width; x += 0.1)
          for (let y = top; y < top + height; y += 0.1) if (picture.at(x, y) < 100) return true;
        return false;
      };
      expect(darkIn(seen.width - 22, seen.height - 9.6, 10, 3)).toBe(true);
      expect(darkIn(right - 24, 10.5, 22, 4)).toBe(true);
    },
  );
});

test('pages of several files run on in one count, labels stand on first pages only, bookmarks lead to them', async () => {
  const { bytes, added } = await bindFiles([
    { content: three },
    { content: await simplePdf([{}], 'Other'), label: null },
  ]);
  expect(textOf(bytes)).toEqual(['資料No.1Page1-1-', 'Page2-2-', 'Page3-3-', 'Other1-4-']);
  expect(added).toMatchObject([
    { firstNumber: 1, pages: 3, trouble: null },
    { firstNumber: 4, pages: 1, trouble: null },
  ]);
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  expect(bookmarksOf(pdf)).toMatchObject([
    { title: '添付1', page: 0 },
    { title: '添付2', page: 3 },
  ]);
  expect(pdf.getTitle()).toBe('合同会議');
  expect(pdf.catalog.lookup(PDFName.of('Lang'), PDFHexString).decodeText()).toBe('ja-JP');
  expect(qpdfSays(bytes)).toContain('No syntax or stream encoding errors found');
  const stamps = pdfFonts(bytes).filter(({ name }) => name.includes('BIZUD'));
  expect(stamps.map(({ name }) => name.replace(/^BIZUD/, '').replace(/-.*/, '')).toSorted()).toEqual([
    'Gothic',
    'Mincho',
  ]);
});

test.each([
  ['linearised', ['--linearize']],
  ['with object streams', ['--object-streams=generate']],
  ['unpacked', ['--stream-data=uncompress', '--object-streams=disable']],
])('a PDF %s is bound like any other', async (_, options) => {
  const { bytes } = await bindFiles([{ content: throughQpdf(three, ...options) }]);
  expect(textOf(bytes)).toEqual(['資料No.1Page1-1-', 'Page2-2-', 'Page3-3-']);
});

describe('a file with a trouble', () => {
  const locked = throughQpdf(three, '--encrypt', 'user', 'owner', '256', '--');
  const restricted = throughQpdf(three, '--encrypt', '', 'owner', '256', '--');
  const cut = throughQpdf(three, '--linearize').subarray(0, -400);

  test('is named and not bound, and what comes after it is', async () => {
    const { bytes, added } = await bindFiles([
      { content: locked },
      { content: restricted },
      { content: cut },
      { content: new Uint8Array() },
      { content: new TextEncoder().encode('PK\u0003\u0004') },
      { content: three, sha256: '0'.repeat(64) },
      { content: three },
    ]);
    expect(added.map(({ trouble }) => trouble)).toEqual([
      ...['locked', 'restricted', 'truncated', 'empty', 'notPdf', 'lost'],
      null,
    ]);
    expect(textOf(bytes)).toEqual(['資料No.7Page1-1-', 'Page2-2-', 'Page3-3-']);
  });

  test('is bound with its password, or as it is, where that is chosen', async () => {
    const { bytes, added } = await bindFiles([
      { content: locked, password: 'user' },
      { content: restricted, handling: 'asIs' },
      { content: cut, handling: 'asIs' },
      { content: locked, handling: 'asIs' },
    ]);
    expect(added.map(({ trouble }) => trouble)).toEqual([null, 'restricted', 'truncated', 'locked']);
    expect(textOf(bytes)).toHaveLength(9);
    expect(textOf(bytes)[0]).toBe('資料No.1Page1-1-');
    expect(textOf(bytes)[3]).toBe('資料No.2Page1-4-');
  });
});

describe('what lies on the pages', () => {
  test('links within a file lead to its pages in the packet, links elsewhere stay, what would act is gone', async () => {
    const pdf = await PDFDocument.load(three);
    const [first, , third] = pdf.getPages();
    if (!first || !third) throw new Error('no pages');
    const link = (rest: Record<string, unknown>) =>
      pdf.context.register(
        pdf.context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [10, 10, 100, 30], ...(rest as object) }),
      );
    first.node.addAnnot(link({ Dest: [third.ref, 'Fit'] }));
    first.node.addAnnot(link({ A: { S: 'URI', URI: PDFString.of('https://www.mhlw.go.jp/') } }));
    first.node.addAnnot(link({ A: { S: 'Launch', F: PDFString.of('calc.exe') } }));
    first.node.addAnnot(link({ A: { S: 'JavaScript', JS: PDFString.of('app.alert(1)') } }));
    const { bytes } = await bindFiles([{ content: await simplePdf([{}]) }, { content: await pdf.save() }]);
    const bound = await PDFDocument.load(bytes);
    const page = bound.getPage(1);
    const marks =
      page.node
        .Annots()
        ?.asArray()
        .map((ref) => String(bound.context.lookup(ref))) ?? [];
    expect(marks).toHaveLength(2);
    expect(marks[0]).toContain(`/Dest [ ${bound.getPage(3).ref} /Fit ]`);
    expect(marks[1]).toContain('https://www.mhlw.go.jp/');
    expect(Buffer.from(bytes).includes('calc.exe') || Buffer.from(bytes).includes('app.alert')).toBe(false);
  });

  test('a form is bound as it was filled in, and cannot be filled in any more', async () => {
    const pdf = await PDFDocument.load(three);
    const field = pdf.getForm().createTextField('氏名');
    field.setText('Tomita');
    field.addToPage(pdf.getPage(0), { x: 100, y: 600, width: 200, height: 30 });
    const box = pdf.getForm().createCheckBox('出席');
    box.addToPage(pdf.getPage(0), { x: 100, y: 500, width: 20, height: 20 });
    box.check();
    const { bytes, added } = await bindFiles([{ content: await pdf.save() }]);
    expect(added).toMatchObject([{ trouble: null }]);
    expect(textOf(bytes)[0]).toContain('Tomita');
    const bound = await PDFDocument.load(bytes);
    expect(bound.getForm().getFields()).toEqual([]);
    expect(bound.getPage(0).node.Annots()).toBeUndefined();
  });

  test('a layer that its file hides stays hidden', async () => {
    const pdf = await PDFDocument.create();
    const page = pdf.addPage([...a4]);
    const layer = pdf.context.register(pdf.context.obj({ Type: 'OCG', Name: PDFString.of('旧案') }));
    page.node.setXObject(PDFName.of('Nothing'), layer);
    const resources = page.node.Resources();
    resources?.set(PDFName.of('Properties'), pdf.context.obj({ L0: layer }));
    const content = pdf.context.flateStream(
      '/OC /L0 BDC 0 g 100 400 300 300 re f EMC 0 g 100 100 50 50 re f',
    );
    page.node.set(PDFName.of('Contents'), pdf.context.register(content));
    pdf.catalog.set(PDFName.of('OCProperties'), pdf.context.obj({ OCGs: [layer], D: { OFF: [layer] } }));
    const { bytes } = await bindFiles([{ content: await pdf.save() }]);
    const picture = pdfPicture(bytes, 1);
    const at = (x: number, y: number) => picture.at((x * 25.4) / 72, ((841.89 - y) * 25.4) / 72);
    expect(at(125, 125)).toBeLessThan(50);
    expect(at(250, 550)).toBeGreaterThan(200);
  });

  test('a page that leaves its drawing moved and turned does not move the stamp', async () => {
    const pdf = await PDFDocument.create();
    const page = pdf.addPage([...a4]);
    const content = pdf.context.flateStream(
      'q q .5 0 0 .5 200 200 cm (q Q) 0 0 50 50 re f\nq 2 0 0 2 0 0 cm',
    );
    page.node.set(PDFName.of('Contents'), pdf.context.register(content));
    const { bytes } = await bindFiles([{ content: await pdf.save() }]);
    const down = rulesAcross(pdfPicture(bytes, 1), { x: 210 - 16 }, 30);
    expect([down[0], down.at(-1)].map((at) => Math.round(Number(at)))).toEqual([9, 16]);
  });

  test('dark pages leave label and number legible', async () => {
    const pdf = await PDFDocument.create();
    pdf.addPage([...a4]).drawRectangle({ x: 0, y: 0, width: 596, height: 842, color: rgb(0.1, 0.1, 0.1) });
    const { bytes } = await bindFiles([{ content: await pdf.save() }]);
    expect(pdfPicture(bytes, 1).at(210 - 16, 12)).toBeGreaterThan(200);
  });
});

describe('a picture', () => {
  let printer: TestPrinter;
  beforeAll(async () => {
    printer = await startTestPrinter();
  });
  afterAll(() => printer.close());

  /** A lying picture, dark at its left end. */
  async function picture(type: 'png' | 'jpeg'): Promise<Uint8Array> {
    const css = 'body{margin:0;background:#fff} div{width:40px;height:100px;background:#000}';
    const page = await printer.open(minchoPage(css, '<div></div>'), []);
    return page.screenshot({ type, clip: { x: 0, y: 0, width: 200, height: 100 } });
  }

  /** Where on the bound page something dark is, in parts of the page. */
  async function darkPlace(
    content: Uint8Array,
    name: string,
  ): Promise<readonly [x: number, y: number, lies: boolean]> {
    const { bytes, added } = await bindFiles([{ content, name, label: null }]);
    expect(added).toMatchObject([{ trouble: null, pages: 1 }]);
    const seen = pdfPicture(bytes, 1);
    const dark: (readonly [number, number])[] = [];
    for (let x = 5; x < seen.width - 30; x += 1)
      for (let y = 5; y < seen.height - 15; y += 1) if (seen.at(x, y) < 60) dark.push([x, y]);
    const middle = (at: 0 | 1) => dark.reduce((sum, place) => sum + place[at], 0) / dark.length;
    return [middle(0) / seen.width, middle(1) / seen.height, seen.width > seen.height];
  }

  test('is bound on a sheet that lies or stands as it does', async () => {
    for (const type of ['png', 'jpeg'] as const) {
      const [x, y, lies] = await darkPlace(await picture(type), `地図.${type}`);
      expect(lies).toBe(true);
      expect(x).toBeLessThan(0.5);
      expect(y).toBeCloseTo(0.5, 1);
    }
  });

  test.each([
    [6, 'top'],
    [3, 'right'],
    [8, 'bottom'],
  ] as const)('is turned as its camera noted (%i): what was left is %s', async (orientation, side) => {
    const plain = await picture('jpeg');
    const tiff = [
      0x4d,
      0x4d,
      0,
      0x2a,
      0,
      0,
      0,
      8,
      0,
      1,
      0x01,
      0x12,
      0,
      3,
      0,
      0,
      0,
      1,
      0,
      orientation,
      0,
      0,
      0,
      0,
      0,
      0,
    ];
    const exif = [0xff, 0xe1, 0, tiff.length + 8, 0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff];
    const turned = Buffer.concat([plain.subarray(0, 2), Buffer.from(exif), plain.subarray(2)]);
    const [x, y, lies] = await darkPlace(turned, '写真.jpg');
    expect(lies).toBe(side === 'right');
    if (side === 'right') expect(x).toBeGreaterThan(0.5);
    if (side === 'top') expect(y).toBeLessThan(0.48);
    if (side === 'bottom') expect(y).toBeGreaterThan(0.52);
  });
});
