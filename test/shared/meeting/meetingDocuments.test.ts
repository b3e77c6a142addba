import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Document } from '../../../shared/document/document.ts';
import { fontFacesUsed } from '../../../shared/document/fontFaces.ts';
import { documentHtml } from '../../../shared/document/html/documentHtml.ts';
import { inlinesOfDocument } from '../../../shared/document/walkDocument.ts';
import { agendaDocument } from '../../../shared/meeting/agendaDocument.ts';
import { coverDocument } from '../../../shared/meeting/coverDocument.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { documentAnchors, documentText } from '../../document/documentText.ts';
import { type PlacedText, pdfText, textLines } from '../../document/pdfText.ts';
import { startTestPrinter, type TestPrinter } from '../../document/printPdf.ts';
import { sampleAgenda, sampleBodies, sampleMeeting } from '../../seeds/sampleRecords.ts';
import { paperAgenda, paperAgendaHead, paperCover, solid } from '../../seeds/shimanePapers.ts';

let printer: TestPrinter;
let coverPages: PlacedText[][];
let agendaPages: PlacedText[][];
beforeAll(async () => {
  printer = await startTestPrinter();
  coverPages = await printed(cover());
  agendaPages = await printed(agenda());
});
afterAll(() => printer.close());

async function printed(document: Document): Promise<PlacedText[][]> {
  const html = documentHtml(document, { nonce: 'test', pageNumbers: 'own', sourceLinks: false });
  return pdfText(await printer.pdf(html, fontFacesUsed(document)));
}

const cover = (other: Partial<Meeting> = {}): Document =>
  coverDocument({ meeting: { ...sampleMeeting, ...other }, bodies: sampleBodies });
const agenda = (other: Partial<Meeting> = {}, items = sampleAgenda): Document =>
  agendaDocument({ meeting: { ...sampleMeeting, ...other }, bodies: sampleBodies, agenda: items });

/** Edges, baseline and size as whole millimetres and points, enough to see a measure that is wrong. */
const place = ({ left, right, baseline, size }: PlacedText): number[] =>
  [left, right, baseline, size].map(Math.round);
const text = (page: readonly PlacedText[] | undefined): string =>
  (page ?? []).map((each) => each.text).join('');

describe('the printed cover', () => {
  test('says what the published one says, and the day', () => {
    expect(coverPages).toHaveLength(1);
    const [page] = coverPages;
    const day = '令和3年9月13日（月）';
    expect(text(page).replace(day, '')).toBe(solid(paperCover.join('')).replaceAll('—', '―'));
    expect(text(page)).toContain(day);
  });

  test('has the measures of the office’s paper', () => {
    const [page = []] = coverPages;
    expect(textLines(page).map(place)).toEqual([
      // Three names over 14 characters of 24 points, the first line 42 mm below the margin.
      [46, 164, 78, 24],
      [46, 164, 94, 24],
      [46, 164, 110, 24],
      // 会議資料 over 8 characters of 22 points, the issuer over 8 of 18.
      [74, 136, 139, 22],
      [89, 120, 156, 16],
      [77, 133, 217, 16],
      [80, 130, 236, 18],
    ]);
  });
});

describe('the printed agenda', () => {
  test('says what the published one says, line by line', () => {
    expect(agendaPages).toHaveLength(1);
    const numbered = paperAgenda.map((item, index) => `${index + 1}${solid(item)}`).join('');
    expect(text(agendaPages[0])).toBe(`${solid(paperAgendaHead.join(''))}次第${numbered}`);
  });

  test('has the measures of the office’s paper', () => {
    const [page = []] = agendaPages;
    const lines = textLines(page);
    const find = (wanted: string): number[] =>
      place(lines.find((line) => line.text === wanted) ?? missing(wanted));
    expect(find('島根地方最低賃金審議会')).toEqual([63, 147, 32, 15]);
    expect(find('特定最低賃金専門部会合同会議')).toEqual([63, 147, 41, 15]);
    expect(find('令和3年9月13日（月）').slice(0, 1)).toEqual([105]);
    expect(find('次第')).toEqual([89, 121, 97, 18]);
    // Numbers end 12 mm and 1.4 characters of 12 points in, and texts begin one character later.
    const number = (wanted: string): number[] =>
      place(page.find(({ text }) => text === wanted) ?? missing(wanted));
    expect(number('1').slice(1, 2)).toEqual([43]);
    expect(number('11').slice(1, 2)).toEqual([43]);
    expect(number('労働基準部長挨拶').slice(0, 1)).toEqual([47]);
    // 開会 over 3 characters, その他 over 5; 4.2 mm and a line of 18 points from item to item.
    expect(find('1開会')).toEqual([41, 60, 113, 12]);
    expect(find('2労働基準部長挨拶').slice(2)).toEqual([124, 12]);
    expect(find('10その他').slice(1)).toEqual([68, 208, 12]);
    expect(find('11閉会').slice(1)).toEqual([60, 219, 12]);
  });
});

test('sub-items print (1) (2) below their item, and the items are counted without them', async () => {
  const subItems = new Set(['item-8', 'item-9']);
  const items = sampleAgenda.map((item) => ({ ...item, isSubItem: subItems.has(item.id) }));
  const [page = []] = await printed(agenda({}, items));
  const lines = textLines(page).slice(-6);
  expect(lines.map((line) => line.text)).toEqual([
    '6島根地方最低賃金審議会特定最低賃金専門部会の開催について',
    '7最低賃金審議会令第6条第5項及び第7項の適用について',
    '(1)関係労働者及び関係使用者からの意見聴取について',
    '(2)最低賃金に関する基礎調査結果について',
    '8その他',
    '9閉会',
  ]);
  const [, item, first, second, next] = lines.map(({ left, baseline }) => ({ left, baseline }));
  if (!item || !first || !second || !next) throw new Error('lines are missing');
  expect(first.left).toBeGreaterThan(item.left + 3);
  expect(second.left).toBeCloseTo(first.left, 1);
  // Sub-items stand closer to each other than items.
  expect(second.baseline - first.baseline).toBeLessThan(next.baseline - second.baseline);
});

describe('what was not entered', () => {
  const nothing = { heldOn: null, startsAt: null, place: '', issuer: '', part: '', name: '', bodyIds: [] };

  test('leaves blanks to write on, and nothing is invented', () => {
    expect(documentText(cover(nothing)).map((line) => line.replaceAll('　', '＿'))).toEqual([
      '＿＿＿＿＿＿＿＿＿＿＿＿＿＿',
      '会議資料',
      '＿＿＿＿年＿＿月＿＿日',
      '＿＿＿＿＿＿＿＿',
    ]);
    expect(documentText(agenda(nothing, [])).map((line) => line.replaceAll('　', '＿'))).toEqual([
      '＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿',
      '＿＿＿＿年＿＿月＿＿日',
      '＿＿＿時＿＿分から',
      '＿＿＿＿＿＿＿＿＿＿＿＿',
      '次第',
    ]);
  });

  test('shows as a line on the paper', () => {
    const blanks = [...inlinesOfDocument(cover(nothing))].filter(
      (inline) => inline.kind === 'text' && /^　+$/.test(inline.text),
    );
    expect(blanks).toHaveLength(5);
    for (const blank of blanks) expect(blank).toMatchObject({ underline: 'single' });
  });
});

describe('words that are spread', () => {
  test.each([
    ['開会', 3],
    ['開　会', 3],
    ['開 会', 3],
    ['閉　　会', 3],
    ['そ の 他', 5],
    [' その他 ', 5],
  ])('%s', (typed, width) => {
    const [item = missing('item')] = sampleAgenda;
    const inlines = [...inlinesOfDocument(agenda({}, [{ ...item, text: typed }]))];
    expect(inlines.at(-1)).toEqual({ kind: 'distributed', text: solid(typed), width });
  });

  test('no other word is: その他の事項 and 部会長 挨拶 print as typed', () => {
    const [item = missing('item')] = sampleAgenda;
    const items = ['その他の事項', '部会長 挨拶'].map((typed) => ({ ...item, text: typed }));
    expect(documentText(agenda({}, items)).slice(-2)).toEqual(['その他の事項', '部会長 挨拶']);
  });
});

test('a name longer than the width over which names are spread is broken into lines as it is', () => {
  const one = { bodyIds: ['subcommittee-4'], name: '第1回会議' };
  expect(documentText(cover(one)).slice(0, 4)).toEqual([
    '島根地方最低賃金審議会',
    '島根県自動車・同附属品製造業',
    '最低賃金専門部会',
    '第1回会議',
  ]);
  expect(documentText(agenda(one)).slice(0, 2)).toEqual([
    '島根地方最低賃金審議会',
    '島根県自動車・同附属品製造業最低賃金専門部会第1回会議',
  ]);
});

test('a click finds the meeting and each item of its agenda', () => {
  expect(documentAnchors(cover())).toEqual(['meeting:meeting']);
  expect(documentAnchors(agenda())).toEqual([
    'meeting:meeting',
    ...sampleAgenda.map(({ id }) => `agenda-item:${id}`),
  ]);
});

function missing(what: string): never {
  throw new Error(`not found: ${what}`);
}
