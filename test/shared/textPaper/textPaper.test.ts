import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentHtml } from '../../../shared/document/html/documentHtml.ts';
import { blocksOfDocument } from '../../../shared/document/walkDocument.ts';
import { parseMarks } from '../../../shared/textPaper/parseMarks.ts';
import { formatTextPaper, parseTextPaper } from '../../../shared/textPaper/parseTextPaper.ts';
import { textPaperDocument } from '../../../shared/textPaper/textPaperDocument.ts';
import { textPaperName } from '../../../shared/textPaper/textPaperName.ts';
import { documentText } from '../../document/documentText.ts';

/** Texts as people type and paste them: words, marks, numbers, bars, blanks and breaks in any order. */
const piece = fc.constantFrom(
  ...[
    '# ',
    '## ',
    '第1　',
    '第1条',
    '第2条　',
    '［中央］',
    '[右]',
    '\n［改頁］\n',
    '1 ',
    '１　',
    '(2) ',
    '（３）',
    'ア　',
    '①',
    '・',
    '- ',
    '* ',
    '※',
    '※1',
  ],
  ...[
    '**',
    '__',
    '~~',
    '|',
    '| --- |',
    '---',
    '<br>',
    '\t',
    ' ',
    '　',
    '\n',
    '\r\n',
    '\r',
    '\\',
    '&',
    '<',
    '>',
  ],
  ...['最低賃金', '部会長', '令和3年', '12', '𠮷', '邊󠄀', 'A', '。'],
);
const typed = fc.oneof(
  fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme' }),
);

const document = (body: string) => textPaperDocument({ id: 'x', title: '', body });
const letters = (text: string) => text.replace(/[^\p{L}\p{N}。]/gu, '');

/** Marks of whole lines are words too, and do not print. */
const withoutMarks = (body: string) =>
  parseTextPaper(body)
    .map((block) => {
      if (block.kind === 'table') return block.rows.map(({ source }) => source).join('\n');
      const { line } = block;
      if (line.kind === 'pageBreak') return '';
      return line.kind === 'aligned' ? line.text : formatTextPaper([block]);
    })
    .join('\n');

describe('any text is a paper', () => {
  test('and is given back to the letter', () => {
    fc.assert(
      fc.property(typed, (body) => {
        expect(formatTextPaper(parseTextPaper(body))).toBe(body);
      }),
    );
  });

  test('whose parts are found again in what they give', () => {
    fc.assert(
      fc.property(typed, (body) => {
        const blocks = parseTextPaper(body);
        expect(parseTextPaper(formatTextPaper(blocks))).toEqual(blocks);
      }),
    );
  });

  test('that prints every letter and digit, in order', () => {
    fc.assert(
      fc.property(typed, (body) => {
        const printed = documentText(document(body)).join('');
        // Line breaks inside cells are typed as a word of letters.
        const inCells = withoutMarks(body).replaceAll(/<br>/gi, '');
        expect(letters(printed.replaceAll('<br>', ''))).toBe(letters(inCells));
      }),
    );
  });

  test('that becomes a page', () => {
    fc.assert(
      fc.property(typed, (body) => {
        const html = documentHtml(document(body), { nonce: 'n', pageNumbers: 'own', sourceLinks: false });
        expect(html).toContain('</body>');
      }),
    );
  });
});

describe('lines', () => {
  const lines = (body: string) =>
    parseTextPaper(body).map((block) => (block.kind === 'line' ? block.line : block));

  test.each([
    ['# 趣旨', { kind: 'heading', level: 1, text: '趣旨' }],
    ['### 細目', { kind: 'heading', level: 3, text: '細目' }],
    ['第1　趣旨', { kind: 'numberedHeading', label: '第1', text: '趣旨' }],
    ['第１ 趣旨', { kind: 'numberedHeading', label: '第１', text: '趣旨' }],
    ['第1条　この規程は', { kind: 'article', label: '第1条', text: 'この規程は' }],
    ['第十条の二　会議は', { kind: 'article', label: '第十条の二', text: '会議は' }],
    ['第1条の規定により', { kind: 'paragraph', text: '第1条の規定により' }],
    ['［中央］次第', { kind: 'aligned', align: 'center', text: '次第' }],
    ['[右] 令和3年9月13日', { kind: 'aligned', align: 'right', text: '令和3年9月13日' }],
    ['［左］', { kind: 'paragraph', text: '［左］' }],
    ['［改頁］', { kind: 'pageBreak', mark: '［改頁］' }],
    ['［改頁］の後', { kind: 'paragraph', text: '［改頁］の後' }],
    ['１　日時', { kind: 'item', label: '１', text: '日時' }],
    ['　(1) 場所', { kind: 'item', indent: '　', label: '(1)', text: '場所' }],
    ['（三）議題', { kind: 'paragraph', text: '（三）議題' }],
    ['（三） 議題', { kind: 'item', label: '（三）', text: '議題' }],
    ['3-2　別紙', { kind: 'item', label: '3-2', text: '別紙' }],
    ['ア\t通知', { kind: 'item', label: 'ア', text: '通知' }],
    ['・案内', { kind: 'item', label: '・', text: '案内' }],
    ['※1　推計', { kind: 'item', label: '※1', text: '推計' }],
    ['- 案内', { kind: 'item', label: '-', text: '案内' }],
    ['-3度', { kind: 'paragraph', text: '-3度' }],
    ['2021 年', { kind: 'paragraph', text: '2021 年' }],
    ['#1', { kind: 'paragraph', text: '#1' }],
    ['　部会長は、', { kind: 'paragraph', indent: '　', text: '部会長は、' }],
  ])('%j', (line, expected) => {
    expect(lines(line)).toEqual([expect.objectContaining(expected)]);
  });

  test('a number that was typed prints as typed, and its text hangs behind it', () => {
    const [block] = [...blocksOfDocument(document('(10) 委員の数'))];
    expect(block).toMatchObject({ kind: 'paragraph', indent: { left: 3, firstLine: -3 } });
    expect(documentText(document('(10) 委員の数'))).toEqual(['(10)\t委員の数']);
  });
});

describe('tables', () => {
  const rowsOf = (body: string) =>
    parseTextPaper(body).flatMap((block) =>
      block.kind === 'table' ? [block.rows.map(({ cells }) => cells)] : [],
    );

  test('with bars, head and rule', () => {
    const [table] = [...blocksOfDocument(document('| 件名 | 額 |\n|---|---|\n| 製鋼 | 923円 |'))];
    expect(table).toMatchObject({ kind: 'table', header: [{}], rows: [{}] });
  });

  test('as Excel copies them, with empty cells', () => {
    expect(rowsOf('件名\t現行\t引上げ\n製鋼\t\t5')).toEqual([
      [
        ['件名', '現行', '引上げ'],
        ['製鋼', '', '5'],
      ],
    ]);
  });

  test('two kinds below each other are two tables', () => {
    expect(rowsOf('| a | b |\nc\td')).toHaveLength(2);
  });
});

describe('marks', () => {
  test.each([
    ['**太字**', [{ text: '太字', bold: true }]],
    [
      '__下線__と~~取消し~~',
      [{ text: '下線', underline: true }, { text: 'と' }, { text: '取消し', strike: true }],
    ],
    [
      '**太__字__**',
      [
        { text: '太', bold: true },
        { text: '字', bold: true, underline: true },
      ],
    ],
    ['____年__月', [{ text: '____年__月' }]],
    ['2 ** 3 ** 4', [{ text: '2 ** 3 ** 4' }]],
    ['**閉じない', [{ text: '**閉じない' }]],
    ['~~令和~~__2__年~~', [{ text: '令和', strike: true }, { text: '2', underline: true }, { text: '年~~' }]],
  ])('%s', (line, expected) => {
    expect(parseMarks(line)).toEqual(
      expected.map((part) => ({ bold: false, underline: false, strike: false, ...part })),
    );
  });
});

describe('what lists call it', () => {
  test.each([
    ['抜粋', '本文', '抜粋'],
    ['', '', ''],
    ['', '\n\n　会長は、~~2人~~__3人__とする。\n次の行', '会長は、2人3人とする。'],
    [
      '',
      '［中央］島根地方最低賃金審議会\n［中央］運営規程（改正案）\n\n第1条　この規程は',
      '島根地方最低賃金審議会運営規程（改正案）',
    ],
    ['', '［改頁］\n第1条　この規程は', 'この規程は'],
    ['', '| 件名 | 額 |\n| 製鋼 | 923円 |', '件名　額'],
  ])('title %j, text %j', (title, body, name) => {
    expect(textPaperName({ title, body })).toBe(name);
  });
});
