/** What is wrong with the papers of a meeting: the same on 綴り, on its tab, in the status bar and at home. */
import { expect, type Page } from '@playwright/test';
import { openMeeting, startSample, test } from './program.ts';

const counts = (page: Page) => page.getByRole('contentinfo');
const home = (page: Page) => page.getByRole('region', { name: '校閲の指摘' });

test('a citation to a material that is not there is counted and leads to 綴り; put right, it is gone everywhere', async ({
  machine,
}) => {
  const { page } = await startSample(machine);
  await openMeeting(page, '綴り');
  const cited = page.getByText('次第4に「資料No.9」とありますが、この会議の資料にありません。');
  await expect(counts(page)).toContainText('要確認 1');
  await page.getByRole('tab', { name: '次第' }).click();
  await page.getByRole('gridcell', { name: '部会長代表挨拶', exact: true }).click();
  await page.keyboard.insertText('部会長代表挨拶（資料No.9のとおり）');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: /^綴り/ })).toHaveAccessibleName('綴り 要確認1件');
  await page.getByRole('tab', { name: /^綴り/ }).click();
  await expect(cited).toBeVisible();
  await expect(counts(page)).toContainText('要確認 2');

  await page.keyboard.press('Alt+1');
  await expect(home(page)).toContainText('次第4に「資料No.9」とありますが');
  await page.getByRole('button', { name: /綴りの綴りを開く$/ }).click();
  await expect(cited).toBeVisible();
  await page.getByRole('button', { name: /^元に戻す/ }).click();
  await expect(cited).toBeHidden();
  await expect(counts(page)).toContainText('要確認 1');
  await page.keyboard.press('Alt+1');
  await expect(home(page)).toBeVisible();
  await expect(home(page)).not.toContainText('資料No.9');
});

test('a character of a written paper is named at home and on 綴り, and settled where it is written', async ({
  machine,
}) => {
  const { page } = await startSample(machine);
  await page.getByRole('link', { name: '文書' }).click();
  await page.getByText('最低賃金引上げに向けた中小企業・小規模事業者支援事業').first().click();
  await page.keyboard.press('Enter');
  const title = page.getByRole('textbox', { name: /^題名/ });
  await title.fill('\u{20bb7}野家の支援事業');
  await title.press('Tab');
  await expect(counts(page)).toContainText('要確認 1');
  await page.keyboard.press('Alt+1');
  const found = '「\u{20bb7}野家の支援事業」の題名';
  await expect(home(page)).toContainText(found);
  await openMeeting(page, '綴り');
  await expect(page.getByRole('region', { name: '文字の指摘' })).toContainText(found);
  await expect(counts(page)).toContainText('要確認 2');
  await page.keyboard.press('Alt+1');
  await page.getByRole('button', { name: /紙面を開く$/ }).click();
  await page.getByRole('button', { name: 'このまま使う' }).click();
  await expect(counts(page)).not.toContainText('要確認');
  await page.keyboard.press('Alt+1');
  await expect(home(page)).toBeVisible();
  await expect(home(page)).not.toContainText(found);
});
