import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DrivenApp, launchApp } from './launchApp.ts';

let driven: DrivenApp;
let folder: string;
let file: string;

beforeAll(async () => {
  driven = await launchApp();
  folder = path.join(driven.app.userData, '資料');
  file = path.join(folder, '議事次第.docx');
  mkdirSync(folder);
  writeFileSync(file, '');
});
afterAll(() => driven.close());

/** Lets the app ask, and hands over the window in which it does. */
async function asked(channel: string, options: object): Promise<{ dialog: Page; answer: Promise<unknown> }> {
  const opened = driven.context.waitForEvent('page');
  const answer = driven.page.evaluate(([name, value]) => window.testDesk.invoke(name, value), [
    channel,
    options,
  ] as const);
  const dialog = await opened;
  await dialog.waitForURL('https://dialog.standin.invalid/');
  return { dialog, answer };
}

test('a file is opened by its path; a path to nothing is named and can be put right', async () => {
  const { dialog, answer } = await asked('open file', { title: '添付する資料', defaultPath: folder });
  expect(await dialog.title()).toBe('添付する資料');
  const field = dialog.getByLabel('パス');
  expect(await field.inputValue()).toBe(folder + path.sep);
  await field.fill(path.join(folder, 'ない.docx'));
  await dialog.getByRole('button', { name: '開く' }).click();
  expect(await dialog.getByRole('alert').textContent()).toContain('ない.docx」は見つかりません');
  await field.fill('議事次第.docx');
  await field.press('Enter');
  expect(await answer).toEqual({ canceled: false, filePaths: [file] });
});

test('several files are one per line, and a folder is not a file', async () => {
  const { dialog, answer } = await asked('open file', {
    defaultPath: folder,
    properties: ['openFile', 'multiSelections'],
  });
  await dialog.getByLabel('パス').fill(`${file}\n${folder}`);
  await dialog.getByRole('button', { name: '開く' }).click();
  expect(await dialog.getByRole('alert').textContent()).toContain('はフォルダーです');
  await dialog.getByLabel('パス').fill(`${file}\n\n${file}`);
  await dialog.getByRole('button', { name: '開く' }).click();
  expect(await answer).toEqual({ canceled: false, filePaths: [file, file] });
});

test('a folder is chosen, and a file is not a folder', async () => {
  const { dialog, answer } = await asked('open file', { defaultPath: file, properties: ['openDirectory'] });
  await dialog.getByRole('button', { name: '開く' }).click();
  expect(await dialog.getByRole('alert').textContent()).toContain('はファイルです');
  await dialog.getByLabel('パス').fill(folder);
  await dialog.getByRole('button', { name: '開く' }).click();
  expect(await answer).toEqual({ canceled: false, filePaths: [folder] });
});

test('a folder that is not there yet is made once that is confirmed', async () => {
  const { dialog, answer } = await asked('open file', { properties: ['openDirectory'], buttonLabel: '選ぶ' });
  const created = path.join(folder, '新しい保管庫', '島根');
  await dialog.getByLabel('パス').fill(created);
  await dialog.getByRole('button', { name: '選ぶ' }).click();
  expect(await dialog.getByRole('alert').textContent()).toContain('島根」はまだありません');
  expect(existsSync(created)).toBe(false);
  await dialog.getByRole('button', { name: '選ぶ' }).click();
  expect(await answer).toEqual({ canceled: false, filePaths: [created] });
  expect(existsSync(created)).toBe(true);
});

test('saving adds the ending and asks before it replaces a file', async () => {
  const { dialog, answer } = await asked('save file', {
    defaultPath: folder,
    filters: [{ name: 'Word', extensions: ['docx'] }],
  });
  await dialog.getByLabel('パス').fill(path.join(folder, '議事次第'));
  const save = dialog.getByRole('button', { name: '保存' });
  await save.click();
  expect(await dialog.getByRole('alert').textContent()).toContain('議事次第.docx」はすでにあります');
  await save.click();
  expect(await answer).toEqual({ canceled: false, filePath: file });
});

test('nothing is saved into a folder that is not there', async () => {
  const { dialog, answer } = await asked('save file', { defaultPath: path.join(folder, 'ない', 'a.pdf') });
  await dialog.getByRole('button', { name: '保存' }).click();
  expect(await dialog.getByRole('alert').textContent()).toContain('ない」は見つかりません');
  await dialog.getByRole('button', { name: 'キャンセル' }).click();
  expect(await answer).toEqual({ canceled: true, filePath: '' });
});

test('closing the window and the Escape key are a cancellation', async () => {
  const first = await asked('open file', {});
  await first.dialog.close();
  expect(await first.answer).toEqual({ canceled: true, filePaths: [] });
  const second = await asked('open file', {});
  await second.dialog.keyboard.press('Escape');
  expect(await second.answer).toEqual({ canceled: true, filePaths: [] });
});

test('a question is answered by its buttons, by Enter for the default one, and by a tick', async () => {
  const question = {
    message: '「資料<1>」を削除しますか',
    detail: '2つの会議が引用しています。',
    buttons: ['削除', '残す'],
    defaultId: 1,
    cancelId: 1,
    checkboxLabel: '次回から確認しない',
  };
  const first = await asked('ask', question);
  expect(await first.dialog.getByRole('heading').textContent()).toBe('「資料<1>」を削除しますか');
  await first.dialog.getByLabel('次回から確認しない').check();
  await first.dialog.getByRole('button', { name: '削除' }).click();
  expect(await first.answer).toEqual({ response: 0, checkboxChecked: true });
  const second = await asked('ask', question);
  await second.dialog.keyboard.press('Enter');
  expect(await second.answer).toEqual({ response: 1, checkboxChecked: false });
  const third = await asked('ask', question);
  await third.dialog.close();
  expect(await third.answer).toEqual({ response: 1, checkboxChecked: false });
});

test("the app's guards hear nothing of it", async () => {
  expect(await driven.page.evaluate(() => window.testDesk.invoke('seen'))).toEqual([]);
});
