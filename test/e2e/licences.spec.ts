/** 設定 → このプログラムについて: every licence that ships, found and read by keyboard alone. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { startSample, test } from './program.ts';

const file = path.join(import.meta.dirname, '../../dist/renderer/licences.json');
const works = JSON.parse(readFileSync(file, 'utf8')) as readonly {
  readonly name: string;
  readonly text: string;
}[];

test('the licences are searched and read, and only then loaded', async ({ machine }) => {
  const { page } = await startSample(machine);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.keyboard.press('Alt+9');
  await page.getByRole('tab', { name: '保管庫' }).focus();
  expect(asked.filter((url) => url.endsWith('/licences.json'))).toEqual([]);
  await page.keyboard.press('End');
  const list = page.getByRole('list', { name: '許諾条件' });
  await expect(list.getByRole('listitem')).toHaveCount(works.length);
  expect(asked.filter((url) => url.endsWith('/licences.json'))).toHaveLength(1);
  await expect(page.getByText('0.1.0')).toBeVisible();

  await page.keyboard.press('Tab');
  await page.keyboard.insertText('noto-serif');
  await expect(page.getByRole('status').filter({ hasText: '1件' })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const noto = works.find(({ name }) => name.endsWith('noto-serif-jp'));
  await expect(list.getByText('SIL OPEN FONT LICENSE Version 1.1')).toBeVisible();
  expect(await list.locator('details p').textContent()).toBe(noto?.text);
});
