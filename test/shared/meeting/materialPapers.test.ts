import { expect, test } from 'vitest';
import { materialPapers } from '../../../shared/meeting/materialPapers.ts';

const source = {
  meetingId: 'この会議',
  consultations: [
    { id: 'a', matter: '最低賃金の改正決定', number: '島労発基0824第7号' },
    { id: 'b', matter: '', number: '' },
  ],
  textPapers: [
    { id: 'c', name: '抜粋', meetingId: 'この会議' },
    { id: 'd', name: '', meetingId: null },
    { id: 'e', name: 'ほかの会議の紙面', meetingId: 'ほかの会議' },
  ],
};

test('offered are the meeting’s own tables, the letters as copies, and what was written for it or for none', () => {
  expect(materialPapers(source).map(({ label }) => label)).toEqual([
    '委員名簿',
    '出席者名簿',
    '配布資料一覧',
    '諮問文　島労発基0824第7号',
    '諮問文',
    '本文　抜粋',
    '本文　題名未入力',
  ]);
});

test('a material without a title is called what the paper is', () => {
  const titles = materialPapers(source).map(({ title, suffix }) => [title, suffix]);
  expect(titles[3]).toEqual(['最低賃金の改正決定の諮問文', '写']);
  expect(titles[4]).toEqual(['諮問文', '写']);
  expect(titles[6]).toEqual(['', '']);
});
