/** Ctrl+Z and Ctrl+Y: on any screen, for what was changed on any screen. */
import { expect } from '@playwright/test';
import { openMeeting, openRoster, startSample, test } from './program.ts';

test('changes of two screens are taken back from home, one by one, and done again', async ({ machine }) => {
  const { page } = await startSample(machine);
  await openRoster(page, '製鋼');
  const title = page.getByRole('gridcell', { name: '元 NHK 松江放送局 副局長' });
  const newTitle = page.getByRole('gridcell', { name: '松江放送大学 客員教授', exact: true });
  await title.click();
  await page.keyboard.insertText('松江放送大学 客員教授');
  await page.keyboard.press('Enter');
  await expect(newTitle).toBeVisible();
  await expect(page.getByRole('button', { name: /^元に戻す：名簿の変更/ })).toBeEnabled();

  await openMeeting(page, '概要');
  const place = page.getByRole('textbox', { name: '場所' });
  await place.fill('島根県民会館');
  await place.press('Tab');
  await expect(page.getByRole('button', { name: /^元に戻す：会議の変更/ })).toBeEnabled();

  await page.keyboard.press('Alt+1');
  await expect(page.getByText('島根県民会館')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('松江地方合同庁舎共用第4会議室')).toBeVisible();
  await expect(page.getByRole('button', { name: /^やり直す：会議の変更/ })).toBeEnabled();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: /^やり直す：名簿の変更/ })).toBeEnabled();
  await openRoster(page, '製鋼');
  await expect(title).toBeVisible();
  await page.keyboard.press('Alt+1');
  await page.keyboard.press('Control+y');
  await expect(page.getByRole('button', { name: /^元に戻す：名簿の変更/ })).toBeEnabled();
  await openRoster(page, '製鋼');
  await expect(newTitle).toBeVisible();
});
