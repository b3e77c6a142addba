/** What is typed into a field reaches the program: by itself, in time, whole, and only as it was meant. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { saveDelay } from '../../../renderer/ui/field/Autosave.ts';
import { eventually } from '../gallery/eventually.ts';
import { type Gallery, openGallery } from '../gallery/openGallery.ts';

let gallery: Gallery;

beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery.close());
beforeEach(() => gallery.open('fields'));
afterEach(() => {
  expect(gallery.errors()).toEqual([]);
});

const field = (label: string) => gallery.page.getByLabel(label, { exact: true });
const press = (key: string) => gallery.page.keyboard.press(key);
const type = (text: string) => gallery.page.keyboard.type(text);
const fold = () => gallery.page.getByRole('button', { name: '欄をたたむ' });

describe('a text field', () => {
  test('saves itself while the cursor stays in it', async () => {
    await field('場所').fill('島根県庁');
    await eventually(() => gallery.calls('place')).toEqual([['島根県庁']]);
    expect(await field('場所').inputValue()).toBe('島根県庁');
  });

  test('saves once for a word, not for each key, and at once on leaving', async () => {
    await field('場所').focus();
    await press('End');
    await type('3階');
    await press('Tab');
    expect(await gallery.calls('place')).toEqual([['松江地方合同庁舎3階']]);
  });

  test('saves nothing in the middle of a conversion, and the whole word after it', async () => {
    await field('場所').focus();
    await gallery.page.keyboard.press('Control+a');
    await gallery.ime.compose('けん');
    await gallery.ime.compose('県庁');
    // Longer than any pause after which a text without conversion would have been saved.
    await gallery.page.waitForFunction((since) => performance.now() - since > 1200, await now());
    expect(await gallery.calls('place')).toEqual([]);
    await gallery.ime.commit('県庁');
    await eventually(() => gallery.calls('place')).toEqual([['県庁']]);
  });

  const now = () => gallery.page.evaluate(() => performance.now());

  test('hands on what is typed when it goes away', async () => {
    await field('場所').focus();
    await press('End');
    await type('別館');
    await fold().evaluate((button: HTMLElement) => button.click());
    expect(await gallery.calls('place')).toEqual([['松江地方合同庁舎別館']]);
  });

  test('hands on what is typed when the window closes', async () => {
    await field('場所').focus();
    await press('End');
    await type('別館');
    await gallery.page.evaluate(() => void window.dispatchEvent(new PageTransitionEvent('pagehide')));
    expect(await gallery.calls('place')).toEqual([['松江地方合同庁舎別館']]);
  });

  test('a value from elsewhere does not overwrite what is being typed', async () => {
    await field('場所').focus();
    await press('End');
    await type('3');
    await gallery.page
      .getByRole('button', { name: '別の人が場所を変える' })
      .evaluate((button: HTMLElement) => button.click());
    expect(await field('場所').inputValue()).toBe('松江地方合同庁舎3');
    await eventually(() => gallery.calls('place')).toEqual([['松江地方合同庁舎3']]);
  });

  test('a value from elsewhere is shown while nobody types', async () => {
    await gallery.page.getByRole('button', { name: '別の人が場所を変える' }).click();
    expect(await field('場所').inputValue()).toBe('島根県庁');
  });

  test('typing the old text again saves nothing', async () => {
    await field('場所').focus();
    await press('End');
    await type('3');
    await press('Backspace');
    await press('Tab');
    expect(await gallery.calls('place')).toEqual([]);
  });

  test('an error is tied to the field and named', async () => {
    expect(await field('件名').getAttribute('aria-invalid')).toBe('true');
    const message = await field('件名').getAttribute('aria-describedby');
    expect(await gallery.page.locator(`[id="${message}"]`).textContent()).toContain('件名がありません');
  });
});

describe('a date field', () => {
  test.each([
    ['R3.9.14', '2021-09-14', '令和3年9月14日（火）'],
    ['令和3年9月15日', '2021-09-15', '令和3年9月15日（水）'],
    ['2021/9/16', '2021-09-16', '令和3年9月16日（木）'],
    ['9/17', '2021-09-17', '令和3年9月17日（金）'],
  ])('reads %s and shows it in full', async (text, iso, shown) => {
    await field('開催日').fill(text);
    await press('Enter');
    await field('開会').focus();
    expect(await gallery.calls('date')).toEqual([[iso]]);
    expect(await field('開催日').inputValue()).toBe(shown);
  });

  test('saves no half of a date, however long one thinks about it', async () => {
    await field('開催日').fill('9/1');
    await field('開催日').pressSequentially('7');
    expect(await gallery.calls('date')).toEqual([]);
    await press('Tab');
    expect(await gallery.calls('date')).toEqual([['2021-09-17']]);
  });

  test('keeps a text that is no date, with the reason, and forgets it with Escape', async () => {
    await field('開催日').fill('9/31');
    await press('Tab');
    expect(await field('開催日').inputValue()).toBe('9/31');
    expect(await field('開催日').getAttribute('aria-invalid')).toBe('true');
    expect(await gallery.calls('date')).toEqual([]);
    await field('開催日').focus();
    await press('Escape');
    await press('Tab');
    expect(await field('開催日').inputValue()).toBe('令和3年9月13日（月）');
  });

  test('says what it assumed', async () => {
    await field('開催日').fill('9/17');
    await press('Tab');
    const message = await field('開催日').getAttribute('aria-describedby');
    expect(await gallery.page.locator(`[id="${message}"]`).textContent()).toContain('2021年としました');
  });

  test('can be emptied', async () => {
    await field('開催日').fill('');
    await press('Enter');
    expect(await gallery.calls('date')).toEqual([[null]]);
  });

  test('steps to the next day over the end of a month', async () => {
    const next = gallery.page.getByRole('button', { name: '次の日' });
    await field('基準日').fill('R3.9.30');
    await press('Enter');
    await next.click();
    expect(await field('基準日').inputValue()).toBe('令和3年10月1日（金）');
  });
});

describe('a field with usual texts', () => {
  const options = () => gallery.page.getByRole('listbox', { name: '理由の候補' }).getByRole('option');

  test('shows them on the arrow, takes the one that is chosen, and keeps Enter and Escape to itself', async () => {
    await field('理由').focus();
    expect(await options().count()).toBe(0);
    await press('ArrowDown');
    expect(await options().allTextContents()).toEqual(['任期満了', '辞任', '所属の異動']);
    await press('ArrowDown');
    await press('Enter');
    expect([await field('理由').inputValue(), await options().count()]).toEqual(['辞任', 0]);
    await eventually(() => gallery.calls('reason')).toEqual([['辞任']]);
    await press('ArrowDown');
    await press('Escape');
    expect([await field('理由').inputValue(), await options().count()]).toEqual(['辞任', 0]);
  });

  test('takes any other words, narrowed to what holds them, without choosing for anybody', async () => {
    await field('理由').focus();
    await gallery.ime.compose('異動');
    expect(await options().count()).toBe(0);
    await gallery.ime.commit('異動');
    await eventually(() => options().allTextContents()).toEqual([expect.stringMatching(/^所属の異動/)]);
    await gallery.ime.commit('のため');
    await press('Enter');
    await press('Tab');
    expect(await gallery.calls('reason')).toEqual([['異動のため']]);
  });

  test('takes the one that is clicked, below the field', async () => {
    await field('理由').click();
    const [box, first] = await Promise.all([field('理由').boundingBox(), options().first().boundingBox()]);
    expect(first?.y).toBeGreaterThanOrEqual((box?.y ?? 0) + (box?.height ?? 0));
    expect(Math.abs((first?.x ?? 0) - (box?.x ?? 0))).toBeLessThan(4);
    await options().filter({ hasText: '所属の異動' }).click();
    expect(await field('理由').inputValue()).toBe('所属の異動');
    expect(await field('理由').evaluate((one) => one === document.activeElement)).toBe(true);
  });
});

test('a time is read as it is written', async () => {
  await field('開会').fill('午後2時半');
  await press('Tab');
  expect(await gallery.calls('time')).toEqual([['14:30']]);
  await field('開会').fill('25:00');
  await press('Tab');
  expect(await field('開会').getAttribute('aria-invalid')).toBe('true');
});

test('a choice and a tick are saved at once', async () => {
  await field('所管').selectOption({ label: '総務課' });
  await gallery.page.getByLabel('公開する').click();
  expect(await gallery.calls('agency')).toEqual([['general']]);
  expect(await gallery.calls('open')).toEqual([[true]]);
});

test('the arrows go through the ways to look at it', async () => {
  await gallery.page.getByRole('radio', { name: '見え消し' }).focus();
  await press('ArrowRight');
  expect(await gallery.page.getByRole('radio', { name: '新旧対照表' }).isChecked()).toBe(true);
});

test('long work shows how far it is and can be stopped', async () => {
  const bar = gallery.page.getByRole('progressbar', { name: 'PDFに綴じる' });
  expect(await bar.evaluate((element: HTMLProgressElement) => [element.value, element.max])).toEqual([
    12, 37,
  ]);
  await gallery.page.getByRole('button', { name: '中止' }).click();
  expect(await gallery.calls('cancel')).toHaveLength(1);
});

test.each([
  [0, 0, 600],
  [300, 0, 600],
  [700, 0, 300],
  [1000, 0, 0],
  [5000, 0, 0],
])('at %i ms, with a text not saved since %i ms, the next save comes in %i ms', (time, since, delay) => {
  expect(saveDelay(time, since)).toBe(delay);
});
