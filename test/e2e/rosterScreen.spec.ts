/** 委員名簿 of the sample as a screen: what stands above the table, and what does not. */
import { expect, type Locator } from '@playwright/test';
import { openRoster, startSample, test } from './program.ts';

/** How many lines these take, one below the other. */
async function linesOf(items: Locator): Promise<number> {
  const boxes = await Promise.all((await items.all()).map((item) => item.boundingBox()));
  return new Set(boxes.map((box) => Math.round((box?.y ?? 0) + (box?.height ?? 0) / 2))).size;
}

test('the states of a roster stand in one line, and so do the buttons', async ({ machine }) => {
  const { page } = await startSample(machine);
  await openRoster(page, '製鋼');
  const states = page.getByRole('list', { name: '名簿の状態' }).getByRole('listitem');
  const buttons = page.getByRole('button', { name: /^(書き出す|取り込む|前回と比べる|体裁|委員を追加.*)$/ });
  for (const [width, height] of [
    [1280, 720],
    [1440, 900],
    [640, 360],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect(buttons).toHaveCount(5);
    await expect.poll(() => linesOf(states)).toBe(1);
    expect(await linesOf(buttons)).toBe(1);
  }
});

test('since when the body exists is asked on its own page, not above its roster', async ({ machine }) => {
  const { page } = await startSample(machine);
  await openRoster(page, '製鋼');
  await expect(page.getByRole('list', { name: '名簿の状態' })).not.toContainText('設置');
  await page.getByRole('button', { name: '会議体の設定' }).click();
  const history = page.getByRole('region', { name: '沿革' });
  await expect(history).toContainText('委員が9名いますが、会議体の設置の日が入力されていません。');
  await history.getByRole('textbox', { name: '設置の日' }).fill('R3.8.24');
  await page.keyboard.press('Enter');
  await expect(history).not.toContainText('入力されていません');
});

test('why a member leaves is taken from the usual words, by keyboard, and stays', async ({ machine }) => {
  const { page } = await startSample(machine);
  await openRoster(page, '製鋼');
  await page.getByRole('gridcell', { name: '飯塚 弘', exact: true }).click();
  const reason = page.getByRole('combobox', { name: '退任の理由' });
  await reason.focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'Enter', 'Tab']) await page.keyboard.press(key);
  await expect(reason).toHaveValue('辞任');
  await page.getByRole('gridcell', { name: '景山 誠', exact: true }).click();
  await expect(reason).toHaveValue('');
  await page.getByRole('gridcell', { name: '飯塚 弘', exact: true }).click();
  await expect(reason).toHaveValue('辞任');
});

test('a roster by hand is ordered by Alt+↑↓, on screen and in the library, and each step is taken back', async ({
  machine,
}) => {
  const { page } = await startSample(machine);
  await openRoster(page, '製鋼');
  await page.getByRole('button', { name: '体裁', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: /体裁/ });
  await dialog.getByLabel('並べ方').selectOption('byHand');
  await page.keyboard.press('Escape');
  const names = () =>
    page
      .getByRole('grid', { name: '委員名簿' })
      .getByRole('gridcell', { name: /^(飯塚 弘|富田 眞智子|藤本 晴久)$/ })
      .allTextContents();
  await page.getByRole('gridcell', { name: '飯塚 弘', exact: true }).click();
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(names).toEqual(['富田 眞智子', '飯塚 弘', '藤本 晴久']);
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(names).toEqual(['富田 眞智子', '藤本 晴久', '飯塚 弘']);
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(names).toEqual(['富田 眞智子', '飯塚 弘', '藤本 晴久']);
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+z');
  await expect.poll(names).toEqual(['飯塚 弘', '富田 眞智子', '藤本 晴久']);
});

test('前任 lists the other seats to whoever goes there, and says whom it names to whoever does not', async ({
  machine,
}) => {
  const { page } = await startSample(machine);
  await openRoster(page, '製鋼');
  const open = (name: string) => page.getByRole('gridcell', { name, exact: true }).click();
  const predecessor = page.getByRole('combobox', { name: '前任' });
  await open('飯塚 弘');
  await predecessor.focus();
  await expect(predecessor.locator('option')).toHaveCount(9);
  await predecessor.selectOption('藤本 晴久');
  await open('景山 誠');
  await expect(predecessor).toHaveValue('');
  await open('飯塚 弘');
  await expect(predecessor.locator('option:checked')).toHaveText('藤本 晴久');
  await expect(predecessor.locator('option')).toHaveCount(2);
});
