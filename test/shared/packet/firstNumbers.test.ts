import { expect, test } from 'vitest';
import { usualEdition } from '../../../shared/packet/edition.ts';
import { firstNumbers, withFirstNumbers } from '../../../shared/packet/firstNumbers.ts';
import type { PacketPaper } from '../../../shared/packet/packetContract.ts';

const made = (key: string, isFront = false): PacketPaper => ({
  ...{ key, title: key, label: null, numbered: !isFront, isFront, handling: 'bind' },
  paper: { kind: 'text', textPaperId: key },
});

const file = (key: string, about: object = {}, handling: PacketPaper['handling'] = 'bind'): PacketPaper => ({
  ...made(key),
  handling,
  paper: {
    ...{ kind: 'attachment', sha256: 'a'.repeat(64), name: key, bytes: 1, format: 'pdf', pages: 7 },
    ...{ announced: null, trouble: null, notes: [], ...about },
  },
});

const pages: Readonly<Record<string, number>> = { 表紙: 1, 名簿: 5, 諮問文: 1, 規程: 12, 調査: 7 };
const pagesOf = (key: string) => pages[key] ?? null;

test('the papers behind the front ones are numbered through', () => {
  const papers = [made('表紙', true), made('名簿'), made('諮問文'), made('規程')];
  expect(firstNumbers({ papers, onFronts: false }, pagesOf)).toEqual({ 名簿: 1, 諮問文: 6, 規程: 7 });
});

test('where each begins on the front of a sheet, blank backs count', () => {
  const papers = [made('名簿'), made('諮問文'), made('規程')];
  expect(firstNumbers({ papers, onFronts: true }, pagesOf)).toEqual({ 名簿: 1, 諮問文: 7, 規程: 9 });
});

test.each([
  ['in whose place a slip sheet stands', file('調査', { trouble: 'damaged', pages: null }), 2],
  ['of which what can be read is bound', file('調査', { trouble: 'truncated', pages: 3 }, 'asIs'), 4],
  ['that is sound', file('調査'), 8],
])('a file %s', (_, attached, next) => {
  const papers = [attached, made('規程')];
  expect(firstNumbers({ papers, onFronts: false }, pagesOf)).toEqual({ 調査: 1, 規程: next });
});

test('nothing is said as long as the pages of one are not known', () => {
  expect(firstNumbers({ papers: [made('名簿'), made('意見')], onFronts: false }, pagesOf)).toBeNull();
  const papers = [file('調査', { trouble: 'locked', pages: null }), made('規程')];
  expect(firstNumbers({ papers, onFronts: false }, pagesOf)).toBeNull();
});

test('only the list of materials says where they begin', () => {
  const packet = { edition: usualEdition, pages: {} };
  const list: PacketPaper = {
    ...made('目次', true),
    paper: { kind: 'materialsList', meetingId: 'm', packet },
  };
  expect(withFirstNumbers(list, { 名簿: 1 }).paper).toMatchObject({ packet: { pages: { 名簿: 1 } } });
  expect(withFirstNumbers(made('名簿'), { 名簿: 1 })).toEqual(made('名簿'));
});
