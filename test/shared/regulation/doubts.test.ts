import { describe, expect, test } from 'vitest';
import { parseRegulation } from '../../../shared/regulation/parseRegulation.ts';
import { outlineOf } from './outlineOf.ts';

/** What was undecidable, and what the tree looks like. */
function read(text: string, ...choices: Parameters<typeof parseRegulation>[1] & object) {
  const { regulation, diagnostics } = parseRegulation(text, choices);
  return {
    outline: outlineOf(regulation).split('\n'),
    doubts: diagnostics.map(({ code, line }) => `${code} ${line}`),
  };
}

describe('what does not fit is said, and can be decided otherwise', () => {
  test('a number in the middle of a broken sentence is no paragraph', () => {
    const text = '第1条　会議は、少なくとも\n3 人以上の委員が出席したときに開く。';
    expect(read(text)).toEqual({
      outline: ['article 第1条 [1]', '  paragraph 会議は、少なくとも3 人以上の委員が出席したときに開く。'],
      doubts: ['W_PARA_SEQ 2'],
    });
  });

  test('unless the user says so', () => {
    const text = '第1条　甲。\n3　乙。';
    expect(read(text, { line: 2, role: 'paragraph' })).toEqual({
      outline: ['article 第1条 [1]', '  paragraph 甲。', '  paragraph 3 [3] 乙。'],
      doubts: ['W_PARA_SEQ 2', 'E_GAP 2'],
    });
  });

  test('an article of which a sentence speaks is none', () => {
    const text = '第1条　会議は、法\n第3条の規定により\n第5条　の規定による。';
    const { outline, doubts } = read(text);
    expect(outline).toEqual([
      'article 第1条 [1]',
      '  paragraph 会議は、法第3条の規定により第5条　の規定による。',
    ]);
    expect(doubts).toEqual(['W_ARTICLE_SEQ 3']);
  });

  test('a lone イ belongs to イロハ among kanji, to アイウ among figures', () => {
    expect(read('第一条　甲。\n一　乙\nイ　丙')).toMatchObject({
      outline: { 3: '      item イ [1] 丙' },
      doubts: ['W_SUB_ORDER 3'],
    });
    expect(read('第1条　甲。\n(1)　乙\nイ　丙')).toMatchObject({
      outline: { 3: '      item イ [2] 丙' },
      doubts: ['W_SUB_ORDER 3', 'E_GAP 3'],
    });
  });

  test('brackets above nothing are text', () => {
    expect(read('第1条　甲。\n（以下略）\nなお、乙。')).toMatchObject({
      outline: ['article 第1条 [1]', '  paragraph 甲。（以下略）なお、乙。'],
    });
  });

  test('gaps and doubles are faults', () => {
    expect(read('第1条　甲。\n第3条　乙。\n第3条　丙。\n3　丁。').doubts).toEqual([
      'E_GAP 2',
      'E_DUP 3',
      'W_PARA_SEQ 4',
    ]);
  });

  test('第2条の2 follows 第2条', () => {
    expect(read('第1条　甲。\n第2条　乙。\n第2条の2　丙。\n第3条　丁。').doubts).toEqual([]);
  });

  test('a kanji 一 among katakana may be a long vowel', () => {
    expect(read('第1条　ニッポ一、オ一エム。').doubts).toEqual(['W_KANJI_ONE 1']);
  });

  test('every message is a sentence that names the thing', () => {
    const { diagnostics } = parseRegulation('第1条　甲。\n- 1 -\n5　乙。\n（丙）\n第2条丁。\n第9条　戊。');
    expect(diagnostics.map(({ message }) => message)).toEqual([
      '「- 1 -」はページ番号とみて除きました。',
      '「5　乙。」は項の順番に合いません。「前の行の続き」として読みました。',
      '「第2条丁。」の後に空白がありません。「条」として読みました。',
      '「第9条」の前の番号が欠けています。',
    ]);
  });
});

describe('附則', () => {
  test.each([
    ['附則\nこの規程は、施行する。', ['supplement 附則', '  paragraph この規程は、施行する。']],
    ['付　則\n1　甲。\n2　乙。', ['supplement 付　則', '  paragraph 1 [1] 甲。', '  paragraph 2 [2] 乙。']],
    ['附　則　抄\n第1条　甲。', ['supplement 附　則 抄', '  article 第1条 [1]', '    paragraph 甲。']],
    ['附則　この規程は、施行する。', ['supplement 附則', '  paragraph この規程は、施行する。']],
    ['附則\n（令和2年規程第3号）\n甲。', ['supplement 附則（令和2年規程第3号）', '  paragraph 甲。']],
    ['附則（令和2年4月1日）抄\n甲。', ['supplement 附則（令和2年4月1日） 抄', '  paragraph 甲。']],
  ])('%j', (text, lines) => {
    expect(read(`第1条　甲。\n${text}`).outline.slice(2)).toEqual(lines);
  });
});
