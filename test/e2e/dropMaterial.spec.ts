/** Files are dragged from the file manager onto 資料: each becomes a material, and what cannot be is named. */
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { simplePdf } from '../attachment/simplePdf.ts';
import type { DrivenApp } from '../standin/launchApp.ts';
import { dragFiles } from './dragFile.ts';
import { type Machine, openMeeting, startSample, test } from './program.ts';

const work = [500, 400] as const;
const target = (page: Page) => page.getByText('ここにドロップすると');
const row = (page: Page, title: RegExp) =>
  page.getByRole('grid', { name: '資料' }).getByRole('row', { name: title });

/** @param meanwhile what happens between lifting the files and letting go of them */
async function dropOnWork(driven: DrivenApp, files: readonly string[], meanwhile = () => {}): Promise<void> {
  const drag = await dragFiles(driven, ...files);
  await drag.over(work);
  await target(driven.page).waitFor();
  await drag.over(work);
  meanwhile();
  await drag.drop(work);
}

/** What lies in the program's folder for files on their way. */
const left = ({ userData }: Machine) => readdirSync(path.join(userData, 'work'));

test('several files are dropped at once, one of many pieces; each is stored as it was, and nothing is left beside', async ({
  machine,
}) => {
  const driven = await startSample(machine);
  const { page, library } = driven;
  const [survey, book, empty] = ['調査結果.pdf', '写真台帳.zip', '空.pdf'].map((name) =>
    path.join(machine.documents, name),
  ) as [string, string, string];
  writeFileSync(survey, await simplePdf([{}, {}, {}], 'Survey'));
  writeFileSync(book, randomBytes(20 * 1024 * 1024 + 5));
  writeFileSync(empty, '');
  await openMeeting(page, '資料');
  await dropOnWork(driven, [survey, book, empty]);
  await expect(row(page, /調査結果/)).toContainText('添付ファイル　調査結果.pdf（3頁）');
  await expect(row(page, /写真台帳/)).toContainText('写真台帳.zip');
  await expect(row(page, /空\.pdf/)).toBeVisible();
  await expect(row(page, /^要確認 中身が空（0バイト）です/)).toBeVisible();
  await expect(page.getByText('3件のファイルを添付しました')).toBeVisible();
  for (const file of [survey, book, empty]) {
    const sha256 = createHash('sha256').update(readFileSync(file)).digest('hex');
    expect(existsSync(path.join(library, 'files', sha256.slice(0, 2), sha256))).toBe(true);
  }
  await expect.poll(() => left(machine)).toEqual([]);
});

test('a folder, and a file that is gone before it was read, are named; the others are attached', async ({
  machine,
}) => {
  const driven = await startSample(machine);
  const { page } = driven;
  const [gone, folder, sound] = ['消えた.pdf', '会議の資料', '残った.pdf'].map((name) =>
    path.join(machine.documents, name),
  ) as [string, string, string];
  for (const file of [gone, sound]) writeFileSync(file, await simplePdf([{}]));
  mkdirSync(folder);
  await openMeeting(page, '資料');
  await dropOnWork(driven, [gone, folder, sound], () => unlinkSync(gone));
  await expect(row(page, /残った/)).toContainText('添付ファイル　残った.pdf（1頁）');
  const refused = page.getByRole('dialog', { name: '2件を添付できません' });
  await expect(refused.getByRole('listitem')).toHaveText([
    /^消えた\.pdfを添付できません。.*なくなったか変わりました/,
    /^会議の資料を添付できません。ファイルではなく、フォルダーです。/,
  ]);
  await page.keyboard.press('Enter');
  await expect(refused).toHaveCount(0);
  await expect(row(page, /消えた|会議の資料/)).toHaveCount(0);
});

test('an attached file is read page by page with the keyboard alone', async ({ machine }) => {
  const driven = await startSample(machine);
  const { page } = driven;
  await page.setViewportSize({ width: 1280, height: 720 });
  const survey = path.join(machine.documents, '調査結果.pdf');
  writeFileSync(survey, await simplePdf([{}, {}, {}]));
  await openMeeting(page, '資料');
  await dropOnWork(driven, [survey]);
  await row(page, /調査結果/)
    .getByRole('gridcell')
    .nth(1)
    .click();
  await expect(page.getByRole('img', { name: /紙面 調査結果 1／3頁/ })).toBeVisible({ timeout: 20_000 });
  await page.keyboard.press('F6');
  await expect(page.getByRole('group', { name: '紙面 調査結果' })).toBeFocused();
  for (const [key, shown] of [
    ['PageDown', '2／3頁'],
    ['PageDown', '3／3頁'],
    ['PageUp', '2／3頁'],
    ['End', '3／3頁'],
    ['Home', '1／3頁'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page.getByText(new RegExp(`${shown}$`))).toBeVisible();
  }
});
