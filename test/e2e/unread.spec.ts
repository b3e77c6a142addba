/** Nothing typed is lost: what the program cannot read waits where it was typed, and the user is told. */
import { expect } from '@playwright/test';
import { openMeeting, openRoster, startSample, test } from './program.ts';

test('an unreadable date of the roster and one of the meeting are still there after other screens and a reload', async ({
  machine,
}) => {
  const { page } = await startSample(machine);
  const unreadCell = page.locator('td[aria-invalid]');
  const notice = page.getByRole('status').filter({ hasText: '保存していません' });
  await openRoster(page, '製鋼');
  await page.getByRole('gridcell', { name: 'R3.9.6' }).first().click();
  await page.keyboard.insertText('R3.13.45');
  await page.keyboard.press('Alt+1');
  await expect(notice).toContainText('「R3.13.45」は読み取れないため、まだ保存していません');

  await openMeeting(page, '概要');
  await page.getByRole('textbox', { name: '開催日' }).fill('9/31');
  await page.keyboard.press('Control+2');
  await expect(notice).toContainText('「9/31」は読み取れないため');

  await openRoster(page, 'はん用');
  await expect(unreadCell).toHaveCount(0);
  await openRoster(page, '製鋼');
  await expect(unreadCell).toHaveText('R3.13.45');
  await expect(page.getByText('任命　2021年に13月45日はありません。')).toBeVisible();
  await page.reload();
  await expect(unreadCell).toHaveText('R3.13.45');
  await openMeeting(page, '概要');
  await expect(page.getByRole('textbox', { name: '開催日' })).toHaveValue('9/31');

  await openRoster(page, '製鋼');
  await unreadCell.click();
  await page.keyboard.insertText('R3.9.13');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('gridcell', { name: 'R3.9.13' })).toBeVisible();
  await page.keyboard.press('Alt+1');
  await openRoster(page, '製鋼');
  await expect(page.getByRole('gridcell', { name: 'R3.9.13' })).toBeVisible();
  await expect(unreadCell).toHaveCount(0);
});

test('a new member that needs a decision still waits for it when the screen was left', async ({
  machine,
}) => {
  const { page } = await startSample(machine);
  const review = page.getByRole('region', { name: '取り込む委員の確認' });
  await openRoster(page, '製鋼');
  await page.keyboard.press('Control+Enter');
  await page.keyboard.insertText('富田 真智子');
  await page.keyboard.press('Alt+1');
  await openMeeting(page, '概要');
  await page.getByRole('link', { name: '委員' }).click();
  await page.getByRole('treeitem', { name: '製鋼' }).click();
  await expect(review).toContainText('富田 真智子');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('grid', { name: '委員名簿' })).toBeVisible();
});
