/** A file is dragged from the file manager onto a roster, or onto what does not take it. */
import { truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { writeXlsx } from 'hucre';
import { encodeShiftJis } from '../../electron/files/shiftJis.ts';
import { dragFiles } from './dragFile.ts';
import { openRoster, startSample, test } from './program.ts';

const rows = [
  ['会議体', '区分', '氏名', 'よみ', '役職名'],
  ['製鋼・鉄素形材', '公益代表', '乾 一', 'いぬい はじめ', '島根大学 教授'],
];
const work = [500, 400] as const;
const menu = [60, 70] as const;
const target = (page: Page) => page.getByText('ここにドロップすると');
const review = (page: Page) => page.getByRole('region', { name: '取り込む委員の確認' });

test('a workbook dropped on a roster is looked at, entered and taken back like a chosen one', async ({
  machine,
}) => {
  const driven = await startSample(machine);
  const { page } = driven;
  const file = path.join(machine.documents, '委員.xlsx');
  writeFileSync(file, await writeXlsx({ sheets: [{ name: '委員', rows }] }));
  await openRoster(page, '製鋼');
  const drag = await dragFiles(driven, file);
  await expect(target(page)).toHaveCount(0);
  await drag.over(work);
  await expect(target(page)).toBeVisible();
  await drag.over(work);
  await drag.drop(work);
  await expect(target(page)).toHaveCount(0);
  await expect(review(page)).toContainText('委員.xlsx');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('gridcell', { name: '乾 一', exact: true })).toBeVisible();
  await page.getByRole('button', { name: /^元に戻す：名簿の取り込み/ }).click();
  await expect(page.getByRole('gridcell', { name: '乾 一', exact: true })).toHaveCount(0);
});

test('a CSV in Shift_JIS dropped on the table of a group is looked at there', async ({ machine }) => {
  const driven = await startSample(machine);
  const { page } = driven;
  const file = path.join(machine.documents, '委員.csv');
  writeFileSync(file, encodeShiftJis(rows.map((row) => row.join(',')).join('\r\n')));
  await page.getByRole('link', { name: '委員' }).click();
  await page.getByRole('treeitem', { name: /^特定最低賃金/ }).click();
  await page.getByRole('grid', { name: '会議体の名簿' }).waitFor();
  const drag = await dragFiles(driven, file);
  await drag.over(work);
  await target(page).waitFor();
  await drag.over(work);
  await drag.drop(work);
  await expect(review(page)).toContainText('委員.csv　Shift_JIS');
  await expect(review(page).getByRole('button', { name: /^1名を追加/ })).toBeVisible();
});

test('what cannot be read is refused as from the dialog: too large, several, a folder, of another kind', async ({
  machine,
}) => {
  const driven = await startSample(machine);
  const { page } = driven;
  const [large, pdf] = ['写真入り.xlsx', '通知.pdf'].map((name) => path.join(machine.documents, name));
  if (!large || !pdf) throw new Error('no files');
  writeFileSync(large, '');
  truncateSync(large, 30_000_001);
  writeFileSync(pdf, '%PDF-1.7');
  await openRoster(page, '製鋼');
  for (const [files, title, reason] of [
    [[large], '写真入り.xlsxを取り込めません', '大きすぎます（30.0 MB'],
    [[large, pdf], '一度に取り込めるファイルは一つです', '2個のファイル'],
    [[machine.documents], 'Documentsを取り込めません', 'フォルダーです'],
    [[pdf], '通知.pdfを取り込めません', 'CSV のどれでもありません'],
  ] as const) {
    const drag = await dragFiles(driven, ...files);
    await drag.over(work);
    await target(page).waitFor();
    await drag.over(work);
    await drag.drop(work);
    const dialog = page.getByRole('dialog', { name: title });
    await expect(dialog).toContainText(reason);
    await page.keyboard.press('Enter');
    await expect(dialog).toHaveCount(0);
  }
  await expect(page.getByRole('grid', { name: '委員名簿' })).toBeVisible();
});

test('dropped anywhere else a file changes nothing, and the program stays', async ({ machine }) => {
  const driven = await startSample(machine);
  const { page } = driven;
  const file = path.join(machine.documents, '頁.html');
  writeFileSync(file, '<h1>よそ</h1>');
  await page.evaluate(() => Reflect.set(window, 'sameDocument', true));
  const drag = await dragFiles(driven, file);
  const dropsOn = async (place: readonly [number, number]) => {
    await drag.over(place);
    await drag.drop(place);
  };
  for (const place of [work, menu]) await dropsOn(place);
  await openRoster(page, '製鋼');
  await dropsOn(menu);
  await expect(target(page)).toHaveCount(0);
  await expect(page.getByRole('grid', { name: '委員名簿' })).toBeVisible();
  expect(await page.evaluate(() => Reflect.get(window, 'sameDocument'))).toBe(true);
  expect(driven.context.pages().filter((one) => one.url().startsWith('file:'))).toEqual([]);
});
