/** Files are dragged from the file manager onto 資料: each becomes a material, and what cannot be is named. */
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { simplePdf } from '../attachment/simplePdf.ts';
import type { DrivenApp } from '../standin/launchApp.ts';
import { dragFiles } from './dragFile.ts';
import { openMeeting, startSample, test } from './program.ts';

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

/** What lies in the program's folders for dropped files. */
const left = () =>
  readdirSync(os.tmpdir())
    .filter((name) => name.startsWith('shingikai-desk-drop-'))
    .flatMap((name) => readdirSync(path.join(os.tmpdir(), name)));

test('several files are dropped at once, one of many pieces; each is stored as it was, and nothing is left beside', async ({
  machine,
}) => {
  const driven = await startSample(machine);
  const { page, library } = driven;
  const before = left().length;
  const [survey, book, empty] = ['調査結果.pdf', '写真台帳.zip', '空.pdf'].map((name) =>
    path.join(machine.documents, name),
  ) as [string, string, string];
  writeFileSync(survey, await simplePdf([{}, {}], 'Survey'));
  writeFileSync(book, randomBytes(20 * 1024 * 1024 + 5));
  writeFileSync(empty, '');
  await openMeeting(page, '資料');
  await dropOnWork(driven, [survey, book, empty]);
  await expect(row(page, /調査結果/)).toContainText('添付ファイル　調査結果.pdf（2頁）');
  await expect(row(page, /写真台帳/)).toContainText('写真台帳.zip');
  await expect(row(page, /空/)).toContainText('空.pdf');
  await expect(page.getByText('3件のファイルを添付しました')).toBeVisible();
  for (const file of [survey, book, empty]) {
    const sha256 = createHash('sha256').update(readFileSync(file)).digest('hex');
    expect(existsSync(path.join(library, 'files', sha256.slice(0, 2), sha256))).toBe(true);
  }
  expect(left()).toHaveLength(before);
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
  await expect(page.getByText(/^消えた\.pdfを添付できません/)).toContainText(
    '読み取る間に、なくなったか変わりました',
  );
  await expect(page.getByText(/^消えた\.pdfを添付できません/)).toContainText(
    'ほかに1件を添付できません：「会議の資料」',
  );
  await expect(row(page, /消えた|会議の資料/)).toHaveCount(0);
});
