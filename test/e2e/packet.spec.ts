/** 綴り: from the sample to the file that is handed out. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { paperOfPath } from '../../shared/paper/paperPath.ts';
import { pdfText } from '../document/pdfText.ts';
import { paperRosters, solid } from '../seeds/shimanePapers.ts';
import { printedText } from './printedPaper.ts';
import { answerDialog, openMeeting, openRoster, startSample, test } from './program.ts';

test('the rosters show the 45 seats of the published papers in their order', async ({ machine }) => {
  const { page } = await startSample(machine);
  const bodies = [
    '製鋼・鉄素形材',
    'はん用・生産用機械',
    '電子部品・電気機械',
    '自動車・同附属品',
    '自動車（新車）小売',
  ];
  await openRoster(page, '製鋼');
  for (const [index, body] of bodies.entries()) {
    await page.getByRole('treeitem', { name: body }).click();
    const seats = paperRosters[index]?.seats ?? [];
    expect(seats).toHaveLength(9);
    const people = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: /^\d+$/ }) });
    await expect(people).toHaveCount(9);
    for (const [seat, { name, title }] of seats.entries()) {
      const spaced = new RegExp(`^${[...name].join('\\s?')}$`);
      await expect(people.nth(seat).getByRole('gridcell').nth(0)).toHaveText(spaced);
      const cell = await people.nth(seat).getByRole('gridcell').nth(2).innerText();
      expect(solid(cell)).toBe(solid(title));
    }
  }
});

test('the paper is drawn beside the roster, bound into 29 pages and written out byte for byte', async ({
  machine,
}) => {
  const driven = await startSample(machine);
  const { page, library } = driven;
  await openRoster(page, '製鋼');
  await expect(page.getByRole('img', { name: /紙面 委員名簿 1／1頁/ })).toBeVisible();

  await openMeeting(page, '綴り');
  const pagesOf = (row: RegExp) => page.getByRole('row', { name: row }).getByRole('gridcell').nth(2);
  const pane = page.getByRole('complementary', { name: '綴り' });
  await expect(pagesOf(/次第/)).toHaveText('1');
  await expect(pagesOf(/委員名簿/)).toHaveText('5');
  await expect(pane).toContainText('綴り全体　29頁');
  await page.getByRole('gridcell', { name: '表紙' }).click();
  for (let row = 0; row < 3; row += 1) await page.keyboard.press('ArrowDown');
  await expect(pane.getByRole('img', { name: '紙面 特定最低賃金各専門部会委員名簿 5／5頁' })).toBeVisible();
  const strip = pane.getByRole('listbox', { name: '綴りの紙面' });
  await expect(strip.getByRole('option', { selected: true })).toHaveText('No.1');
  await strip.getByRole('option', { selected: true }).press('ArrowLeft');
  await expect(pane.getByRole('img', { name: '紙面 資料目次 1／1頁' })).toBeVisible();

  await page.getByRole('button', { name: /PDFに綴じる/ }).click();
  const writeOut = page.getByRole('button', { name: '綴じた PDF を書き出す' });
  await expect(writeOut).toBeVisible({ timeout: 60_000 });
  await expect(pagesOf(/綴じた PDF/)).toHaveText('29');

  const target = path.join(machine.documents, '合同会議の綴り.pdf');
  await answerDialog(driven, () => writeOut.click(), { path: target });
  await expect.poll(() => readdirSync(machine.documents)).toContain('合同会議の綴り.pdf');
  const files = readdirSync(path.join(library, 'files'), { recursive: true, withFileTypes: true });
  const kept = files.filter((entry) => entry.isFile());
  // The four leaflets, which are attached, and the packet.
  expect(kept).toHaveLength(5);
  const written = readFileSync(target);
  const same = kept.filter(({ parentPath, name }) =>
    readFileSync(path.join(parentPath, name)).equals(written),
  );
  expect(same).toHaveLength(1);
  expect(execFileSync('pdfinfo', [target], { encoding: 'utf8' })).toMatch(/^Pages:\s+29$/m);
});

test('the contents list beside 綴り says where the materials begin, as the bound one does', async ({
  machine,
}) => {
  const { page, library } = await startSample(machine);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await openMeeting(page, '綴り');
  const list = () => asked.map(paperOfPath).findLast((paper) => paper?.kind === 'materialsList');
  await expect
    .poll(() => Object.values(list()?.packet?.pages ?? {}))
    .toEqual([1, 6, 7, 19, 20, 22, 23, 24, 25, 26]);
  const shown = list();
  if (!shown) throw new Error('no contents list');
  const printed = await printedText(page, shown);
  expect(printed).toContain('支援事業No.622頁');
  await page.getByRole('button', { name: /PDFに綴じる/ }).click();
  await page.getByRole('button', { name: '綴じた PDF を書き出す' }).waitFor({ timeout: 60_000 });
  const [bound] = boundFiles(library);
  const pages = await pdfText(bound ?? new Uint8Array());
  expect(pages[2]?.map(({ text }) => text).join('')).toBe(printed);
});

/** What was bound, of all files of the library: only packets have so many pages. */
function boundFiles(library: string): Buffer[] {
  const files = readdirSync(path.join(library, 'files'), { recursive: true, withFileTypes: true });
  return files
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => readFileSync(path.join(parentPath, name)))
    .filter((bytes) => bytes.length > 100_000);
}

test('what was bound before is listed, looked at and written out again, by keyboard', async ({ machine }) => {
  const driven = await startSample(machine);
  const { page, library } = driven;
  await openMeeting(page, '綴り');
  const pane = page.getByRole('complementary', { name: '綴り' });
  await expect(pane).toContainText('綴り全体　29頁');
  const list = page.getByRole('grid', { name: '綴りの控え' });
  const bind = async (count: number) => {
    await page.keyboard.press('Control+b');
    await expect.poll(() => boundFiles(library).length, { timeout: 60_000 }).toBe(count);
    await expect(page.getByRole('button', { name: '綴じた PDF を書き出す' })).toBeVisible();
  };
  await bind(1);
  // It stands among the papers already.
  await expect(list).toBeHidden();
  await openMeeting(page, '概要');
  await page.getByRole('textbox', { name: '場所' }).fill('くにびきメッセ');
  await page.getByRole('textbox', { name: '場所' }).press('Tab');
  await expect(page.getByRole('button', { name: /^元に戻す：会議の変更/ })).toBeEnabled();
  await page.getByRole('tab', { name: '綴り' }).click();
  await expect(page.getByText('綴じた後に変更があります。')).toBeVisible();
  await bind(2);
  await expect(page.getByText('綴じた後に変更があります。')).toBeHidden();

  const row = (place: number) => list.getByRole('row').nth(place);
  await expect(list.getByRole('row')).toHaveCount(3);
  await expect(row(1)).toContainText('委員用29なし');
  await expect(row(2)).toContainText('委員用29あり');
  await row(1).getByRole('gridcell').first().click();
  await page.keyboard.press('ArrowDown');
  await expect(pane.getByRole('img', { name: /^綴り 委員用 令和.* 1／29頁$/ })).toBeVisible();

  const target = path.join(machine.documents, '前の綴り.pdf');
  await answerDialog(driven, () => page.keyboard.press('Enter'), { path: target });
  await expect.poll(() => readdirSync(machine.documents)).toContain('前の綴り.pdf');
  const written = readFileSync(target);
  const agenda = (await pdfText(written))[1]?.map(({ text }) => text).join('');
  expect(agenda).toContain('松江地方合同庁舎共用第4会議室');

  // Back at the papers, the row with the cursor is shown again.
  await page.getByRole('gridcell', { name: '綴じた PDF' }).click();
  await expect(pane.getByRole('img', { name: '綴り 合同会議 1／29頁' })).toBeVisible();
});
