import { describe, expect, test } from 'vitest';
import {
  boxedLabel,
  cell,
  deleted,
  distributed,
  documentOf,
  heading,
  inserted,
  list,
  paperReference,
  paragraph,
  personName,
  phrase,
  row,
  ruby,
  section,
  table,
  text,
} from '../../shared/document/builders.ts';
import type { Cell, Document } from '../../shared/document/document.ts';
import { documentHtml } from '../../shared/document/html/documentHtml.ts';
import { listMarker } from '../../shared/document/listMarker.ts';
import { plainText } from '../../shared/document/plainText.ts';
import { printParts } from '../../shared/document/printParts.ts';
import { resolveReferences } from '../../shared/document/resolveReferences.ts';
import { tableGrid } from '../../shared/document/tableGrid.ts';
import { inlinesOfDocument } from '../../shared/document/walkDocument.ts';

const printed = (document: Document) =>
  plainText([...inlinesOfDocument(document)].filter(({ kind }) => kind !== 'phrase'));

describe('a reference to another paper of the packet', () => {
  const document = documentOf(
    '次第',
    section([
      table(['rest'], [row([cell(list('decimal', [phrase(paperReference('roster', '委員名簿'))]))])]),
      paragraph([paperReference('schedule', '一覧表'), 'のとおり']),
    ]),
  );

  test('prints the label once the paper is bound, wherever it stands', () => {
    const labels = new Map([
      ['roster', '資料No.1'],
      ['schedule', '資料No.5'],
    ]);
    const bound = resolveReferences(document, labels);
    expect(printed(bound.document)).toBe('資料No.1資料No.5のとおり');
    expect(bound.unresolved).toEqual([]);
  });

  test('prints the title while the paper is not bound, and is reported', () => {
    const bound = resolveReferences(document, new Map([['roster', '資料No.1']]));
    expect(printed(bound.document)).toBe('資料No.1一覧表のとおり');
    expect(bound.unresolved.map(({ key, title }) => [key, title])).toEqual([['schedule', '一覧表']]);
  });

  test('does not keep the label of an earlier binding', () => {
    const before = resolveReferences(document, new Map([['roster', '資料No.1']])).document;
    expect(printed(resolveReferences(before, new Map()).document)).toBe('委員名簿一覧表のとおり');
  });
});

test('plain text is what the paper says after its changes', () => {
  const content = [
    ...deleted('作成し', '局', '2021-09-13'),
    ...inserted('作成する', '局', '2021-09-13'),
    distributed('附則', 4),
    personName({ family: '飯塚', given: '弘' }),
    personName({ family: '事務局', given: '' }),
    ruby('達', 'だて'),
    ...text('一\n二\t三'),
  ];
  expect(plainText(content)).toBe('作成する附則飯塚　弘事務局達（だて）一\n二\t三');
});

test('line breaks and tabs in text become inlines of their own, whichever way they were typed', () => {
  expect(
    text('一\r\n二\r三\n四\t五').map((inline) => (inline.kind === 'text' ? inline.text : inline.kind)),
  ).toEqual(['一', 'lineBreak', '二', 'lineBreak', '三', 'lineBreak', '四', 'tab', '五']);
});

test('marks of a list in each form, and plain digits where a form ends', () => {
  expect([1, 20, 21].map((number) => listMarker('circled', number))).toEqual(['①', '⑳', '21']);
  expect([1, 46, 47].map((number) => listMarker('katakana', number))).toEqual(['ア', 'ン', '47']);
  expect(listMarker('katakanaParenthesised', 3)).toBe('(ウ)');
  expect(listMarker('decimalFullWidth', 10)).toBe('１０');
});

describe('the grid of a table', () => {
  const grid = (rows: readonly (readonly (string | Cell)[])[], columns: number) =>
    tableGrid(
      table(
        Array.from({ length: columns }, () => 'rest' as const),
        rows.map((cells) => row(cells)),
      ),
    );

  test('leaves the positions that spans cover free', () => {
    const placed = grid([[cell('a', { rowSpan: 2, columnSpan: 2 }), 'b'], ['c'], ['d', 'e', 'f']], 3);
    expect(placed.map((line) => line.map(({ column }) => column))).toEqual([[0, 2], [2], [0, 1, 2]]);
  });

  test('draws one line between two cells, and the same for both', () => {
    const [[left, right] = []] = grid(
      [[cell('a', { borders: { right: 0 } }), cell('b', { borders: { left: 1.5 } })]],
      2,
    );
    expect(left?.borders.right).toEqual({ weight: 1.5, style: 'solid' });
    expect(right?.borders.left).toEqual(left?.borders.right);
    const dashed = { weight: 0.4, style: 'dashed' } as const;
    const [[above] = [], [below] = []] = grid(
      [[cell('a', { borders: { bottom: dashed } })], [cell('b', { borders: { top: 0.4 } })]],
      1,
    );
    expect(above?.borders.bottom).toEqual(dashed);
    expect(below?.borders.top).toEqual(dashed);
  });

  test('draws the outer line around, also beside a merged cell', () => {
    const [[tall, b] = [], [c] = []] = grid([[cell('a', { rowSpan: 2 }), 'b'], ['c']], 2);
    expect(
      [tall?.borders.left, tall?.borders.bottom, b?.borders.right, c?.borders.bottom].map(
        (line) => line?.weight,
      ),
    ).toEqual([1, 1, 1, 1]);
    expect([tall?.borders.right, b?.borders.bottom, c?.borders.top].map((line) => line?.weight)).toEqual([
      0.5, 0.5, 0.5,
    ]);
  });
});

test('a document is printed in as few parts as its page numbers allow', () => {
  const page = (setup: NonNullable<Parameters<typeof section>[1]>['page']) =>
    section([paragraph('本文')], { ...(setup && { page: setup }) });
  const counts = (document: Document) => printParts(document).map(({ sections }) => sections.length);
  expect(counts(documentOf('', page({}), page({ orientation: 'landscape' }), page({})))).toEqual([3]);
  expect(counts(documentOf('', page({ firstPageNumber: 3 }), page({})))).toEqual([2]);
  expect(counts(documentOf('', page({}), page({ startOnOddPage: true }), page({})))).toEqual([1, 2]);
  expect(counts(documentOf('', page({}), page({ firstPageNumber: 1 })))).toEqual([1, 1]);
  expect(
    counts(documentOf('', page({}), page({ header: { right: boxedLabel('資料No.1', 'first') } }))),
  ).toEqual([1, 1]);
  const twoParts = documentOf('', page({}), page({ firstPageNumber: 1 }));
  const options = { nonce: '', pageNumbers: 'own', sourceLinks: false } as const;
  expect(() => documentHtml(twoParts, options)).toThrow('part by part');
  expect(
    printParts(documentOf('題', page({}), page({ firstPageNumber: 1 }))).map(({ title }) => title),
  ).toEqual(['題', '題']);
});

test('builders take text, inlines or blocks', () => {
  expect(cell('文字').blocks).toEqual([paragraph('文字', { align: 'left' })]);
  expect(cell(paragraph('段落')).blocks).toEqual([paragraph('段落')]);
  expect(cell([paragraph('一'), paragraph('二')]).blocks).toHaveLength(2);
  expect(cell(['元', distributed('次第', 5)]).blocks).toEqual([
    paragraph(['元', distributed('次第', 5)], { align: 'left' }),
  ]);
  expect(heading(2, '標題')).toMatchObject({
    kind: 'paragraph',
    heading: 2,
    align: 'center',
    keepWithNext: true,
  });
});
