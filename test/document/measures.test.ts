import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  boxedLabel,
  cell,
  distributed,
  documentOf,
  gap,
  heading,
  list,
  mark,
  paragraph,
  personName,
  row,
  section,
  tab,
  table,
} from '../../shared/document/builders.ts';
import type { Block, Document } from '../../shared/document/document.ts';
import { fontFacesUsed } from '../../shared/document/fontFaces.ts';
import { documentHtml } from '../../shared/document/html/documentHtml.ts';
import { letterHead } from '../../shared/document/letter.ts';
import { startTestPrinter, type TestPrinter } from './printPdf.ts';
import { type PdfPage, pdfPages, pdfPicture, rulesAcross } from './readPdf.ts';

let printer: TestPrinter;
beforeAll(async () => {
  printer = await startTestPrinter();
});
afterAll(() => printer.close());

const em = (points: number) => (points / 72) * 25.4;

async function print(document: Document): Promise<Uint8Array> {
  const html = documentHtml(document, { nonce: 'test', pageNumbers: 'own', sourceLinks: false });
  return printer.pdf(html, fontFacesUsed(document));
}

async function lines(blocks: readonly Block[], size: number): Promise<readonly Line[]> {
  const pdf = await print(documentOf('', section(blocks, { text: { size }, page: { footer: {} } })));
  return linesOf(pdfPages(pdf)[0]);
}

interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

function linesOf(page: PdfPage | undefined): readonly Line[] {
  const rows = Map.groupBy(page?.words ?? [], ({ bottom }) => Math.round(bottom));
  return [...rows.values()].map((words) => ({
    text: words
      .toSorted((a, b) => a.left - b.left)
      .map((word) => word.text)
      .join(''),
    left: Math.min(...words.map(({ left }) => left)),
    right: Math.max(...words.map(({ right }) => right)),
  }));
}

// The specimens' tolerance.
const near = (actual: number | undefined, millimetres: number) =>
  expect(Math.abs((actual ?? Number.NaN) - millimetres), `${actual} ≈ ${millimetres}`).toBeLessThanOrEqual(
    0.3,
  );

describe('on paper', () => {
  test('均等割付 fills exactly its characters, and what does not fit keeps its width', async () => {
    const [cover, agenda, long] = await lines(
      [
        paragraph(distributed('合同会議', 14), { align: 'center', size: 24 }),
        paragraph(distributed('次第', 5), { size: 18 }),
        paragraph(distributed('島根地方最低賃金審議会', 5)),
      ],
      12,
    );
    near(cover?.left, 105 - 7 * em(24));
    near(cover?.right, 105 + 7 * em(24));
    near(agenda?.left, 25);
    near(agenda?.right, 25 + 5 * em(18));
    near(long?.right, 25 + 11 * em(12));
  });

  test('names fill five cells whatever their parts', async () => {
    const names = [
      ['飯塚', '弘'],
      ['藤本', '晴久'],
      ['小松原', '直樹'],
      ['乾', '弘'],
    ] as const;
    const found = await lines(
      names.map(([family, given]) => paragraph(personName({ family, given }))),
      11,
    );
    for (const line of found) {
      near(line.left, 25);
      near(line.right, 25 + 5 * em(11));
    }
  });

  test('a paragraph label stands in one character, its text begins at two and goes on at one', async () => {
    const text =
      '部会長は、会議における秩序の維持のため、傍聴人の退場を命ずるなど必要な措置をとることができるものとする。';
    const blocks = [
      paragraph(['2', tab(), text], { indent: { left: 1, firstLine: -1 }, tabs: [{ at: 2, align: 'left' }] }),
    ];
    const pdf = await print(documentOf('', section(blocks, { page: { footer: {} } })));
    const words = pdfPages(pdf)[0]?.words ?? [];
    near(words[0]?.left, 25);
    near(words[1]?.left, 25 + 2 * em(11));
    near(words[2]?.left, 25 + em(11));
    near(words[1]?.right, 185);
  });

  test('number and date of a letter are equally wide, one character from the edge, the sender two', async () => {
    const head = letterHead({
      number: '島労発基0824第7号',
      date: '令和3年8月24日',
      addressee: ['島根地方最低賃金審議会', ['会長', gap(), '富田']],
      sender: ['島根労働局長', '倉持清子'],
      size: 12,
    });
    const [number, date, to, president, office, name] = await lines(head, 12);
    for (const line of [number, date]) {
      near(line?.right, 185 - em(12));
      near(line?.left, 185 - 9.5 * em(12));
    }
    near(to?.left, 25);
    near(president?.left, 25 + em(12));
    for (const line of [office, name]) {
      near(line?.right, 185 - 2 * em(12));
      near(line?.left, 185 - 10 * em(12));
    }
  });

  test('numbers of an agenda end on one line and their titles begin on one', async () => {
    const items = Array.from({ length: 11 }, (_, index) => `議題${'あ'.repeat(index)}`);
    const marker = { width: 1.4, gap: 1, align: 'right' } as const;
    const blocks = [list('decimal', items, { indent: '12mm', marker, itemSpace: '4.2mm' })];
    const pdf = await print(documentOf('', section(blocks, { text: { size: 12 }, page: { footer: {} } })));
    const words = pdfPages(pdf)[0]?.words ?? [];
    const [numbers, titles] = [
      words.filter(({ text }) => /^\d+$/.test(text)),
      words.filter(({ text }) => /^議/.test(text)),
    ];
    expect(numbers.map(({ text }) => text)).toContain('11');
    for (const number of numbers) near(number.right, 25 + 12 + 1.4 * em(12));
    for (const title of titles) near(title.left, 25 + 12 + 2.4 * em(12));
    near((titles[1]?.top ?? 0) - (titles[0]?.top ?? 0), 1.75 * em(12) + 4.2);
  });

  test('label and mark stand 9 mm from the top, the label’s box on the text’s right edge', async () => {
    const header = { left: mark('（写）'), right: boxedLabel('資料No.1') };
    const pdf = await print(documentOf('', section([paragraph('本文')], { page: { header } })));
    const picture = pdfPicture(pdf, 1);
    const [left, right] = rulesAcross(picture, { y: 9.8 }, 210);
    // The rule's middle is half its .75 pt within the box.
    const half = em(0.75) / 2;
    near(left, 185 - 26 + half);
    near(right, 185 - half);
    const [top, bottom] = rulesAcross(picture, { x: 162 }, 30);
    near(top, 9 + half);
    near(bottom, 16 - half);
    near(pdfPages(pdf)[0]?.words.find(({ text }) => text === '（写）')?.left, 25);
  });

  test('rules of a roster lie on its columns and rows', async () => {
    const line = row([cell('飯塚'), cell('弘'), cell('局長')], { minHeight: '16mm' });
    const blocks = [
      table(
        ['30mm', '35mm', 'rest'],
        [
          row([cell('公益代表', { rowSpan: 2 }), '弘', '局長'], { minHeight: '16mm' }),
          row(['真', '長'], { minHeight: '16mm' }),
          line,
        ],
        {
          header: [row(['区分', '氏名', '役職名'], { minHeight: '10mm' })],
          size: 11,
          lineHeight: 1.4,
        },
      ),
    ];
    const picture = pdfPicture(await print(documentOf('', section(blocks, { page: { footer: {} } }))), 1);
    const [a, b, c, d] = rulesAcross(picture, { y: 27 }, 210);
    near(a, 25);
    near(b, 55);
    near(c, 90);
    near(d, 185);
    const rules = rulesAcross(picture, { x: 87 }, 290);
    [25, 35, 51, 67, 83].forEach((place, index) => {
      near(rules[index], place);
    });
    expect(rulesAcross(picture, { x: 52 }, 290)).toHaveLength(4);
  });

  test('a table that runs on repeats its header, and rows are not torn apart', async () => {
    const rows = Array.from({ length: 40 }, (_, index) => row([`${index + 1}日`, '一行目\n二行目']));
    const blocks = [table(['30mm', 'rest'], rows, { header: [row(['日', '予定'])] })];
    const pages = pdfPages(await print(documentOf('', section(blocks))));
    expect(pages.length).toBeGreaterThan(1);
    for (const { words } of pages) {
      expect(words[0]?.text).toBe('日');
      const count = (text: string) => words.filter((word) => word.text === text).length;
      expect(count('一行目')).toBe(count('二行目'));
    }
  });

  test('a heading goes with the text under it to the next page', async () => {
    const filling = Array.from({ length: 35 }, (_, index) => paragraph(`${index + 1}行目`));
    const blocks = [...filling, heading(1, '標題'), paragraph('本文'), paragraph('続き')];
    const pages = pdfPages(await print(documentOf('', section(blocks, { page: { footer: {} } }))));
    expect(pages.map(({ words }) => words[0]?.text)).toEqual(['1行目', '標題']);
  });

  test('page numbers begin where the section says, and a bound packet has none', async () => {
    const blocks = [paragraph('一'), { kind: 'pageBreak' } as const, paragraph('二')];
    const document = documentOf('', section(blocks, { page: { firstPageNumber: 9 } }));
    const texts = (pdf: Uint8Array) =>
      pdfPages(pdf).map(({ words }) => words.map(({ text }) => text).join(''));
    expect(texts(await print(document))).toEqual(['一-9-', '二-10-']);
    const bound = documentHtml(document, { nonce: 'test', pageNumbers: 'none', sourceLinks: false });
    expect(texts(await printer.pdf(bound, fontFacesUsed(document)))).toEqual(['一', '二']);
  });

  test('a part of a longer document goes on counting', async () => {
    const footer = {
      center: {
        content: [{ field: 'pageNumber' }, '/', { field: 'pageCount' }],
        font: 'mincho',
        size: 10,
        pages: 'all',
      },
    } as const;
    const document = documentOf('', section([paragraph('本文')], { page: { footer } }));
    const html = documentHtml(document, {
      nonce: 'test',
      pageNumbers: 'own',
      sourceLinks: false,
      firstPageNumber: 5,
      pageCount: 12,
    });
    const words = pdfPages(await printer.pdf(html, fontFacesUsed(document)))[0]?.words ?? [];
    expect(words.map(({ text }) => text).join('')).toBe('本文5/12');
  });
});
