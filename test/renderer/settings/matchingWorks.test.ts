import { expect, test } from 'vitest';
import { matchingWorks } from '../../../renderer/settings/matchingWorks.ts';

const works = [
  {
    name: 'better-sqlite3',
    version: '13.2.0',
    licence: 'MIT',
    text: 'Copyright Joshua Wise\nSQLite: public domain',
  },
  { name: '@expo-google-fonts/noto-serif-jp', version: '0.4.3', licence: 'MIT AND OFL-1.1', text: 'Adobe' },
];
const found = (typed: string) => matchingWorks(works, typed).map(({ version }) => version);

test('without words everything is shown', () => {
  expect(found('')).toEqual(['13.2.0', '0.4.3']);
  expect(found('　 ')).toEqual(['13.2.0', '0.4.3']);
});

test('all words count, in name, licence and text, whatever their case and width', () => {
  expect(found('sqlite PUBLIC')).toEqual(['13.2.0']);
  expect(found('ｏｆｌ')).toEqual(['0.4.3']);
  expect(found('adobe joshua')).toEqual([]);
});
