/**
 * Files as they are mailed to a secretariat: of several producers, encrypted, packed, turned, cut, damaged. Made anew each
 * time, by pdf-lib, qpdf and Chromium.
 */
import { PDFDocument, PDFName, PDFNumber, PDFString, rgb, StandardFonts } from '@cantoo/pdf-lib';
import { zipSync } from 'fflate';
import type { AttachmentTrouble } from '../../shared/attachment/attachment.ts';
import { fontFaces } from '../../shared/document/fontFaces.ts';
import { minchoPage, type TestPrinter } from '../document/printPdf.ts';
import { a4, simplePdf, throughQpdf } from './simplePdf.ts';

export interface CorpusFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What is wrong with it; null for nothing. `'cut'` stands for a file that was cut off: truncated or damaged. */
  readonly trouble: AttachmentTrouble | 'cut' | null;
  /** Of a sound file. */
  readonly pages?: number;
}

const a3 = [1190.55, 841.89] as const;
const text = (words: string) => new TextEncoder().encode(words);

/** All of them, about sixty. */
export async function corpus(printer: TestPrinter): Promise<CorpusFile[]> {
  const three = await simplePdf([{}, {}, {}]);
  return [
    ...(await fromChromium(printer)),
    ...packedByQpdf(three),
    ...encrypted(three),
    ...(await turnedAndCut()),
    ...(await special(three)),
    ...cutOff(three, 'pdf-lib'),
    ...(await broken(three)),
    { name: '二千頁.pdf', bytes: await simplePdf(Array(2000).fill({})), trouble: null, pages: 2000 },
  ];
}

async function fromChromium(printer: TestPrinter): Promise<CorpusFile[]> {
  const print = (css: string, body: string) => printer.pdf(minchoPage(css, body), [fontFaces.mincho]);
  const pages = '<section><h1>調査結果</h1><p>本文</p></section>'.repeat(4);
  const letter = await print(
    '@page{size:A4} section{break-after:page}',
    `${pages}<p><a href="https://www.mhlw.go.jp/">厚生労働省</a></p>`,
  );
  return [
    { name: 'ブラウザーから.pdf', bytes: letter, trouble: null, pages: 5 },
    {
      name: '横長.pdf',
      bytes: await print('@page{size:A4 landscape}', '<p>横</p>'),
      trouble: null,
      pages: 1,
    },
    {
      name: '図面A3.pdf',
      bytes: await print('@page{size:A3 landscape}', '<p>図面</p>'),
      trouble: null,
      pages: 1,
    },
    {
      name: '葉書.pdf',
      bytes: await print('@page{size:100mm 148mm;margin:5mm}', '<p>葉書</p>'),
      trouble: null,
      pages: 1,
    },
    {
      name: '帯.pdf',
      bytes: await print('@page{size:420mm 60mm;margin:5mm}', '<p>帯</p>'),
      trouble: null,
      pages: 1,
    },
    {
      name: 'ブラウザーから（線形化）.pdf',
      bytes: throughQpdf(letter, '--linearize'),
      trouble: null,
      pages: 5,
    },
    ...cutOff(letter, 'Chromium'),
  ];
}

function packedByQpdf(three: Uint8Array): CorpusFile[] {
  const ways: Readonly<Record<string, readonly string[]>> = {
    線形化: ['--linearize'],
    オブジェクトストリーム: ['--object-streams=generate'],
    オブジェクトストリームと線形化: ['--object-streams=generate', '--linearize'],
    展開: ['--stream-data=uncompress', '--object-streams=disable'],
    QDF: ['--qdf', '--object-streams=disable'],
    最小版: ['--min-version=1.3', '--object-streams=disable'],
    版2: ['--force-version=2.0'],
    改行: ['--newline-before-endstream'],
    頁抽出: ['--pages', '.', '3,1-2', '--'],
    重複頁: ['--pages', '.', '1,1,2', '--'],
  };
  return Object.entries(ways).map(([name, options]) => ({
    ...{ name: `${name}.pdf`, bytes: throughQpdf(three, ...options), trouble: null, pages: 3 },
  }));
}

function encrypted(three: Uint8Array): CorpusFile[] {
  const locks = ['40', '128', '256'].flatMap((bits): CorpusFile[] => [
    {
      name: `閲覧パスワード${bits}.pdf`,
      bytes: throughQpdf(three, '--encrypt', 'u', 'o', bits, '--'),
      trouble: 'locked',
    },
    {
      name: `権限パスワード${bits}.pdf`,
      bytes: throughQpdf(three, '--encrypt', '', 'o', bits, '--'),
      trouble: 'restricted',
    },
  ]);
  return [
    ...locks,
    {
      name: '閲覧パスワードAES.pdf',
      bytes: throughQpdf(three, '--encrypt', 'u', 'o', '128', '--use-aes=y', '--'),
      trouble: 'locked',
    },
    {
      name: '印刷禁止.pdf',
      bytes: throughQpdf(
        three,
        '--object-streams=generate',
        '--encrypt',
        '',
        'o',
        '256',
        '--print=none',
        '--',
      ),
      trouble: 'restricted',
    },
  ];
}

async function turnedAndCut(): Promise<CorpusFile[]> {
  const turned = await simplePdf([{ rotate: 0 }, { rotate: 90 }, { rotate: 180 }, { rotate: 270 }]);
  const cut = await simplePdf([
    { crop: [50, 50, 400, 600] },
    { crop: [50, 50, 400, 600], rotate: 90 },
    { crop: [-100, -100, 2000, 2000] },
  ]);
  const mixed = await simplePdf([{}, { size: a3 }, { size: a3, rotate: 90 }, { size: [283, 420] }]);
  const tiny = await simplePdf([{ size: [72, 72] }]);
  const unit = await PDFDocument.create();
  unit.addPage([297.64, 420.94]).node.set(PDFName.of('UserUnit'), PDFNumber.of(2));
  return [
    { name: '回転.pdf', bytes: turned, trouble: null, pages: 4 },
    { name: 'トリミング.pdf', bytes: cut, trouble: null, pages: 3 },
    { name: '大きさ混在.pdf', bytes: mixed, trouble: null, pages: 4 },
    { name: '極小.pdf', bytes: tiny, trouble: null, pages: 1 },
    { name: '単位2.pdf', bytes: await unit.save(), trouble: null, pages: 1 },
  ];
}

async function special(three: Uint8Array): Promise<CorpusFile[]> {
  const form = await PDFDocument.load(three);
  const field = form.getForm().createTextField('氏名');
  field.setText('Tomita');
  field.addToPage(form.getPage(0), { x: 100, y: 600, width: 200, height: 30 });
  const holding = await PDFDocument.load(three);
  await holding.attach(text('氏名,金額'), '名簿.csv', { mimeType: 'text/csv' });
  const scripted = await PDFDocument.load(three);
  scripted.addJavaScript('main', 'app.alert(1);');
  const stray = Buffer.concat([text('Content-Type: application/pdf\r\n\r\n'), three]);
  const padded = Buffer.concat([three, new Uint8Array(500)]);
  const dark = await PDFDocument.create();
  dark.addPage([...a4]).drawRectangle({ x: 0, y: 0, width: 596, height: 842, color: rgb(0.1, 0.1, 0.2) });
  const open = await PDFDocument.create();
  const page = open.addPage([...a4]);
  page.node.set(
    PDFName.of('Contents'),
    open.context.register(open.context.flateStream('q q .5 0 0 .5 200 200 cm 0 0 50 50 re f')),
  );
  const noted = await PDFDocument.load(three);
  const font = await noted.embedFont(StandardFonts.Helvetica);
  noted.getPage(1).drawText('noted', { x: 50, y: 50, font });
  noted.getPage(1).node.addAnnot(
    noted.context.register(
      noted.context.obj({
        Type: 'Annot',
        Subtype: 'Text',
        Rect: [10, 10, 30, 30],
        Contents: PDFString.of('memo'),
      }),
    ),
  );
  const empty = await PDFDocument.create();
  empty.addPage([...a4]);
  return [
    { name: '入力欄.pdf', bytes: await form.save(), trouble: null, pages: 3 },
    { name: '添付つき.pdf', bytes: await holding.save(), trouble: null, pages: 3 },
    { name: 'スクリプト.pdf', bytes: await scripted.save(), trouble: null, pages: 3 },
    { name: 'メールの前書きつき.pdf', bytes: stray, trouble: null, pages: 3 },
    { name: '後ろに余り.pdf', bytes: padded, trouble: null, pages: 3 },
    { name: '濃い地.pdf', bytes: await dark.save(), trouble: null, pages: 1 },
    { name: '閉じない描画.pdf', bytes: await open.save(), trouble: null, pages: 1 },
    { name: '注釈.pdf', bytes: await noted.save(), trouble: null, pages: 3 },
    { name: '白紙.pdf', bytes: await empty.save(), trouble: null, pages: 1 },
  ];
}

/** Twelve places of one file. */
function cutOff(whole: Uint8Array, producer: string): CorpusFile[] {
  const places =
    producer === 'Chromium' ? [1, 3, 5, 7, 9, 11, 12] : Array.from({ length: 12 }, (_, at) => at + 1);
  return places.map((place) => ({
    ...{ name: `途中${place}（${producer}）.pdf`, trouble: 'cut' as const },
    bytes: whole.subarray(0, Math.floor((whole.length * place) / 13)),
  }));
}

async function broken(three: Uint8Array): Promise<CorpusFile[]> {
  const few = await PDFDocument.load(three);
  few.catalog.Pages().set(PDFName.of('Count'), PDFNumber.of(12));
  const none = await PDFDocument.create();
  const zip = zipSync({ '資料.txt': text('中身') });
  const written = Buffer.from(throughQpdf(three, '--qdf', '--object-streams=disable')).toString('latin1');
  const root = /\/Pages (\d+ 0 R)/.exec(written)?.[1] ?? '';
  const ring = written.replace(/\/Kids \[\s+\d+ 0 R/, `/Kids [ ${root}`);
  const plain = throughQpdf(three, '--object-streams=disable');
  const at = Buffer.from(plain).indexOf('stream\n') + 12;
  const scratched = plain.map((byte, place) => (place >= at && place < at + 40 ? 0x55 : byte));
  return [
    { name: '空.pdf', bytes: new Uint8Array(), trouble: 'empty' },
    { name: '実はZIP.pdf', bytes: zip, trouble: 'notPdf' },
    { name: '実はHTML.pdf', bytes: text('<!doctype html><p>ログインしてください'), trouble: 'notPdf' },
    { name: '頁不足.pdf', bytes: await few.save(), trouble: 'fewerPages' },
    { name: '頁なし.pdf', bytes: await none.save({ addDefaultPage: false }), trouble: 'noPages' },
    { name: '輪.pdf', bytes: Buffer.from(ring, 'latin1'), trouble: 'fewerPages' },
    { name: '傷.pdf', bytes: scratched, trouble: 'brokenPages' },
    { name: '頭だけ.pdf', bytes: text('%PDF-1.7\n%%EOF\n'), trouble: 'noPages' },
    {
      name: '雑音.pdf',
      bytes: Buffer.concat([text('%PDF-1.4\n'), Buffer.alloc(5000, 0xa7)]),
      trouble: 'damaged',
    },
  ];
}
