/** What a screen reader is told: landmarks, names, places and states, and what comes up by itself. */
import { expect, type Page } from '@playwright/test';
import { openMeeting, openRoster, openSettings, startSample, test } from './program.ts';

/** The cell with the cursor, as a screen reader finds it: the grid's text field names it. */
async function activeCell(page: Page): Promise<string> {
  return page.evaluate(() => {
    const id = document.activeElement?.getAttribute('aria-activedescendant') ?? '';
    return document.getElementById(id)?.textContent ?? '';
  });
}

/** Name of the region of the window that has the focus: the innermost that F6 goes to. */
function focusedRegion(page: Page): Promise<string> {
  return page.evaluate(() => {
    const region = document.activeElement?.closest<HTMLElement>('[data-region]');
    const named = region?.ariaLabel ?? region?.querySelector(':scope > section > div > h2')?.textContent;
    return named ?? region?.tagName.toLowerCase() ?? '';
  });
}

test('the window has one of each landmark, and each says which it is', async ({ machine }) => {
  const { page } = await startSample(machine);
  await openRoster(page, '製鋼');
  for (const landmark of ['banner', 'main', 'contentinfo', 'complementary'] as const) {
    await expect(page.getByRole(landmark)).toHaveCount(1);
  }
  await expect(page.getByRole('navigation', { name: 'メニュー' })).toBeVisible();
  await expect(page.getByRole('navigation', { name: '現在の場所' })).toMatchAriaSnapshot(`
    - navigation "現在の場所":
      - list:
        - listitem:
          - button "委員"
        - listitem:
          - button "島根地方最低賃金審議会"
        - listitem:
          - button "特定最低賃金"
        - listitem: 製鋼・鉄素形材
  `);
  await expect(page.getByRole('contentinfo')).toHaveText(/次の指摘.*要修正 1.*要確認 1/);
});

test('the tree says how deep, how many and which one; the arrows open, close and go, Enter chooses', async ({
  machine,
}) => {
  const { page } = await startSample(machine);
  await page.setViewportSize({ width: 1280, height: 720 });
  await openRoster(page, '製鋼');
  const tree = page.getByRole('tree', { name: '会議体' });
  await expect(tree).toMatchAriaSnapshot(`
    - tree "会議体":
      - treeitem "島根地方最低賃金審議会 —" [expanded] [level=1]
      - treeitem "特定最低賃金 6部会" [expanded] [level=2]
      - treeitem "製鋼・鉄素形材 9" [level=3] [selected]
      - treeitem "はん用・生産用機械 9" [level=3]
      - treeitem "電子部品・電気機械 9" [level=3]
      - treeitem "自動車・同附属品 9" [level=3]
      - treeitem "自動車（新車）小売 9" [level=3]
      - treeitem "百貨店・総合スーパー —" [level=3]
  `);
  const steel = tree.getByRole('treeitem', { name: '製鋼' });
  await expect(steel).toHaveAttribute('aria-posinset', '1');
  await expect(steel).toHaveAttribute('aria-setsize', '6');
  await steel.focus();
  const group = tree.getByRole('treeitem', { name: '特定最低賃金' });
  await page.keyboard.press('ArrowLeft');
  await expect(group).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(group).toHaveAttribute('aria-expanded', 'false');
  await expect(steel).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('End');
  await expect(tree.getByRole('treeitem', { name: '百貨店' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(tree.getByRole('treeitem', { name: '百貨店' })).toHaveAttribute('aria-selected', 'true');
});

test('the roster is a grid: heads, sides, numbered rows, cells, and the cell with the cursor', async ({
  machine,
}) => {
  const { page } = await startSample(machine);
  await openRoster(page, '製鋼');
  const grid = page.getByRole('grid', { name: '委員名簿' });
  await expect(grid).toHaveAttribute('aria-rowcount', '16');
  await expect(grid).toMatchAriaSnapshot(`
    - grid "委員名簿":
      - rowgroup:
        - row "番号 氏名 よみ 役職名（名簿に印刷する表記） 任命 役割 指摘":
          - columnheader "番号"
          - columnheader "氏名"
          - columnheader "よみ"
          - columnheader "役職名（名簿に印刷する表記）"
          - columnheader "任命"
          - columnheader "役割"
          - columnheader "指摘"
      - rowgroup:
        - row "公益代表3名":
          - rowheader "公益代表3名"
      - rowgroup:
        - row /^1 飯塚 弘/:
          - rowheader "1"
          - gridcell "飯塚 弘"
          - gridcell "いいづか ひろし （仮）"
          - gridcell "元 NHK 松江放送局 副局長"
          - gridcell "R3.9.6"
          - gridcell "—"
          - gridcell
      - rowgroup:
        - row /^2 富田 眞智子/:
          - rowheader "2"
          - gridcell "富田 眞智子"
          - gridcell "とみた まちこ （仮）"
          - gridcell /^元 社会福祉法人/
          - gridcell "R3.9.6"
          - gridcell "—"
          - gridcell /^要確認：/:
            - img /^要確認：.*眞/
  `);
  await page.getByRole('gridcell', { name: '飯塚 弘' }).click();
  const told: string[] = [];
  for (let step = 0; step < 7; step += 1) {
    told.push(await activeCell(page));
    await page.keyboard.press('Tab');
  }
  expect(told).toEqual([
    '飯塚 弘',
    'いいづか ひろし（仮）',
    '元 NHK 松江放送局 副局長',
    'R3.9.6',
    '—',
    '富田 眞智子',
    'とみた まちこ（仮）',
  ]);
  await page.keyboard.press('F2');
  await expect(page.getByRole('textbox', { name: '役職名（名簿に印刷する表記）、2行目' })).toBeFocused();
});

test('F6 goes from the table, whose own key Tab is, to the member, the paper, the bar and round again', async ({
  machine,
}) => {
  const { page } = await startSample(machine);
  await page.setViewportSize({ width: 1280, height: 720 });
  await openRoster(page, '製鋼');
  await page.getByRole('gridcell', { name: '飯塚 弘' }).click();
  const order = ['main', '飯塚 弘', '紙面', 'header', 'メニュー', 'main'];
  const forth: string[] = [];
  for (const _ of order) {
    forth.push(await focusedRegion(page));
    await page.keyboard.press('F6');
  }
  expect(forth).toEqual(order);
  const member = page
    .getByRole('textbox', { name: 'この名簿の氏名の表記' })
    .locator('xpath=ancestor::*[@data-region][1]');
  await expect(member.locator(':focus')).toHaveCount(1);
  const back: string[] = [];
  for (const _ of order) {
    back.push(await focusedRegion(page));
    await page.keyboard.press('Shift+F6');
  }
  expect(back).toEqual(['飯塚 弘', 'main', 'メニュー', 'header', '紙面', '飯塚 弘']);
});

test('the paper says what it is, how many pages it has, and how wide it stands', async ({ machine }) => {
  const { page } = await startSample(machine);
  await page.setViewportSize({ width: 1280, height: 720 });
  await openRoster(page, '製鋼');
  const pane = page.getByRole('complementary', { name: '紙面' });
  const paper = pane.getByRole('group', { name: '紙面 委員名簿' });
  await expect(paper.getByRole('img', { name: '紙面 委員名簿 1／1頁' })).toBeVisible();
  await expect(paper).toHaveAttribute('aria-busy', 'false');
  await expect(pane).toContainText('A4 縦　1／1頁');
  await expect(pane.getByRole('button', { name: 'Excel' })).toHaveAccessibleDescription('Excelに書き出す');
  await expect(pane.getByRole('button', { name: '原寸で見る' })).toHaveAttribute('aria-pressed', 'false');
  const handle = pane.getByRole('separator', { name: '紙面の幅' });
  await expect(handle).toHaveAttribute('aria-valuenow', '296');
  await handle.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(handle).toHaveAttribute('aria-valuenow', '312');
  const shown = page.getByRole('button', { name: '紙面を表示（F8）' });
  await expect(shown).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('F8');
  await expect(shown).toHaveAttribute('aria-pressed', 'false');
  await expect(pane).toHaveCount(0);
});

test('Enter on a place on the paper leads to where it comes from', async ({ machine }) => {
  const { page } = await startSample(machine);
  await page.setViewportSize({ width: 1280, height: 720 });
  await openRoster(page, '製鋼');
  await page.getByRole('button', { name: /^富田眞智子.*の元を開く$/ }).press('Enter');
  await expect(page.getByRole('region', { name: '富田 眞智子' })).toBeVisible();
  await page.getByRole('button', { name: /委員名簿の元を開く$/ }).press('Enter');
  await expect(page.getByRole('heading', { name: '会議体の設定' })).toBeVisible();
  await openMeeting(page, '次第');
  await page.getByRole('button', { name: /次第の元を開く$/ }).press('Enter');
  await expect(page.getByRole('tab', { name: '概要' })).toHaveAttribute('aria-selected', 'true');
});

test('what is done, saved and running is told without being looked at', async ({ machine }) => {
  const { page } = await startSample(machine);
  await openMeeting(page, '次第');
  await page.keyboard.press('Control+Enter');
  await page.keyboard.insertText('その他');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('banner').getByRole('status')).toHaveText(/^保存済み \d+:\d\d$/);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('status').filter({ hasText: /を元に戻しました$/ })).toBeVisible();

  await page.keyboard.press('Control+4');
  await page.getByRole('button', { name: 'PDFに綴じる' }).waitFor();
  await page.keyboard.press('Control+b');
  await expect(page.getByRole('progressbar', { name: 'PDFに綴じる' })).toBeVisible();
  await expect(page.getByRole('button', { name: '中止' })).toBeVisible();
  await page.getByRole('button', { name: '綴じた PDF を書き出す' }).waitFor({ timeout: 60_000 });

  await openSettings(page, '控え');
  await page.getByRole('button', { name: '今すぐ控えを取る' }).press('Enter');
  await expect(page.getByRole('status').filter({ hasText: /^控えを取り、開いて確かめました/ })).toBeVisible();
});
