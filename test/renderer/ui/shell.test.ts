/** The window by keyboard alone, wide and at 200 % zoom, and what lies over it. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { eventually } from '../gallery/eventually.ts';
import { type Gallery, openGallery } from '../gallery/openGallery.ts';

let gallery: Gallery;

beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery.close());
afterEach(() => {
  expect(gallery.errors()).toEqual([]);
});

const press = (key: string) => gallery.page.keyboard.press(key);
const type = (text: string) => gallery.page.keyboard.type(text);
/** The landmark in which the cursor is. */
const region = () =>
  gallery.page.evaluate(() => {
    const at = document.activeElement?.closest('[data-region]');
    return at?.getAttribute('aria-label') ?? at?.tagName.toLowerCase();
  });
const focusedName = () =>
  gallery.page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
  );

describe('the wide window', () => {
  beforeEach(() => gallery.open('roster'));

  test('F6 goes round the regions and comes back to where one was, Shift+F6 the other way', async () => {
    await gallery.page.locator('td', { hasText: '藤本 晴久' }).first().click();
    const order: unknown[] = [];
    for (let step = 0; step < 4; step += 1) {
      await press('F6');
      order.push(await region());
    }
    expect(order).toEqual(['紙面', 'header', 'メニュー', 'main']);
    expect(await focusedName()).toBe('委員名簿');
    await press('Shift+F6');
    expect(await region()).toBe('メニュー');
  });

  test('F8 folds the paper and shows it again', async () => {
    const paper = gallery.page.getByRole('complementary', { name: '紙面' });
    expect(await paper.isVisible()).toBe(true);
    await press('F8');
    expect(await paper.isVisible()).toBe(false);
    await press('F8');
    expect(await paper.isVisible()).toBe(true);
  });

  test('the paper is made wider with the mouse and with the arrows', async () => {
    const paper = gallery.page.getByRole('complementary', { name: '紙面' });
    const width = async () => Math.round((await paper.boundingBox())?.width ?? 0);
    const handle = gallery.page.getByRole('separator', { name: '紙面の幅' });
    const before = await width();
    await handle.focus();
    await press('ArrowLeft');
    await eventually(width).toBe(before + 16);
    await handle.hover();
    await gallery.page.mouse.down();
    await gallery.page.mouse.move(800, 300);
    await gallery.page.mouse.up();
    expect(await width()).toBe(480);
    await gallery.page.mouse.move(0, 0);
  });

  test('the keys of the window reach the program', async () => {
    for (const key of ['Control+k', 'Alt+ArrowLeft', 'Alt+ArrowRight', 'Control+z']) await press(key);
    for (const name of ['search', 'back', 'forward', 'undo'])
      expect(await gallery.calls(name), name).toHaveLength(1);
  });

  test('undo says what it will undo', async () => {
    await gallery.page.getByRole('button', { name: '元に戻す：「富田」の氏名の変更（Ctrl+Z）' }).click();
    expect(await gallery.calls('undo')).toHaveLength(1);
    expect(await gallery.page.getByRole('button', { name: /^やり直す/ }).isDisabled()).toBe(true);
  });

  test('the menu and the tree say where one is', async () => {
    expect(await gallery.page.getByRole('link', { name: /委員/ }).getAttribute('aria-current')).toBe('page');
    await gallery.page.getByRole('link', { name: /日程/ }).click();
    expect(await gallery.calls('section')).toEqual([['schedule']]);
  });

  test('the tree folds, unfolds and is gone through with the arrows', async () => {
    const item = (name: string) => gallery.page.getByRole('treeitem', { name });
    await item('製鋼・鉄素形材').focus();
    await press('ArrowLeft');
    expect(await focusedName()).toContain('特定最低賃金');
    await press('ArrowLeft');
    expect(await item('製鋼・鉄素形材').count()).toBe(0);
    await press('ArrowRight');
    await press('ArrowRight');
    await press('ArrowDown');
    expect(await focusedName()).toContain('はん用');
    await press('Enter');
    expect(await item('はん用・生産用機械').getAttribute('aria-selected')).toBe('true');
    await press('End');
    expect(await focusedName()).toContain('百貨店');
    expect(await item('百貨店・総合スーパー').getAttribute('aria-level')).toBe('3');
  });
});

describe('at 200 % zoom', () => {
  beforeEach(() => gallery.open('roster', { width: 640, height: 360 }));

  const menu = () => gallery.page.getByRole('navigation', { name: 'メニュー' });
  const paper = () => gallery.page.getByRole('complementary', { name: '紙面' });

  test('only the work is shown, without scrolling sideways', async () => {
    expect(await menu().isVisible()).toBe(false);
    expect(await paper().isVisible()).toBe(false);
    expect(await gallery.page.evaluate(() => document.documentElement.scrollWidth)).toBe(640);
  });

  test('Tab stays out of the work while a drawer lies over it', async () => {
    await gallery.page.getByRole('button', { name: 'メニュー' }).click();
    const regions = new Set<unknown>();
    for (let step = 0; step < 16; step += 1) {
      await press('Tab');
      regions.add(await region());
    }
    expect(regions).not.toContain('main');
    expect(regions).toContain('メニュー');
  });

  test('menu and paper come as drawers that take the cursor, and Escape gives it back', async () => {
    const button = gallery.page.getByRole('button', { name: 'メニュー' });
    await button.click();
    expect(await region()).toBe('メニュー');
    await press('Escape');
    expect(await menu().isVisible()).toBe(false);
    expect(await focusedName()).toBe('メニュー');
    await press('F8');
    expect(await region()).toBe('紙面');
    await press('F8');
    expect(await paper().isVisible()).toBe(false);
  });
});

describe('what lies over the window', () => {
  beforeEach(() => gallery.open('palette'));

  const options = () => gallery.page.getByRole('option').allTextContents();
  const search = () => gallery.page.getByRole('combobox', { name: '検索・移動・操作' });

  test('Ctrl+K finds, the arrows choose, Enter goes, and the cursor comes back', async () => {
    await gallery.page.getByLabel('ほかの欄').focus();
    await press('Control+k');
    await type('富田');
    await eventually(async () => (await options()).length).toBe(5);
    await press('ArrowDown');
    await press('Enter');
    expect(await gallery.calls('run')).toEqual([['富田 真智子']]);
    await eventually(focusedName).toBe('ほかの欄');
  });

  test('Ctrl+Enter opens it on paper; > shows actions only; Escape closes', async () => {
    await press('Control+k');
    await type('富田');
    await eventually(async () => (await options()).length).toBe(5);
    await press('Control+Enter');
    expect(await gallery.calls('paper')).toEqual([['富田 眞智子']]);
    await press('Control+k');
    await type('>異表記');
    await eventually(options).toEqual([expect.stringContaining('異表記を突き合わせる')]);
    await press('Escape');
    expect(await search().count()).toBe(0);
  });

  test('Enter of a conversion chooses nothing', async () => {
    await press('Control+k');
    await gallery.ime.compose('富田');
    await gallery.ime.key('Enter');
    await gallery.ime.commit('富田');
    expect(await gallery.calls('run')).toEqual([]);
    expect(await search().inputValue()).toBe('富田');
  });

  test('keys of the screen rest while the palette is open', async () => {
    await press('Alt+3');
    await press('Control+1');
    await press('Control+k');
    await press('Alt+3');
    expect(await gallery.calls('alt3')).toHaveLength(1);
    expect(await gallery.calls('ctrl1')).toHaveLength(1);
  });

  test('F1 lists the keys', async () => {
    await press('F1');
    const dialog = gallery.page.getByRole('dialog', { name: 'キーの一覧' });
    await dialog.waitFor();
    expect(await dialog.textContent()).toContain('上と同じ');
    await press('Escape');
    expect(await dialog.count()).toBe(0);
  });

  test('the arrows go from tab to tab', async () => {
    await gallery.page.getByRole('tab', { name: /次第/ }).focus();
    await press('ArrowRight');
    expect(await gallery.page.getByRole('tab', { selected: true }).textContent()).toContain('資料');
    expect(await gallery.page.getByRole('tabpanel').textContent()).toContain('materials');
    await press('ArrowLeft');
    await press('ArrowLeft');
    expect(await focusedName()).toContain('出欠');
  });

  test('what was undone is said, and can be done again from there', async () => {
    await gallery.page.getByRole('button', { name: '元に戻す', exact: true }).click();
    const status = gallery.page.getByRole('status').filter({ hasText: '元に戻しました' });
    expect(await status.textContent()).toBe('「富田」の氏名の変更を元に戻しました');
    await gallery.page.getByRole('button', { name: 'やり直す', exact: true }).click();
    expect(await gallery.calls('redo')).toHaveLength(1);
  });
});

test('light and dark follow the system until one of them is chosen', async () => {
  await gallery.open('roster');
  const surface = () => gallery.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const choose = (theme: string | null) =>
    gallery.page.evaluate((look) => {
      if (look === null) delete document.documentElement.dataset.theme;
      else document.documentElement.dataset.theme = look;
    }, theme);
  const light = await surface();
  await choose('dark');
  const dark = await surface();
  expect(dark).not.toBe(light);
  await choose(null);
  await gallery.page.emulateMedia({ colorScheme: 'dark' });
  expect(await surface()).toBe(dark);
  await choose('light');
  expect(await surface()).toBe(light);
  await gallery.page.emulateMedia({ colorScheme: null });
});
