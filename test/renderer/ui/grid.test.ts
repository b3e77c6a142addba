/** The grid in a real browser: what keys, an input method, mouse and clipboard do to the roster. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { eventually } from '../gallery/eventually.ts';
import { type Gallery, openGallery } from '../gallery/openGallery.ts';

let roster: Gallery;

beforeAll(async () => {
  roster = await openGallery();
});
afterAll(() => roster.close());
afterEach(() => {
  expect(roster.errors()).toEqual([]);
});

const cell = (text: string) => roster.page.locator('td', { hasText: text }).first();
const input = () => roster.page.getByRole('textbox', { name: /委員名簿|行/ });
/** The text of the cell with the cursor, as a screen reader finds it. */
const activeText = () =>
  roster.page.evaluate(() => {
    const id = document.activeElement?.getAttribute('aria-activedescendant');
    return id ? document.getElementById(id)?.textContent : null;
  });

describe('the roster', () => {
  beforeEach(async () => {
    await roster.open('roster');
  });

  test('the first key on a selected cell replaces its text; Enter saves it and goes down', async () => {
    await cell('飯塚 弘').click();
    await roster.page.keyboard.type('abc');
    await roster.page.keyboard.press('Enter');
    expect(await roster.calls('change')).toEqual([[[{ rowId: 'm1', column: 'name', value: 'abc' }]]]);
    expect(await activeText()).toBe('富田 眞智子');
  });

  test('the first syllable of a conversion goes into the cell, and Enter during it ends the conversion only', async () => {
    await cell('飯塚 弘').click();
    await roster.ime.compose('い');
    await roster.ime.compose('いい');
    await roster.ime.compose('飯田');
    await roster.ime.key('Enter');
    await roster.ime.commit('飯田');
    expect(await roster.calls('change')).toEqual([]);
    expect(await input().inputValue()).toBe('飯田');
    await roster.page.keyboard.press('Enter');
    expect(await roster.calls('change')).toEqual([[[{ rowId: 'm1', column: 'name', value: '飯田' }]]]);
  });

  test('arrows, Escape and Tab of a conversion are not the grid’s', async () => {
    await cell('飯塚 弘').click();
    await roster.ime.compose('いい');
    for (const code of ['ArrowDown', 'Escape', 'Tab', 'F2', 'Delete']) await roster.ime.key(code);
    await roster.ime.commit('飯');
    expect(await input().inputValue()).toBe('飯');
    expect(await roster.calls('change')).toEqual([]);
  });

  test('F2 opens the text with the caret at its end, Escape restores it', async () => {
    await cell('藤本 晴久').click();
    await roster.page.keyboard.press('F2');
    await roster.page.keyboard.type('さん');
    expect(await input().inputValue()).toBe('藤本 晴久さん');
    await roster.page.keyboard.press('Escape');
    expect(await roster.calls('change')).toEqual([]);
    expect(await activeText()).toBe('藤本 晴久');
  });

  test('leaving the grid in the middle of a word saves it', async () => {
    await cell('藤本 晴久').click();
    await roster.page.keyboard.type('abc');
    await roster.page.getByRole('button', { name: 'それぞれ正しい' }).click();
    expect(await roster.calls('change')).toEqual([[[{ rowId: 'm3', column: 'name', value: 'abc' }]]]);
  });

  test('a copied range is pasted as the same cells, and Excel and Word get a table', async () => {
    await cell('飯塚 弘').click();
    await cell('とみた まちこ').click({ modifiers: ['Shift'] });
    await roster.page.keyboard.press('Control+c');
    const clipboard = await roster.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item?.getType(type))?.text();
      return { text: await read('text/plain'), html: await read('text/html') };
    });
    expect(clipboard.text?.replaceAll('\r', '')).toBe(
      '飯塚 弘\tいいづか ひろし\n富田 眞智子\tとみた まちこ\n',
    );
    expect(clipboard.html).toContain('<td');
    await cell('景山 誠').click();
    await roster.page.keyboard.press('Control+v');
    expect(await roster.calls('change')).toEqual([
      [
        [
          { rowId: 'm4', column: 'name', value: '飯塚 弘' },
          { rowId: 'm4', column: 'reading', value: 'いいづか ひろし' },
          { rowId: 'm5', column: 'name', value: '富田 眞智子' },
          { rowId: 'm5', column: 'reading', value: 'とみた まちこ' },
        ],
      ],
    ]);
  });

  const paste = (text: string, html: string) =>
    roster.page.evaluate(
      async ([plain, rich]) => {
        const blob = (content: string, type: string) => new Blob([content], { type });
        await navigator.clipboard.write([
          new ClipboardItem({
            ...(plain ? { 'text/plain': blob(plain, 'text/plain') } : {}),
            ...(rich ? { 'text/html': blob(rich, 'text/html') } : {}),
          }),
        ]);
      },
      [text, html],
    );

  test('rows pasted from Excel into the entry row become new members in one step', async () => {
    await paste(
      '山田 一郎\tやまだ いちろう\t"島根大学\n教授"\tR3.9.6\r\n鈴木 花子\tすずき はなこ\t弁護士\t\r\n',
      '',
    );
    await roster.page.getByText('ここに入力').click();
    await roster.page.keyboard.press('Control+v');
    expect(await roster.calls('append')).toEqual([
      [
        [
          { name: '山田 一郎', reading: 'やまだ いちろう', post: '島根大学\n教授', appointed: '2021-09-06' },
          { name: '鈴木 花子', reading: 'すずき はなこ', post: '弁護士' },
        ],
        [],
        null,
      ],
    ]);
  });

  test('a Word table with two paragraphs in a cell and a merged cell keeps its cells', async () => {
    await paste(
      '山田 一郎\nやまだ\n鈴木',
      '<html><body><table><tr><td rowspan="2"><p>山田&nbsp;一郎</p></td><td><p>やまだ</p><p>いちろう</p></td></tr><tr><td>鈴木\n 花子</td></tr></table></body></html>',
    );
    await roster.page.getByText('ここに入力').click();
    await roster.page.keyboard.press('Control+v');
    expect(await roster.calls('append')).toEqual([
      [[{ name: '山田 一郎', reading: 'やまだ\nいちろう' }, { reading: '鈴木 花子' }], [], null],
    ]);
  });

  test('typing into the entry row and Tab go along the row; Enter makes the member and waits for the next', async () => {
    await roster.page.getByText('ここに入力').click();
    await roster.page.keyboard.type('a');
    await roster.page.keyboard.press('Tab');
    await roster.page.keyboard.type('b');
    await roster.page.keyboard.press('Enter');
    expect(await roster.calls('append')).toEqual([[[{ name: 'a', reading: 'b' }], [], null]]);
    await roster.page.keyboard.type('c');
    await roster.page.keyboard.press('Enter');
    expect(await roster.calls('append')).toHaveLength(2);
  });

  test('a date that cannot be read stays with its reason, framed and below', async () => {
    await cell('R3.9.6').click();
    await roster.page.keyboard.type('R3.13');
    await roster.page.keyboard.press('Enter');
    const wrong = roster.page.locator('td[aria-invalid]');
    await wrong.waitFor();
    expect(await wrong.textContent()).toBe('R3.13');
    const message = roster.page.locator(`[id="${await wrong.getAttribute('aria-describedby')}"]`);
    expect(await message.textContent()).toContain('任命　「R3.13」は日付として読めません');
    expect(await roster.calls('change')).toEqual([]);
  });

  test('a role is chosen by typing its beginning, or from the list', async () => {
    await cell('飯塚 弘').click();
    await roster.page.keyboard.press('End');
    await roster.page.keyboard.press('ArrowLeft');
    await roster.page.keyboard.type('部会長代');
    expect(await roster.page.getByRole('option').allTextContents()).toEqual(['2部会長代理']);
    await roster.page.keyboard.press('Enter');
    await roster.page.keyboard.press('F2');
    await roster.page.keyboard.press('ArrowDown');
    await roster.page.keyboard.press('Tab');
    const changes = (await roster.calls('change')).map(([edits]) => edits);
    expect(changes).toEqual([
      [{ rowId: 'm1', column: 'role', value: 'deputy' }],
      [{ rowId: 'm2', column: 'role', value: 'chair' }],
    ]);
  });

  test('Shift with arrows selects, Delete empties, Ctrl+D fills, each in one step', async () => {
    await cell('景山 誠').click();
    await roster.page.keyboard.press('Shift+ArrowDown');
    await roster.page.keyboard.press('Shift+ArrowRight');
    expect(await roster.page.locator('td[aria-selected="true"]').count()).toBe(4);
    await roster.page.keyboard.press('Delete');
    await cell('飯塚 弘').click();
    await roster.page.keyboard.press('ArrowDown');
    await roster.page.keyboard.press('Control+d');
    const changes = (await roster.calls('change')).map(([edits]) => edits);
    expect(changes[0]).toHaveLength(4);
    expect(changes[1]).toEqual([{ rowId: 'm2', column: 'name', value: '飯塚 弘' }]);
  });

  test('Alt with arrows moves the row, Ctrl and minus removes it, and so does the menu', async () => {
    await cell('景山 誠').click();
    await roster.page.keyboard.press('Alt+ArrowDown');
    await roster.page.keyboard.press('Control+-');
    await cell('小松原 直樹').click({ button: 'right' });
    await roster.page.getByRole('menuitem', { name: '行を削除' }).click();
    expect(await roster.calls('move')).toEqual([[['m4'], 1]]);
    expect(await roster.calls('remove')).toEqual([[['m4']], [['m5']]]);
    await eventually(activeText).toBe('小松原 直樹');
  });

  test('a drag selects the cells it goes over', async () => {
    await cell('飯塚 弘').hover();
    await roster.page.mouse.down();
    await cell('ふじもと').hover();
    await roster.page.mouse.up();
    expect(await roster.page.locator('td[aria-selected="true"]').count()).toBe(6);
  });

  test('a screen reader finds a grid with its rows, heads, cells and the one with the cursor', async () => {
    const grid = roster.page.getByRole('grid', { name: '委員名簿' });
    expect(await grid.getAttribute('aria-rowcount')).toBe('14');
    expect(await grid.getByRole('columnheader').allTextContents()).toContain('よみ');
    await cell('富田 眞智子').click();
    expect(await input().getAttribute('aria-activedescendant')).toBe(
      await cell('富田 眞智子').getAttribute('id'),
    );
    expect(await cell('とみた').textContent()).toBe('とみた まちこ（仮）');
    await roster.page.keyboard.press('F2');
    expect(await roster.page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      '氏名、2行目',
    );
  });

  test('Tab enters the grid, goes through it and leaves it at the end', async () => {
    await roster.page.getByRole('button', { name: /委員を追加/ }).focus();
    await roster.page.keyboard.press('Tab');
    expect(await activeText()).toBe('飯塚 弘');
    await roster.page.keyboard.press('Control+End');
    await roster.page.keyboard.press('Tab');
    expect(await roster.page.evaluate(() => document.activeElement?.textContent)).toBe('「眞」にそろえる');
    await roster.page.keyboard.press('Shift+Tab');
    await roster.page.keyboard.press('Control+Home');
    await roster.page.keyboard.press('Shift+Tab');
    expect(await roster.page.evaluate(() => document.activeElement?.textContent)).toContain('委員を追加');
  });

  test('Ctrl+Z belongs to the program while a cell is selected and to the text while it is edited', async () => {
    await cell('飯塚 弘').click();
    await roster.page.keyboard.press('Control+z');
    expect(await roster.calls('undo')).toHaveLength(1);
    await roster.page.keyboard.press('F2');
    await roster.page.keyboard.type('a');
    await roster.page.keyboard.press('Control+z');
    expect(await roster.calls('undo')).toHaveLength(1);
  });

  test('the text field lies exactly over the selected cell', async () => {
    await cell('藤本 晴久').click();
    const [over, under] = await Promise.all([input().boundingBox(), cell('藤本 晴久').boundingBox()]);
    expect(over).toEqual(under);
  });
});

describe('ten thousand rows', () => {
  beforeEach(async () => {
    await roster.open('many');
  });

  test('only those in sight are drawn, and the count is told', async () => {
    expect(await roster.page.locator('tr').count()).toBeLessThan(80);
    expect(await roster.page.getByRole('grid').getAttribute('aria-rowcount')).toBe('10001');
  });

  test('Ctrl+End shows the last row with the cursor in sight, Ctrl+Home the first', async () => {
    await cell('委員0').click();
    await roster.page.keyboard.press('Control+End');
    await roster.page.locator('[data-active]', { hasText: '異議ありません' }).waitFor();
    expect(await roster.page.locator('tr[data-current]').getAttribute('aria-rowindex')).toBe('10001');
    await eventually(() => inSight()).toBe(true);
    await roster.page.keyboard.press('Control+Home');
    await eventually(() => inSight()).toBe(true);
    expect(await roster.page.locator('tr[data-current]').getAttribute('aria-rowindex')).toBe('2');
  });

  const inSight = () =>
    roster.page.evaluate(() => {
      const active = document.querySelector('[data-active]')?.getBoundingClientRect();
      const head = document.querySelector('thead')?.getBoundingClientRect();
      const box = document.querySelector('table')?.parentElement?.getBoundingClientRect();
      return active && head && box ? active.top >= head.bottom - 1 && active.bottom <= box.bottom + 1 : null;
    });

  test('what is being typed survives scrolling far away', async () => {
    await roster.page.locator('td', { hasText: '異議ありません' }).first().click();
    await roster.page.keyboard.type('abc');
    await roster.page.mouse.wheel(0, 60_000);
    await eventually(() =>
      roster.page.locator('table').evaluate((table) => table.parentElement?.scrollTop),
    ).toBeGreaterThan(50_000);
    await roster.page.keyboard.type('d');
    await roster.page.keyboard.press('Enter');
    expect(await roster.calls('change')).toEqual([[[{ rowId: 'u1', column: 'text', value: 'abcd' }]]]);
  });

  test('a page down goes as far as one sees', async () => {
    await cell('委員0').click();
    await roster.page.keyboard.press('PageDown');
    const row = Number(await roster.page.locator('tr[data-current]').getAttribute('aria-rowindex'));
    expect(row).toBeGreaterThan(10);
    expect(row).toBeLessThan(40);
  });
});
