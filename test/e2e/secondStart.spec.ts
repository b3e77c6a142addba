/** Two programs at once: one window for one person, one writer for one library. */

import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect } from '@playwright/test';
import { StartedApp } from '../standin/launchApp.ts';
import { startSample, test } from './program.ts';

test('a second start ends at once, and the window that is open stays', async ({ machine }) => {
  const { page } = await startSample(machine);
  const main = path.join(import.meta.dirname, '../../dist/electron/main.js');
  const second = new StartedApp({ main, userData: machine.userData });
  expect(await second.ended).toBe(0);
  await expect(page.getByRole('region', { name: '最近の作業' })).toBeVisible();
});

test('who comes second to a library is told who has it since when, may read, and may write later', async ({
  machine,
}) => {
  const first = await startSample(machine);
  const other = `${machine.userData}-2`;
  mkdirSync(other);
  writeFileSync(path.join(other, 'settings.json'), JSON.stringify({ recentLibraries: [first.library] }));
  const { page } = await machine.start({ userData: other });
  await expect(page.getByRole('heading', { name: '保管庫は使用中です' })).toBeVisible();
  const why = page.getByRole('alert');
  await expect(why).toContainText(`${os.userInfo().username}さん`);
  await expect(why).toContainText(os.hostname());
  await expect(why).toContainText(/年\d+月\d+日 \d+:\d\dから/);

  await page.getByRole('button', { name: '読み取り専用で開く' }).click();
  await expect(page.getByText('読み取り専用で開いています。')).toBeVisible();
  await page.getByRole('link', { name: /^会議/ }).click();
  await expect(page.getByRole('gridcell', { name: '合同会議' })).toBeVisible();
  await expect(page.getByRole('button', { name: '会議を追加' })).toHaveCount(0);

  await first.close();
  await page.getByRole('button', { name: '書き込みできる状態で開き直す' }).click();
  await expect(page.getByText('読み取り専用で開いています。')).toBeHidden();
  await expect(page.getByRole('button', { name: /会議を追加/ })).toBeVisible();
});
