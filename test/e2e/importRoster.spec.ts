/** Nine members come as an Excel workbook and as a CSV in Shift_JIS, go back in one step; a wrong file is named. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { writeXlsx } from 'hucre';
import { readTableFile } from '../../electron/files/readTableFile.ts';
import { encodeShiftJis } from '../../electron/files/shiftJis.ts';
import { answerDialog, openRoster, startSample, test } from './program.ts';

const nine = [
  ['区分', '氏名', 'よみ', '役職名'],
  ['公益代表', '乾 一', 'いぬい はじめ', '島根大学 教授'],
  ['', '倉持 清子', 'くらもち きよこ', '弁護士'],
  ['', '髙﨑 進', 'たかさき すすむ', '社会保険労務士'],
  ['労働者代表', '朝倉 二郎', 'あさくら じろう', '労働組合 委員長'],
  ['', '井原 三郎', 'いはら さぶろう', '労働組合 書記長'],
  ['', '上田 四郎', 'うえだ しろう', '労働組合 執行委員'],
  ['使用者代表', '江口 五郎', 'えぐち ごろう', '株式会社江口 取締役'],
  ['', '大野 六郎', 'おおの ろくろう', '大野製作所 代表'],
  ['', '加藤 七郎', 'かとう しちろう', '加藤工業 専務'],
];

const members = (page: Page) =>
  page.getByRole('grid', { name: '委員名簿' }).getByRole('rowheader', { name: /^\d+$/ });
const review = (page: Page) => page.getByRole('region', { name: '取り込む委員の確認' });
const openFile = (page: Page) => page.getByRole('button', { name: '取り込む', exact: true }).click();

const merges = [2, 5, 8].map((row) => ({ startRow: row - 1, startCol: 0, endRow: row + 1, endCol: 0 }));
const sources = [
  {
    name: '委員.xlsx',
    said: '委員.xlsx',
    bytes: () => writeXlsx({ sheets: [{ name: '委員', rows: nine, merges }] }),
  },
  {
    name: '委員.csv',
    said: '委員.csv　Shift_JIS',
    bytes: async () => encodeShiftJis(nine.map((row) => row.join(',')).join('\r\n')),
  },
];

for (const { name, said, bytes } of sources) {
  test(`nine members from ${name}: looked at, entered, taken back in one step`, async ({ machine }) => {
    const driven = await startSample(machine);
    const { page } = driven;
    const file = path.join(machine.documents, name);
    writeFileSync(file, await bytes());
    await openRoster(page, '製鋼');
    await expect(members(page)).toHaveCount(9);
    await answerDialog(driven, () => openFile(page), { path: file });
    await expect(review(page)).toContainText(said);
    await review(page)
      .getByRole('button', { name: /^9名を追加/ })
      .click();
    await expect(members(page)).toHaveCount(18);
    await expect(page.getByRole('gridcell', { name: '髙﨑 進', exact: true })).toBeVisible();
    await page.getByRole('button', { name: /^元に戻す：名簿の取り込み/ }).click();
    await expect(members(page)).toHaveCount(9);
  });
}

test('another column for a column, a row left out, and the same file once more has nothing new', async ({
  machine,
}) => {
  const driven = await startSample(machine);
  const { page } = driven;
  const csv = path.join(machine.documents, '委員.csv');
  const lines = nine.map((row, index) => [...row, index === 0 ? '連絡' : '0852-00-0000'].join(','));
  writeFileSync(csv, lines.join('\n'));
  await openRoster(page, '製鋼');
  const before = await members(page).count();
  await answerDialog(driven, () => openFile(page), { path: csv });
  await expect(review(page)).toContainText('使わない列：連絡');
  await review(page).getByLabel('役職名', { exact: true }).selectOption('使わない');
  await expect(review(page).getByRole('gridcell', { name: '弁護士' })).toHaveCount(0);
  await review(page).getByLabel('役職名', { exact: true }).selectOption('役職名');
  await review(page).getByRole('gridcell', { name: '倉持 清子' }).click();
  await review(page).getByLabel('この行を取り込む').uncheck();
  await page.keyboard.press('Control+Enter');
  await expect(members(page)).toHaveCount(before + 8);

  await answerDialog(driven, () => openFile(page), { path: csv });
  await expect(review(page).getByText('同じ 8')).toBeVisible();
  await expect(review(page).getByRole('button', { name: /^1名を追加/ })).toBeVisible();
  await page.keyboard.press('Escape');
});

test('later days of appointment in a body without terms are asked about: 再任, or 日付の訂正', async ({
  machine,
}) => {
  const driven = await startSample(machine);
  const { page } = driven;
  const csv = path.join(machine.documents, '次の委員.csv');
  const lines = ['飯塚 弘,R5.9.6', '藤本 晴久,R5.9.6', '富田 眞智子,R3.9.6'];
  writeFileSync(csv, ['区分,氏名,任命', ...lines.map((line) => `公益代表,${line}`)].join('\n'));
  await openRoster(page, '製鋼');
  const appointed = page.getByRole('grid', { name: '委員名簿' }).getByRole('gridcell', { name: 'R5.9.6' });
  await answerDialog(driven, () => openFile(page), { path: csv });
  await expect(review(page).getByText('要確認 2')).toBeVisible();
  await expect(review(page).getByRole('button', { name: '取り込む行がありません' })).toBeDisabled();
  await review(page).getByLabel('今の在任より後の任命の日（2行）').selectOption('再任（次の任期）');
  await expect(review(page).getByText('再任：R3.9.6 → R5.9.6')).toHaveCount(2);
  await review(page).getByRole('gridcell', { name: '藤本 晴久' }).click();
  await review(page).getByLabel('任命の日', { exact: true }).selectOption('日付の訂正');
  await expect(review(page).getByText('任命：R3.9.6 → R5.9.6')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('1名を再任・1件を変更しました')).toBeVisible();
  await expect(appointed).toHaveCount(2);
  await expect(members(page)).toHaveCount(9);
  await page.getByRole('button', { name: /^元に戻す：名簿の取り込み「再任1件・変更1件」/ }).click();
  await expect(appointed).toHaveCount(0);
});

test('a wrong file is named with its reason, and the roster stands', async ({ machine }) => {
  const driven = await startSample(machine);
  const { page } = driven;
  const wrong = path.join(machine.documents, '通知.pdf');
  writeFileSync(wrong, '%PDF-1.7');
  await openRoster(page, '製鋼');
  await answerDialog(driven, () => openFile(page), { path: wrong });
  const dialog = page.getByRole('dialog', { name: '通知.pdfを取り込めません' });
  await expect(dialog).toContainText('Excel（.xlsx）、Word（.docx）、CSV のどれでもありません。');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('grid', { name: '委員名簿' })).toBeVisible();
});

test('the roster is written out, and what Shift_JIS lacks is listed first', async ({ machine }) => {
  const driven = await startSample(machine);
  const { page } = driven;
  await openRoster(page, '製鋼');
  await page.keyboard.press('Control+Enter');
  await page.keyboard.insertText('𠮷田 花子');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('gridcell', { name: '𠮷田 花子', exact: true })).toBeVisible();
  await page.getByRole('button', { name: '書き出す', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: '委員名簿を書き出す' });
  await dialog.getByLabel('形式').selectOption('CSV（Shift_JIS）');
  await dialog.getByRole('button', { name: '書き出す', exact: true }).click();
  await expect(dialog.getByRole('alert')).toContainText('𠮷田 花子');
  await dialog.getByLabel('形式').selectOption('Excel ブック（.xlsx）');
  const file = path.join(machine.documents, '名簿.xlsx');
  await answerDialog(driven, () => dialog.getByRole('button', { name: '書き出す', exact: true }).click(), {
    path: file,
  });
  await expect(page.getByText('に書き出しました')).toBeVisible();
  const written = await readTableFile(file);
  expect(written.ok && written.value.tables[0]?.cells.some((row) => row.includes('𠮷田 花子'))).toBe(true);
});
