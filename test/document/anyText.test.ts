import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  boxedLabel,
  cell,
  distributed,
  documentOf,
  drawing,
  heading,
  list,
  paragraph,
  personName,
  row,
  section,
  table,
} from '../../shared/document/builders.ts';
import type { Document } from '../../shared/document/document.ts';
import { fontFacesUsed } from '../../shared/document/fontFaces.ts';
import { documentHtml } from '../../shared/document/html/documentHtml.ts';
import { startTestPrinter, type TestPrinter } from './printPdf.ts';

let printer: TestPrinter;
beforeAll(async () => {
  printer = await startTestPrinter();
});
afterAll(() => printer.close());

const html = (paper: Document) =>
  documentHtml(paper, { nonce: 'test', pageNumbers: 'own', sourceLinks: true });

// NUL has no place in HTML and halves of surrogate pairs none in any file; line breaks and tabs are inlines.
const anyText = fc
  .oneof(fc.string({ unit: 'binary', minLength: 1 }), fc.constantFrom(...hostileTexts()))
  .filter((text) => text.isWellFormed() && !['\0', '\t', '\n', '\r'].some((sign) => text.includes(sign)));

test('whatever is typed comes back from the page unchanged', async () => {
  const texts = fc.sample(anyText, { numRuns: 400, seed: 4 });
  const paper = documentOf(
    '任意の文字',
    section(
      texts.flatMap((text) => [
        paragraph(text, { anchor: `text:${text}` }),
        heading(2, distributed(text, 3)),
        list('bullet', [personName({ family: text, given: text })]),
        table(['rest'], [row([text])]),
      ]),
    ),
  );
  const page = await printer.open(html(paper), fontFacesUsed(paper));
  const found = await page.evaluate(() =>
    ['section > a > p', 'h2', '.name > span:first-child', 'td'].map((selector) =>
      [...document.querySelectorAll(selector)].map((element) => element.textContent),
    ),
  );
  await page.close();
  for (const column of found) expect(column).toEqual(texts);
});

test('hostile text in title, labels, drawings and anchors ends nothing and adds no element', async () => {
  const text = hostileTexts().join('|');
  const label = { kind: 'label', x: 0, y: 10, text, size: 5, font: 'mincho', align: 'left' } as const;
  const size = { width: 10, height: 10, units: { width: 10, height: 10 } };
  const blocks = [paragraph('本文', { anchor: `kind:${text}` }), drawing([label], size, text)];
  const paper = documentOf(text, section(blocks, { page: { header: { right: boxedLabel(text) } } }));
  const page = await printer.open(html(paper), fontFacesUsed(paper));
  const found = await page.evaluate(() => ({
    title: document.querySelector('title')?.text,
    label: document.querySelector('svg text')?.textContent,
    alt: document.querySelector('svg title')?.textContent,
    elements: [...document.querySelectorAll('body *')].map((element) => element.tagName.toLowerCase()),
    size: getComputedStyle(document.querySelector('svg') ?? document.body).width,
    foreign: document.querySelectorAll('script,img,iframe').length,
  }));
  await page.close();
  expect(found).toEqual({
    title: text,
    label: text,
    alt: text,
    elements: ['section', 'a', 'p', 'svg', 'title', 'text'],
    // The rules after the label still hold: 10 mm.
    size: expect.stringMatching(/^37\.7/),
    foreign: 0,
  });
});

test('a length, colour or span that is none is refused, not written', () => {
  const write = (paper: Document) => () => html(paper);
  const broken = JSON.parse('"1mm;color:red"');
  expect(write(documentOf('', section([paragraph('a', { indent: { left: broken } })])))).toThrow(RangeError);
  expect(write(documentOf('', section([table(['rest'], [row([cell('a', { shading: '#fff}' })])])])))).toThrow(
    RangeError,
  );
  expect(write(documentOf('', section([table(['rest'], [row(['a', 'b'])])])))).toThrow(RangeError);
  expect(write(documentOf('', section([table(['rest'], [row([cell('a', { rowSpan: 2 })])])])))).toThrow(
    RangeError,
  );
});

function hostileTexts(): readonly string[] {
  return [
    '</style><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "'; } * { display: none } @page { size: 1mm }",
    '\\',
    '\\"',
    '&amp;&lt;&#60;',
    '<!--',
    ']]>',
    '</title>',
    '  先頭と　末尾の空白  ',
  ];
}
