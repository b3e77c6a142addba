/** The sample says that it is one, and goes with one action; no other library does. */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { answerDialog, startSample, test } from './program.ts';

const begin = { name: '何から始めますか' };

test('the sample is thrown away by keyboard: its folder is gone, and what to begin with is asked', async ({
  machine,
}) => {
  const { page, library } = await startSample(machine);
  const notice = page.getByRole('region', { name: 'サンプル' });
  await expect(notice).toContainText('これはサンプルの保管庫です。');
  await expect(notice).toContainText('島根地方最低賃金審議会 合同会議（令和3年9月13日）の公表資料');

  const dialog = page.getByRole('dialog', { name: 'サンプルを捨てますか' });
  await test.step('closing the question leaves everything', async () => {
    await notice.getByRole('button', { name: 'サンプルを捨てる' }).press('Enter');
    await expect(dialog).toContainText(library);
    await expect(dialog).toContainText('元に戻すことはできません。');
    await expect(dialog).toContainText('サンプルを作った後に変更したところはありません。');
    await expect(dialog.getByRole('button', { name: 'やめる' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
    expect(existsSync(path.join(library, 'library.db'))).toBe(true);
  });

  await test.step('what the user changed is said before it goes', async () => {
    await page.getByRole('link', { name: '設定' }).click();
    const name = page.getByRole('textbox', { name: '保管庫の名称' });
    await name.fill('賃金室');
    await name.press('Tab');
    await expect(page.getByRole('button', { name: /^元に戻す：保管庫の名称の変更/ })).toBeEnabled();
    await expect(page.getByText('賃金室（サンプル）')).toBeVisible();
    await page.keyboard.press('Alt+1');
    await notice.getByRole('button', { name: 'サンプルを捨てる' }).press('Enter');
    await expect(dialog).toContainText('サンプルを作った後の変更が1件あります。');
    await page.keyboard.press('Tab');
    await expect(dialog.getByRole('button', { name: 'サンプルを捨てる' })).toBeFocused();
    await page.keyboard.press('Enter');
  });

  await expect(page.getByRole('heading', begin)).toBeVisible();
  const said = page.getByRole('status').filter({ hasText: 'サンプルを捨てました。' });
  await expect(said).toHaveText(`サンプルを捨てました。${library} は、もうありません。`);
  expect(existsSync(library)).toBe(false);
  // It is not offered as one that was open lately.
  await expect(page.getByRole('region', { name: '最近開いた保管庫' })).toBeHidden();

  await test.step('another sample can be made in its place', async () => {
    await page.getByRole('button', { name: 'サンプルで始める' }).click();
    await expect(notice).toBeVisible();
  });
});

test('files of the user in the folder of the sample stay, and are named', async ({ machine }) => {
  const { page, library } = await startSample(machine);
  writeFileSync(path.join(library, '感想.txt'), '使いやすい');
  await page.getByRole('button', { name: 'サンプルを捨てる' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'サンプルを捨てる' }).click();
  await expect(page.getByRole('heading', begin)).toBeVisible();
  const said = page.getByRole('status').filter({ hasText: 'サンプルを捨てました。' });
  await expect(said).toContainText(`${library} に残っているもの：感想.txt`);
  expect(readdirSync(library)).toEqual(['感想.txt']);
});

test('a library that is no sample does not say so and cannot be thrown away', async ({ machine }) => {
  const driven = await machine.start();
  const { page } = driven;
  await page.getByRole('button', { name: /空の保管庫で始める/ }).waitFor();
  const folder = path.join(machine.documents, 'サンプル');
  await answerDialog(driven, () => page.keyboard.press('Alt+2'), { path: folder, times: 2 });
  await expect(page.getByRole('textbox', { name: /^名称/ })).toBeFocused();
  await page.keyboard.press('Alt+1');
  await page.getByRole('region', { name: '最近の作業' }).waitFor();
  await expect(page.getByRole('button', { name: 'サンプルを捨てる' })).toBeHidden();
  const answer = await page.evaluate(
    (where) => window.desk.invoke('sample.discard', { folder: where }),
    folder,
  );
  expect(answer).toMatchObject({ ok: false, error: { code: 'sample.none' } });
  expect(existsSync(path.join(folder, 'library.db'))).toBe(true);
});
