import { afterAll, beforeAll, expect, test } from 'vitest';
import { documentOf, heading, list, paragraph, row, section, table } from '../../shared/document/builders.ts';
import type { Document, Section } from '../../shared/document/document.ts';
import { fontFacesUsed } from '../../shared/document/fontFaces.ts';
import { documentHtml } from '../../shared/document/html/documentHtml.ts';
import { printParts } from '../../shared/document/printParts.ts';
import { constructs, images } from './constructs.ts';
import { startTestPrinter, type TestPrinter } from './printPdf.ts';
import { pdfOutline, pdfPages } from './readPdf.ts';

let printer: TestPrinter;
beforeAll(async () => {
  printer = await startTestPrinter();
});
afterAll(() => printer.close());

const html = (paper: Document, sourceLinks: boolean) =>
  documentHtml(paper, { nonce: 'test', pageNumbers: 'own', sourceLinks, images });

// Sections with a number or first page of their own would need a print of their own.
function unnumbered({ page, ...rest }: Section): Section {
  const { size, orientation, margins } = page;
  return { ...rest, page: { size, orientation, margins, header: {}, footer: {} } };
}

test('the preview is laid out as the print, line for line', async () => {
  const whole = Object.values(constructs).filter((construct) => printParts(construct).length === 1);
  const sections = whole.flatMap((construct) => construct.sections.map(unnumbered));
  const all = documentOf('すべて', ...sections);
  const faces = fontFacesUsed(all);
  const pages = await Promise.all(
    [true, false].map(async (links) => pdfPages(await printer.pdf(html(all, links), faces))),
  );
  expect(pages[0]).toEqual(pages[1]);
});

test('a click finds the nearest source: the block’s, else the row’s, else the table’s; print has no links', async () => {
  const roster = documentOf(
    '名簿',
    section([
      paragraph('会長', { anchor: 'person:会長' }),
      table(
        ['rest', 'rest'],
        [
          row(['飯塚', { blocks: [paragraph('弘', { anchor: 'person:2' })] }], { anchor: 'membership:1' }),
          row(['藤本', '晴久']),
        ],
        {
          anchor: 'roster:1',
        },
      ),
      list('bullet', ['案内'], { anchor: 'agenda:a/b' }),
      paragraph('末尾'),
    ]),
  );
  const page = await printer.open(html(roster, true), fontFacesUsed(roster));
  const links = await page.evaluate(() =>
    [...document.querySelectorAll('a')].map((link) => [link.textContent, link.getAttribute('href')]),
  );
  await page.close();
  const at = (path: string) => `https://source.invalid/${path}`;
  expect(links).toEqual([
    ['会長', at(`person/${encodeURIComponent('会長')}`)],
    ['飯塚', at('membership/1')],
    ['弘', at('person/2')],
    ['藤本', at('roster/1')],
    ['晴久', at('roster/1')],
    ['・', at('agenda/a%2Fb')],
    ['案内', at('agenda/a%2Fb')],
  ]);
  expect(html(roster, false)).not.toContain('source.invalid');
});

test('headings become the outline of the PDF', async () => {
  const document = documentOf(
    '規程',
    section([heading(1, '第一章\n総則'), heading(2, '第一節'), paragraph('本文'), heading(1, '第二章')]),
  );
  const pdf = await printer.pdf(html(document, false), fontFacesUsed(document));
  expect(pdfOutline(pdf)).toEqual(['第一章総則', ['第一節'], '第二章']);
});
