/** What could not be read is still there when the user comes back: on the screen again, or in the window loaded anew. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Gallery, openGallery } from '../gallery/openGallery.ts';

let gallery: Gallery;

beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery.close());
afterEach(() => {
  expect(gallery.errors()).toEqual([]);
});

const field = (label: string) => gallery.page.getByLabel(label, { exact: true });
const fold = (to: 'たたむ' | '開く') => gallery.page.getByRole('button', { name: `欄を${to}` }).click();
const press = (key: string) => gallery.page.keyboard.press(key);
const type = (text: string) => gallery.page.keyboard.type(text);

async function messageOf(label: string): Promise<string | null> {
  const id = await field(label).getAttribute('aria-describedby');
  return gallery.page.locator(`[id="${id}"]`).textContent();
}

/** To an empty page and back, as from one screen to another. */
async function leaveAndComeBack(page: string): Promise<void> {
  for (const place of ['', page]) {
    await gallery.page.evaluate((hash) => {
      location.hash = hash;
    }, place);
    await gallery.page.locator(`[data-page-name="${place}"]`).waitFor({ state: 'attached' });
  }
}

test.each([
  ['開催日', 'R3.13.45', '2021年に13月45日はありません。'],
  ['開会', '25:00', 'その時刻はありません。'],
])(
  '%s keeps an unread text while it is away, with its reason, until it is read',
  async (label, text, reason) => {
    await gallery.open('fields');
    await field(label).fill(text);
    await fold('たたむ');
    await fold('開く');
    expect(await field(label).inputValue()).toBe(text);
    expect(await field(label).getAttribute('aria-invalid')).toBe('true');
    expect(await messageOf(label)).toContain(reason);
    await field(label).fill('');
    await press('Tab');
    await fold('たたむ');
    await fold('開く');
    expect(await field(label).getAttribute('aria-invalid')).toBeNull();
  },
);

test('a date given up with Escape does not come back', async () => {
  await gallery.open('fields');
  await field('開催日').fill('9/31');
  await press('Tab');
  await field('開催日').focus();
  await press('Escape');
  await fold('たたむ');
  await fold('開く');
  expect(await field('開催日').inputValue()).toBe('令和3年9月13日（月）');
});

test('a step to the next day takes the place of an unread text', async () => {
  await gallery.open('fields');
  await field('基準日').fill('9/31');
  await gallery.page.getByRole('button', { name: '次の日' }).click();
  expect(await field('基準日').inputValue()).toBe('令和3年9月14日（火）');
});

const cell = (text: string) => gallery.page.locator('td', { hasText: text }).first();
const wrong = () => gallery.page.locator('td[aria-invalid]');

test('a cell keeps its unread text over a change of the screen, typed to the last key and not yet entered', async () => {
  await gallery.open('roster');
  await cell('R3.9.6').click();
  await type('R3.13');
  await leaveAndComeBack('roster');
  expect(await wrong().textContent()).toBe('R3.13');
  const message = gallery.page.locator(`[id="${await wrong().getAttribute('aria-describedby')}"]`);
  expect(await message.textContent()).toContain('「R3.13」は日付として読めません');
  await wrong().click();
  await press('F2');
  expect(await gallery.page.getByRole('textbox', { name: '任命、1行目' }).inputValue()).toBe('R3.13');
  await press('Control+a');
  await type('R3.9.13');
  await press('Enter');
  expect(await gallery.calls('change')).toEqual([
    [[{ rowId: 'm1', column: 'appointed', value: '2021-09-13' }]],
  ]);
  await leaveAndComeBack('roster');
  expect(await wrong().count()).toBe(0);
});

test('a new row with an unread text is there again after the window was loaded anew', async () => {
  await gallery.open('roster');
  await gallery.page.getByText('ここに入力').click();
  await type('abc');
  for (let column = 0; column < 3; column += 1) await press('Tab');
  await type('R3.13');
  await gallery.page.reload();
  await wrong().waitFor();
  expect(await wrong().textContent()).toBe('R3.13');
  expect(await cell('abc').count()).toBe(1);
});
