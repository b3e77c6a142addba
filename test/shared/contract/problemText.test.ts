import { expect, test } from 'vitest';
import { problemText } from '../../../shared/contract/problemText.ts';
import { problemCodes } from '../../../shared/contract/result.ts';

test('every problem has its thing, its reason and its next step in whole Japanese sentences, also without details', () => {
  for (const code of problemCodes) {
    const { what, why, next } = problemText({ code });
    expect(what, code).toMatch(/^[^。]+$/);
    for (const sentence of [why, next]) expect(sentence, code).toMatch(/[。）：]$/);
    expect([what, why, next].join(''), code).not.toMatch(/undefined|（）|「」|\bnull\b/);
  }
});

test('a library in use names who has it, where and since when by the clock on the wall', () => {
  const details = { who: '松江花子', host: 'PC-12', since: '2021-09-13T03:05:00.000Z', canRead: 'yes' };
  expect(problemText({ code: 'library.locked', details })).toEqual({
    what: '保管庫は使用中です',
    why: '松江花子さんがパソコン「PC-12」で令和3年9月13日 12:05から開いています。',
    next: '読み取り専用で開くことができます。書き込むときは、相手が閉じるのを待ってください。',
  });
});

test('a damaged library names the backup to go back to, where there is one', () => {
  const found = 'Page 3: never used';
  const withBackup = problemText({
    code: 'library.damaged',
    details: { found, backup: '2021-09-12T23:30:00.000Z' },
  });
  expect(withBackup.next).toContain('令和3年9月13日 08:30の控え');
  expect(problemText({ code: 'library.damaged', details: { found } }).next).toContain('控えがないときは');
});
