/** A library that does not open: what it is, why, and every way out. */
import { renameSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { closedSample, damage, syncedCopy } from './brokenLibraries.ts';
import { answerDialog, type Machine, startSample, test } from './program.ts';

const home = (page: Page) => page.getByRole('region', { name: '最近の作業' });

test('a damaged library is brought back from its backup', async ({ machine }) => {
  const { page: before, library, close } = await startSample(machine);
  await before.getByRole('link', { name: '設定' }).click();
  await before.getByRole('tab', { name: '控え' }).click();
  await before.getByRole('button', { name: '今すぐ控えを取る' }).click();
  await expect(before.getByText('控えを取り、開いて確かめました')).toBeVisible();
  await close();
  damage(path.join(library, 'library.db'));
  const driven = await machine.start();
  const { page } = driven;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('保管庫が壊れています');
  await expect(page.getByRole('alert')).toContainText(library);
  await page.getByRole('button', { name: '控えから戻す' }).click();
  const put = page.getByRole('button', { name: 'この控えから戻す' }).first();
  const restored = path.join(machine.documents, '戻した保管庫');
  await answerDialog(driven, () => put.click(), { path: restored, times: 2 });
  await expect(home(page)).toBeVisible();
  await expect(page.getByText('松江地方合同庁舎共用第4会議室')).toBeVisible();
});

test('a library that was moved away opens once it is back', async ({ machine }) => {
  const library = await closedSample(machine);
  renameSync(library, `${library}（移動）`);
  const { page } = await machine.start();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('保管庫が見つかりません');
  renameSync(`${library}（移動）`, library);
  await page.getByRole('button', { name: 'もう一度試す' }).click();
  await expect(home(page)).toBeVisible();
});

test('where a library is gone, another one can be opened', async ({ machine }) => {
  const library = await closedSample(machine);
  const moved = path.join(machine.documents, '新しい場所');
  renameSync(library, moved);
  const driven = await machine.start();
  const { page } = driven;
  await page.getByRole('button', { name: '別の保管庫を開く' }).click();
  const existing = page.getByRole('button', { name: /既存の保管庫を開く/ });
  await answerDialog(driven, () => existing.click(), { path: moved });
  await expect(home(page)).toBeVisible();
});

test.describe('in a folder that OneDrive synchronises', () => {
  async function startInSyncedFolder(machine: Machine) {
    const library = await closedSample(machine);
    machine.remember({ recentLibraries: [syncedCopy(library, machine)] });
    const driven = await machine.start();
    const { page } = driven;
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('ここでは保管庫に書き込めません');
    await expect(page.getByRole('alert')).toContainText('OneDrive');
    return driven;
  }

  test('a library is read', async ({ machine }) => {
    const { page } = await startInSyncedFolder(machine);
    await page.getByRole('button', { name: '読み取り専用で開く' }).click();
    await expect(page.getByText('読み取り専用で開いています。')).toBeVisible();
    await expect(home(page)).toBeVisible();
  });

  test('a library is copied to this machine and written there', async ({ machine }) => {
    const driven = await startInSyncedFolder(machine);
    const { page } = driven;
    const copy = page.getByRole('button', { name: 'このパソコンに複製を作る' });
    await answerDialog(driven, () => copy.click(), { path: machine.documents });
    await expect(home(page)).toBeVisible();
    await expect(page.getByText('読み取り専用で開いています。')).toBeHidden();
  });
});
