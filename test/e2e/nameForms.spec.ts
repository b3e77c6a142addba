/** 富田眞智子 and 富田真智子: what an official may say about one person in two forms, and that it is remembered. */
import { expect, type Page } from '@playwright/test';
import { openRoster, startSample, test } from './program.ts';

const forms = (page: Page) => page.getByRole('list', { name: '氏名の表記' });
const counts = (page: Page) => page.getByRole('contentinfo');

async function openTomita(page: Page, body: string, form: string): Promise<void> {
  await openRoster(page, body);
  await page.getByRole('gridcell', { name: form, exact: true }).click();
  await forms(page).waitFor();
}

test('氏名はそれぞれ正しい: counted nowhere any more, kept over a restart, and taken back', async ({
  machine,
}) => {
  const first = await startSample(machine);
  await openTomita(first.page, '製鋼', '富田 眞智子');
  await expect(counts(first.page)).toContainText('要確認 1');
  await first.page.getByRole('button', { name: '氏名はそれぞれ正しい' }).click();
  await expect(first.page.getByText('「氏名はそれぞれ正しい」としてあります。')).toBeVisible();
  await expect(counts(first.page)).not.toContainText('要確認');
  await openTomita(first.page, '自動車・同附属品', '富田 真智子');
  await expect(counts(first.page)).not.toContainText('要確認');
  await first.close();

  const { page } = await machine.start();
  await page.getByRole('region', { name: '校閲の指摘' }).waitFor();
  await expect(page.getByText('二つの表記になっています')).toHaveCount(0);
  await openTomita(page, '製鋼', '富田 眞智子');
  await page.getByRole('button', { name: '「氏名はそれぞれ正しい」を指摘に戻す' }).click();
  await expect(page.getByRole('button', { name: '氏名はそれぞれ正しい' })).toBeVisible();
  await expect(counts(page)).toContainText('要確認 1');
});

test('別の人とする: the seat has a person of its own, nothing is left to ask, one undo brings all back', async ({
  machine,
}) => {
  const { page } = await startSample(machine);
  await openTomita(page, '自動車・同附属品', '富田 真智子');
  await page.getByRole('button', { name: '別の人とする' }).click();
  await expect(forms(page)).toHaveCount(0);
  await expect(page.getByText('「それぞれ別の人」としてあります。')).toBeVisible();
  await expect(counts(page)).not.toContainText('要確認');
  await page.keyboard.press('Control+z');
  await expect(forms(page)).toBeVisible();
  await expect(counts(page)).toContainText('要確認 1');
});

test('「眞」にそろえる: from any of the rosters, the others print the registered form', async ({
  machine,
}) => {
  const { page } = await startSample(machine);
  await openTomita(page, '製鋼', '富田 眞智子');
  await expect(page.getByText('自動では直しません')).toBeVisible();
  await page.getByRole('button', { name: '「眞」にそろえる' }).click();
  await expect(forms(page)).toHaveCount(0);
  await openRoster(page, '自動車・同附属品');
  await expect(page.getByRole('gridcell', { name: '富田 眞智子', exact: true })).toBeVisible();
});

test('name and title are accepted apart, each by a button of its own name', async ({ machine }) => {
  const { page } = await startSample(machine);
  await openTomita(page, '製鋼', '富田 眞智子');
  const title = page
    .getByRole('grid', { name: '委員名簿' })
    .getByRole('gridcell', { name: /^元 社会福祉法人/ });
  await title.click();
  await page.keyboard.insertText('審議会 会長');
  await page.keyboard.press('Enter');
  // Until it is saved, what there is to accept is about the titles of before.
  await expect(page.getByRole('button', { name: /^元に戻す：名簿の変更/ })).toBeEnabled();
  await page.getByRole('gridcell', { name: '富田 眞智子', exact: true }).click();
  const accept = (name: string) => page.getByRole('button', { name, exact: true });
  await accept('役職名はそれぞれ正しい').click();
  await expect(page.getByText('「役職名はそれぞれ正しい」としてあります。')).toBeVisible();
  await expect(accept('役職名はそれぞれ正しい')).toHaveCount(0);
  await expect(accept('氏名はそれぞれ正しい')).toBeVisible();
});
