/** 紙面: what a material is printed from, chosen in the table or written for it, down to the bound packet. */
import { expect, type Page } from '@playwright/test';
import { openMeeting, startSample, test } from './program.ts';

const table = (page: Page) => page.getByRole('grid', { name: '資料' });
const row = (page: Page, title: RegExp) => table(page).getByRole('row', { name: title });

test('materials get their papers by keyboard alone: one chosen, one written, one that names itself', async ({
  machine,
}) => {
  const { page } = await startSample(machine);
  await openMeeting(page, '資料');

  await test.step('written for the material, with its title', async () => {
    await page.getByRole('button', { name: '次第9の資料を加える' }).click();
    await row(page, /基礎調査結果/)
      .getByRole('gridcell', { name: '9', exact: true })
      .click();
    await page.getByRole('button', { name: 'この資料の紙面を書く' }).click();
    await expect(page.getByRole('textbox', { name: /^題名/ })).toHaveValue(/基礎調査結果について$/);
    await page.getByRole('textbox', { name: '本文' }).fill('第1　賃金分布');
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(row(page, /基礎調査結果/)).toContainText('本文');
  });

  await test.step('a new material is the paper that is chosen for it, and is called so', async () => {
    await page.keyboard.press('Control+Enter');
    for (const key of ['Tab', 'Tab', 'F2']) await page.keyboard.press(key);
    await page.getByRole('listbox', { name: '紙面', exact: true }).waitFor();
    await page.keyboard.insertText('出席者');
    await page.keyboard.press('Enter');
    await expect(row(page, /出席者名簿/).first()).toBeVisible();
  });

  await test.step('both are bound, and the packet leads to where they are made', async () => {
    await page.keyboard.press('Control+4');
    await expect(page.getByRole('gridcell', { name: /基礎調査結果について$/ })).toBeVisible();
    await expect(page.getByRole('gridcell', { name: '出席者名簿' })).toBeVisible();
    await page.keyboard.press('Control+b');
    await page.getByRole('button', { name: '綴じた PDF を書き出す' }).waitFor({ timeout: 60_000 });
    await page.getByRole('gridcell', { name: /基礎調査結果について$/ }).dblclick();
    await expect(page.getByRole('textbox', { name: '本文' })).toHaveValue('第1　賃金分布');
  });
});
