/** A grid without anything to type: rows are chosen, looked at and opened. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
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

const cell = (text: string) => gallery.page.locator('td', { hasText: text }).first();
const input = () => gallery.page.getByRole('textbox', { name: '資料' });
/** The text of the cell with the cursor, as a screen reader finds it. */
const activeText = () =>
  gallery.page.evaluate(() => {
    const id = document.activeElement?.getAttribute('aria-activedescendant');
    return id ? document.getElementById(id)?.textContent : null;
  });

beforeEach(() => gallery.open('materials'));

test('Enter and a double click open a row, Alt with arrows moves it, and no key writes into it', async () => {
  await cell('諮問文（写）').click();
  await gallery.page.keyboard.press('Enter');
  await cell('短効力発生').dblclick();
  await gallery.page.keyboard.type('abc');
  await gallery.page.keyboard.press('Delete');
  await gallery.page.keyboard.press('Alt+ArrowUp');
  expect(await gallery.calls('open')).toEqual([['2'], ['3']]);
  expect(await gallery.calls('move')).toEqual([[['3'], -1]]);
  expect(await input().inputValue()).toBe('');
});

test('keys that come faster than the caller follows lead on, never back', async () => {
  await cell('特定最低賃金各専門部会委員名簿').click();
  await gallery.page.keyboard.press('ArrowDown');
  await gallery.page.keyboard.press('ArrowDown');
  await eventually(() => gallery.page.getByRole('main').getByRole('status').textContent()).toBe('3');
  expect(await gallery.calls('select')).toEqual([['1'], ['2'], ['3']]);
  expect(await activeText()).toContain('答申日別最短効力発生予定日一覧表');
});

test('the frame that says where the keys go lies over the whole row', async () => {
  await cell('諮問文（写）').click();
  const row = gallery.page.locator('tr', { hasText: '諮問文（写）' });
  const [over, under] = await Promise.all([input().boundingBox(), row.boundingBox()]);
  expect(over).toEqual(under);
});

test('Tab goes on to the buttons below the rows and out of the list', async () => {
  await cell('諮問文（写）').click();
  await gallery.page.keyboard.press('Tab');
  expect(await gallery.page.evaluate(() => document.activeElement?.textContent)).toBe('名簿を開く');
  await gallery.page.keyboard.press('Tab');
  expect(await gallery.page.evaluate(() => document.activeElement?.textContent)).toBe('候補を見る');
});
