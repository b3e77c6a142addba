/** 資料: a meeting made from last year's, its materials ordered, distributed, one replaced and one added. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { answerDialog, openMeeting, startSample, test } from './program.ts';

const row = (page: Page, title: RegExp) =>
  page.getByRole('grid', { name: '資料' }).getByRole('row', { name: title });
/** 資料 and 名称 of the table, line by line. */
const lines = (page: Page) =>
  page
    .getByRole('grid', { name: '資料' })
    .locator('tr[data-row-id]:has([data-column="1"])')
    .evaluateAll((rows) =>
      rows
        .map((one) => one.querySelector('[data-column="0"]')?.textContent ?? '')
        .filter((text) => text !== ''),
    );
const title = (page: Page, text: RegExp) => row(page, text).getByRole('gridcell').nth(1);
const bar = (page: Page) => page.getByRole('contentinfo');

test('last year’s meeting becomes this year’s; its numbers follow the order until the papers are distributed, and stand afterwards', async ({
  machine,
}) => {
  const driven = await startSample(machine);
  const { page } = driven;
  await page.setViewportSize({ width: 1280, height: 720 });

  await test.step('the copy is shown before it is made: what is kept, what is new, what speaks of the year', async () => {
    await openMeeting(page, '概要');
    await page.getByRole('button', { name: 'この会議をもとに次の会議を作る' }).click();
    const check = page.getByRole('region', { name: '要確認の言葉' });
    await expect(check.locator('mark')).toHaveText(['令和3年8月', '令和3年度']);
    const day = page.getByRole('textbox', { name: /^新しい開催日/ });
    await day.fill('R4.9.12');
    await day.press('Enter');
    await expect(page.getByRole('region', { name: '新しくするもの' })).toContainText(
      '令和3年9月13日（月） → 令和4年9月12日（月）',
    );
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('textbox', { name: '開催日' })).toHaveValue('令和4年9月12日（月）');
    await expect(page.getByRole('textbox', { name: '場所' })).toHaveValue('松江地方合同庁舎共用第4会議室');
  });

  await test.step('the table, its findings, and the same count in the bar', async () => {
    await page.keyboard.press('Control+3');
    await expect(row(page, /委員名簿/)).toContainText('No.1');
    await expect(page.getByRole('region', { name: '資料の指摘' })).toContainText(
      '次第9「最低賃金に関する基礎調査結果について」に対応する資料がありません。',
    );
    await expect(bar(page)).toContainText('要確認 2');
    await page.getByRole('button', { name: '次第9の資料を加える' }).click();
    await expect(row(page, /基礎調査結果について/)).toContainText('No.7');
    await expect(bar(page)).toContainText('要確認 1');
  });

  await test.step('materials move by key and by drag, and the numbers with them', async () => {
    await title(page, /基礎調査結果について/).click();
    for (let step = 0; step < 9; step += 1) await page.keyboard.press('Alt+ArrowUp');
    await expect(row(page, /基礎調査結果について/)).toContainText('No.2');
    await expect(row(page, /諮問文/)).toContainText('No.3');
    const grip = row(page, /法及び最低賃金審議会令の抜粋/).locator('[draggable]');
    await grip.dragTo(title(page, /諮問文/), { targetPosition: { x: 40, y: 4 } });
    await expect(row(page, /令の抜粋/)).toContainText('No.3');
    await expect(row(page, /諮問文/)).toContainText('No.4');
  });

  await test.step('distribution is a step that can be undone', async () => {
    await page.keyboard.press('Control+1');
    const day = page.getByRole('textbox', { name: '配付済みとする日' });
    await day.fill('R4.9.8');
    await day.press('Enter');
    await page.getByRole('button', { name: '配付済みにする' }).click();
    await expect(page.getByText('配付済み　令和4年9月8日（木）')).toBeVisible();
    await page.getByRole('button', { name: /^元に戻す：会議の進行/ }).click();
    await expect(page.getByRole('button', { name: '配付済みにする' })).toBeVisible();
    await page.getByRole('button', { name: /^やり直す：会議の進行/ }).click();
    await expect(page.getByRole('button', { name: '開催済みにする' })).toBeVisible();
  });

  await test.step('one is replaced, one added with a branch, one taken out: the numbers stand', async () => {
    await page.keyboard.press('Control+3');
    await title(page, /委員名簿/).click();
    await page.getByRole('button', { name: '資料No.1を差替えとする' }).click();
    await expect(row(page, /委員名簿/)).toContainText('差替え');
    await title(page, /諮問文/).click();
    await page.getByRole('radio', { name: '資料No.4の2' }).check({ force: true });
    await page.keyboard.press('Control+Enter');
    await page.keyboard.insertText('諮問文の別表');
    await page.keyboard.press('Enter');
    await expect(row(page, /諮問文の別表/)).toContainText('No.4の2');
    await title(page, /令の抜粋/).click();
    await page.keyboard.press('Control+-');
    await expect(row(page, /令の抜粋/)).toContainText('欠番');
    expect((await lines(page)).slice(0, 6)).toEqual([
      'No.1差替え',
      'No.2',
      'No.3欠番',
      'No.4',
      'No.4の2追加',
      'No.5',
    ]);
  });

  await test.step('the box on the paper says so too', async () => {
    await page.keyboard.press('Control+4');
    await expect(page.getByRole('row', { name: /委員名簿/ })).toContainText('資料No.1（差替え）');
    await page.keyboard.press('Control+b');
    const writeOut = page.getByRole('button', { name: '綴じた PDF を書き出す' });
    await expect(writeOut).toBeVisible({ timeout: 60_000 });
    const target = path.join(machine.documents, '綴り.pdf');
    await answerDialog(driven, () => writeOut.click(), { path: target });
    await expect
      .poll(() =>
        execFileSync('sh', ['-c', `pdftotext -raw "${target}" - 2>/dev/null || true`], { encoding: 'utf8' }),
      )
      .toMatch(/資料No\.1（差替え）/);
  });
});
