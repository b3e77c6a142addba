import { expect, type Page } from '@playwright/test';
import { openMeeting, openRoster } from './program.ts';

const wide = { width: 1280, height: 720 };
const narrow = { width: 640, height: 360 };
const palette = (page: Page) => page.getByRole('dialog', { name: '検索・移動・操作' });
const cell = (page: Page, name: string) => page.getByRole('gridcell', { name, exact: true });

async function openRosterCell(page: Page, name: string): Promise<void> {
  await openRoster(page, '製鋼');
  await cell(page, name).first().click();
}

async function typeInto(page: Page, field: string, text: string): Promise<void> {
  await page.getByRole('textbox', { name: field }).fill(text);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: field })).toHaveAttribute('aria-invalid', 'true');
}

/** F8 means the wide pane until the window has become a narrow one: the menu's button says when. */
async function openNarrow(page: Page): Promise<void> {
  await openRoster(page, '製鋼');
  await page.setViewportSize(narrow);
  await page.getByRole('button', { name: 'メニュー' }).waitFor();
}

/** What lies over a screen or comes up in it, and how each is brought about from the sample, one after another. */
export const layers: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  候補のあるパレット: async (page) => {
    await page.keyboard.press('Control+k');
    await page.keyboard.insertText('富田');
    await palette(page).getByRole('option', { name: /富田/ }).first().waitFor();
  },
  候補のないパレット: async (page) => {
    await page.keyboard.press('Control+k');
    await page.keyboard.insertText('どこにもない言葉');
    await palette(page).getByText('当たるものがありません').waitFor();
  },
  キーの一覧: async (page) => {
    await page.keyboard.press('F1');
    await page.getByRole('dialog', { name: 'キーの一覧' }).waitFor();
  },
  サンプルを捨てる前の問い: async (page) => {
    await page.keyboard.press('Alt+1');
    await page.getByRole('button', { name: 'サンプルを捨てる' }).click();
    await page.getByRole('dialog', { name: 'サンプルを捨てますか' }).waitFor();
  },
  委員の欄: async (page) => {
    await openRosterCell(page, '富田 眞智子');
    await page.getByRole('region', { name: '富田 眞智子' }).waitFor();
  },
  委員の欄の誤り: async (page) => {
    await openRosterCell(page, '富田 眞智子');
    await page.getByRole('textbox', { name: 'この名簿の氏名の表記' }).fill('山田太郎丸');
    await page.keyboard.press('Tab');
    await page.getByText('姓と名の間に空白を入れてください').waitFor();
  },
  表の操作: async (page) => {
    await openRosterCell(page, '藤本 晴久');
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: '行を削除' }).waitFor();
  },
  役割の選択肢: async (page) => {
    await openRosterCell(page, '藤本 晴久');
    for (const key of ['End', 'ArrowLeft', 'F2']) await page.keyboard.press(key);
    await page.getByRole('listbox', { name: '役割' }).waitFor();
  },
  読めない日のセル: async (page) => {
    await openRosterCell(page, '藤本 晴久');
    for (const key of ['End', 'ArrowLeft', 'ArrowLeft']) await page.keyboard.press(key);
    await page.keyboard.insertText('R3.13');
    await page.keyboard.press('Enter');
    await expect(cell(page, 'R3.13')).toHaveAttribute('aria-invalid', 'true');
  },
  読めない氏名の新しい行: async (page) => {
    await openRoster(page, '百貨店');
    await page.getByRole('button', { name: /^委員を追加/ }).click();
    await page.keyboard.insertText('山田太郎丸');
    await page.keyboard.press('Enter');
    await expect(cell(page, '山田太郎丸')).toHaveAttribute('aria-invalid', 'true');
  },
  取り込む委員の確認: async (page) => {
    await openRoster(page, '百貨店');
    await page.getByRole('button', { name: /^委員を追加/ }).click();
    // Registered with another character: whether it is the same person is asked.
    await page.keyboard.insertText('富田 真智子');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: '取り込む委員の確認' }).waitFor();
  },
  名称のない会議体: async (page) => {
    await page.getByRole('button', { name: '会議体を追加', exact: true }).click();
    await page.keyboard.press('Control+Enter');
    await page.getByText('名称がありません').waitFor();
  },
  読めない日と時刻: async (page) => {
    await openMeeting(page, '概要');
    await typeInto(page, '開催日', 'R3.13.45');
    await typeInto(page, '開始時刻', '25時');
  },
  知らせ: async (page) => {
    await openMeeting(page, '次第');
    await page.keyboard.press('Control+Enter');
    await page.keyboard.insertText('その他');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+z');
    await page.getByRole('status').filter({ hasText: '元に戻しました' }).waitFor();
    // A message with the cursor on it stays.
    await page.getByRole('button', { name: '閉じる' }).focus();
  },
  なくなった会議体: async (page) => {
    await page.evaluate(() => {
      location.hash = '#/roster/0';
    });
    await page.getByText('この会議体は見つかりません').waitFor();
  },
  メニューの引き出し: async (page) => {
    await openNarrow(page);
    await page.getByRole('button', { name: 'メニュー' }).click();
    await page.getByRole('navigation', { name: 'メニュー' }).waitFor();
  },
  紙面の引き出し: async (page) => {
    await openNarrow(page);
    await page.keyboard.press('F8');
    await page.getByRole('img', { name: /^紙面/ }).first().waitFor();
  },
  狭い窓のキーの一覧: async (page) => {
    await page.setViewportSize(narrow);
    await page.keyboard.press('F1');
    await page.getByRole('dialog', { name: 'キーの一覧' }).waitFor();
  },
  綴じた綴り: async (page) => {
    await openMeeting(page, '綴り');
    await page.getByRole('button', { name: /PDFに綴じる/ }).waitFor();
    await page.keyboard.press('Control+b');
    await page.getByRole('button', { name: '綴じた PDF を書き出す' }).waitFor({ timeout: 60_000 });
  },
};

/** Back to home in a wide window, with nothing over it and nothing half typed. */
export async function putAway(page: Page): Promise<void> {
  for (let layer = 0; layer < 3; layer += 1) await page.keyboard.press('Escape');
  await page.setViewportSize(wide);
  await page.keyboard.press('Alt+1');
  await page.getByRole('region', { name: '最近の作業' }).waitFor();
}
