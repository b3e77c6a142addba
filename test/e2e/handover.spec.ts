/** 受け渡し: the sample's meeting goes to another library as one file, is changed there and comes back. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { answerDialog, openMeeting, startSample, test } from './program.ts';

async function openHandover(page: Page): Promise<void> {
  await page.keyboard.press('Alt+9');
  await page.getByRole('tab', { name: '受け渡し' }).click();
}

test('a meeting is written to one file; received again after a change here, each difference is chosen', async ({
  machine,
}) => {
  const driven = await startSample(machine);
  const { page } = driven;
  await page.setViewportSize({ width: 1280, height: 720 });
  const file = path.join(machine.documents, '合同会議.shingikai');

  await test.step('written', async () => {
    await openHandover(page);
    await page.getByRole('combobox', { name: '渡すもの' }).selectOption({ index: 1 });
    await answerDialog(driven, () => page.getByRole('button', { name: 'ファイルに書き出す' }).click(), {
      path: file,
    });
    await expect(page.getByText(`${file} に書き出しました`)).toBeVisible();
    expect(existsSync(file)).toBe(true);
  });

  await test.step('the place is changed here meanwhile', async () => {
    await openMeeting(page, '概要');
    const place = page.getByRole('textbox', { name: '場所' });
    await place.fill('県民会館');
    await place.press('Tab');
    await expect(page.getByText(/保存済み/)).toBeVisible();
  });

  await test.step('received: one difference, both texts shown, theirs chosen, and taken back in one step', async () => {
    await openHandover(page);
    await answerDialog(driven, () => page.getByRole('button', { name: '受け渡しファイルを選ぶ' }).click(), {
      path: file,
    });
    const content = page.getByRole('region', { name: '受け取る内容' });
    await expect(content).toContainText('食い違い1件');
    await expect(
      content.getByRole('row', { name: '場所 県民会館 松江地方合同庁舎共用第4会議室' }),
    ).toBeVisible();
    await expect(content.getByRole('button', { name: '受け取る', exact: true })).toBeDisabled();
    await content.getByText('受け取るファイルに合わせる').click();
    await page.getByRole('tab', { name: '履歴' }).click();
    await page.getByRole('tab', { name: '受け渡し' }).click();
    await expect(content.getByRole('radio', { name: '受け取るファイルに合わせる' })).toBeChecked();
    await content.getByRole('button', { name: '受け取る', exact: true }).click();
    await expect(page.getByText('0件を加え、1件を変更しました')).toBeVisible();
    await openMeeting(page, '概要');
    await expect(page.getByRole('textbox', { name: '場所' })).toHaveValue('松江地方合同庁舎共用第4会議室');
    await page.getByRole('button', { name: /^元に戻す：受け取り/ }).click();
    await expect(page.getByRole('textbox', { name: '場所' })).toHaveValue('県民会館');
  });
});
