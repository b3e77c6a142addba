/** A newcomer's first hour: an empty library, a council, its members, a meeting, and the papers in hand. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { inputMethod } from './inputMethod.ts';
import { answerDialog, test } from './program.ts';

/** Name, reading, title, as they are typed; three of each side. */
const members = [
  ['飯塚 弘', 'いいづか ひろし', '元 NHK 松江放送局 副局長'],
  ['富田 眞智子', 'とみた まちこ', '元 社会福祉法人 常務理事'],
  ['藤本 晴久', 'ふじもと はるひさ', '島根大学 准教授'],
  ['景山 誠', 'かげやま まこと', '連合島根 事務局長'],
  ['小松原 直樹', 'こまつばら なおき', '安来支部 支部長'],
  ['高田 信一', 'たかた しんいち', 'ダイハツメタル労働組合 中央書記長'],
  ['佐藤 眞次', 'さとう しんじ', 'オーエム金属工業 常務取締役'],
  ['森脇 建二', 'もりわき けんじ', '島根県経営者協会 専務理事'],
  ['若松 志昌', 'わかまつ しまさ', '島根県鐵工会 専務理事'],
] as const;

const agenda = [
  ['かいかい', '開会'],
  ['ぶかいちょう', '部会長の選出'],
  ['へいかい', '閉会'],
] as const;

const sides = ['公益代表', '労働者代表', '使用者代表'] as const;
const numberedRows = (page: Page) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: /^\d+$/ }) });

/** What was done in the library so far, as 履歴 lists it. */
async function history(page: Page): Promise<string[]> {
  const answer = await page.evaluate(() => window.desk.invoke('history.list', { limit: 100, before: null }));
  return answer.ok ? answer.value.map(({ label }) => label) : [answer.error.code];
}

/** Counts what a pointer does, so that a journey can show that it needs none. */
async function watchPointer(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const { dataset } = document.documentElement;
    dataset.pointer = '0';
    const note = () => {
      dataset.pointer = `${Number(dataset.pointer) + 1}`;
    };
    for (const type of ['pointerdown', 'mousedown', 'wheel']) addEventListener(type, note, true);
  });
  return () => page.evaluate(() => Number(document.documentElement.dataset.pointer));
}

/** From region to region with F6, then from stop to stop with Tab. */
async function goTo(page: Page, region: Locator, target: Locator): Promise<void> {
  const within = () => region.evaluate((element) => element.contains(document.activeElement));
  for (let step = 0; step < 6 && !(await within()); step += 1) await page.keyboard.press('F6');
  const reached = () => target.evaluate((element) => element === document.activeElement);
  for (let step = 0; step < 20 && !(await reached()); step += 1) await page.keyboard.press('Tab');
  await expect(target).toBeFocused();
}

async function createBody(page: Page, name: string, shortName: string): Promise<void> {
  const field = page.getByRole('textbox', { name: /^名称/ });
  await expect(field).toBeFocused();
  await page.keyboard.insertText(name);
  await page.keyboard.press('Tab');
  await page.keyboard.insertText(shortName);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('treeitem', { name: shortName })).toBeVisible();
  await page.getByRole('grid', { name: '委員名簿' }).waitFor();
}

test('from nothing to a bound packet, by keyboard and input method alone', async ({ machine }) => {
  const driven = await machine.start();
  const { page, context } = driven;
  const pointed = await watchPointer(page);
  const ime = inputMethod(await context.newCDPSession(page));
  const folder = path.join(machine.documents, '賃金室');
  await page.getByRole('button', { name: /空の保管庫で始める/ }).waitFor();
  await answerDialog(driven, () => page.keyboard.press('Alt+2'), { path: folder, times: 2 });

  await test.step('the council; an Enter of the conversion makes nothing of the form', async () => {
    const name = page.getByRole('textbox', { name: /^名称/ });
    await expect(name).toBeFocused();
    await ime.convert('しまね', '島根地方最低賃金審議会');
    await ime.pressEnter();
    await expect(name).toHaveValue('島根地方最低賃金審議会');
    expect(await history(page)).toEqual([]);
    await ime.confirm('島根地方最低賃金審議会');
    await page.keyboard.press('Tab');
    await ime.write('しんぎかい', '審議会');
    expect(await history(page)).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('treeitem', { name: '審議会' })).toBeVisible();
    expect(await history(page)).toEqual(['会議体の追加「審議会」']);
  });

  await test.step('a subcommittee below it; an Enter of the conversion takes nothing from the palette', async () => {
    await page.keyboard.press('Control+k');
    const palette = page.getByRole('dialog', { name: '検索・移動・操作' });
    await ime.convert('かいぎたい', '会議体を追加');
    await expect(palette.getByRole('option')).toHaveText([/会議体を追加する/]);
    await ime.pressEnter();
    await expect(palette).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('委員名簿');
    await ime.confirm('会議体を追加');
    await page.keyboard.press('Enter');
    await expect(palette).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('会議体を追加');
    await expect(page.getByRole('combobox', { name: '上位の会議体' }).locator(':checked')).toHaveText(
      '審議会',
    );
    await createBody(page, '島根県製鋼業最低賃金専門部会', '製鋼');
  });

  await test.step('nine members; an Enter of the conversion makes no row', async () => {
    await page.getByRole('grid', { name: '委員名簿' }).waitFor();
    await page.keyboard.press('Control+Enter');
    await page.keyboard.press('Control+ArrowUp');
    const people = numberedRows(page);
    for (const [index, [name, reading, title]] of members.entries()) {
      const before = await history(page);
      await ime.convert(reading.replace(' ', ''), name);
      await ime.pressEnter();
      await ime.confirm(name);
      await page.keyboard.press('Tab');
      await ime.write(reading.replace(' ', ''), reading);
      await page.keyboard.press('Tab');
      await ime.convert('やくしょく', title);
      await ime.pressEnter();
      await expect(people).toHaveCount(index);
      expect(await history(page)).toEqual(before);
      await ime.confirm(title);
      await page.keyboard.press('Enter');
      await expect(people).toHaveCount(index + 1);
      expect(await history(page)).toEqual([expect.stringMatching(/^委員の追加/), ...before]);
      if (index % 3 === 2) await page.keyboard.press('ArrowDown');
    }
    for (const side of sides) {
      await expect(page.getByRole('rowheader', { name: new RegExp(`^${side}\\s*3名`) })).toBeVisible();
    }
    for (const [index, [name]] of members.entries()) {
      await expect(people.nth(index).getByRole('gridcell').first()).toHaveText(name);
    }
  });

  await test.step('a title is corrected; an Enter of the conversion changes no cell', async () => {
    const before = await history(page);
    await page.keyboard.press('Control+ArrowUp');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    const title = numberedRows(page).first().getByRole('gridcell').nth(2);
    await expect(title).toHaveText('元 NHK 松江放送局 副局長');
    await ime.convert('もと', '元 松江放送局 局長');
    await ime.pressEnter();
    expect(await history(page)).toEqual(before);
    await ime.confirm('元 松江放送局 局長');
    await page.keyboard.press('Enter');
    await expect(title).toHaveText('元 松江放送局 局長');
    expect(await history(page)).toEqual([expect.stringMatching(/^名簿の変更/), ...before]);
  });
  expect(existsSync(path.join(folder, 'library.db'))).toBe(true);

  await test.step('a meeting with its agenda; an Enter of the conversion makes no item', async () => {
    await page.keyboard.press('Alt+2');
    await page.getByText('会議はまだありません').waitFor();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('textbox', { name: '会議の名称' })).toBeFocused();
    await ime.write('だいいっかい', '第1回会議');
    await page.keyboard.press('Tab');
    await page.keyboard.insertText('R8.12.1');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('textbox', { name: '開催日' })).toHaveValue('令和8年12月1日（火）');
    await page.keyboard.press('Control+2');
    await page.getByRole('grid', { name: '次第' }).waitFor();
    await page.keyboard.press('Control+Enter');
    const items = numberedRows(page);
    for (const [index, [kana, item]] of agenda.entries()) {
      const before = await history(page);
      await ime.convert(kana, item);
      await ime.pressEnter();
      await expect(items).toHaveCount(index);
      expect(await history(page)).toEqual(before);
      await ime.confirm(item);
      await page.keyboard.press('Enter');
      await expect(items).toHaveCount(index + 1);
      expect(await history(page)).toEqual([expect.stringMatching(/^次第の追加/), ...before]);
    }
  });

  await test.step('the packet', async () => {
    await page.keyboard.press('Control+4');
    await expect(page.getByRole('button', { name: /PDFに綴じる/ })).toBeVisible();
    await page.keyboard.press('Control+b');
    const writeOut = page.getByRole('button', { name: '綴じた PDF を書き出す' });
    await expect(writeOut).toBeVisible({ timeout: 60_000 });
    await goTo(page, page.getByRole('complementary', { name: '綴り' }), writeOut);
    const target = path.join(machine.documents, '第1回.pdf');
    await answerDialog(driven, () => page.keyboard.press('Enter'), { path: target });
    await expect.poll(() => existsSync(target)).toBe(true);
    const text = execFileSync('pdftotext', ['-raw', target, '-'], { encoding: 'utf8' }).replace(
      /[^\S\f]/g,
      '',
    );
    const [cover, agendaPage, list, roster] = text.split('\f');
    expect(cover).toContain('第1回会議');
    expect(agendaPage).toMatch(/1開会2部会長の選出3閉会/);
    expect(list).toContain('委員名簿No.1');
    const solid = members.map((member) => member[0].replace(' ', ''));
    for (const name of solid) expect(roster).toContain(name);
    expect(roster).toContain('-1-');
  });
  expect(await pointed()).toBe(0);
});

/** A roster as it lies in a spreadsheet: the side in one cell merged over its three rows. */
const sheet = `<table>
  <tr><th>区分</th><th>氏名</th><th>役職名</th></tr>
  <tr><td rowspan="3">公益代表</td><td>飯塚　弘</td><td>元 NHK 松江放送局 副局長</td></tr>
  <tr><td>小田川　真一</td><td>山陰中央新報社 常務取締役</td></tr>
  <tr><td>富田　眞智子</td><td>元社会福祉法人島根県共同募金会 常務理事</td></tr>
  <tr><td rowspan="3">労働者代表</td><td>黒目　敏行</td><td>日本労働組合総連合会島根県連合会 副事務局長</td></tr>
  <tr><td>西尾　和孝</td><td>パナソニックソーラーシステム製造労働組合 執行委員長</td></tr>
  <tr><td>吉川　伸二</td><td>パナソニックデバイス労働組合 書記長</td></tr>
  <tr><td rowspan="3">使用者代表</td><td>内田　博隆</td><td>株式会社ニッポー 取締役 島根工場長</td></tr>
  <tr><td>松本　恵利子</td><td>日東電装 有限会社 取締役</td></tr>
  <tr><td>森脇　建二</td><td>一般社団法人島根県経営者協会 専務理事</td></tr>
</table>`;

test('nine members are pasted from a spreadsheet with merged cells, and taken back in one step', async ({
  machine,
}) => {
  const driven = await machine.start();
  const { page, context } = driven;
  await page.getByRole('button', { name: /空の保管庫で始める/ }).waitFor();
  const folder = path.join(machine.documents, '賃金室');
  await answerDialog(driven, () => page.keyboard.press('Alt+2'), { path: folder, times: 2 });
  await createBody(page, '島根地方最低賃金審議会', '審議会');
  await page.getByRole('button', { name: '会議体を追加' }).click();
  await createBody(page, '島根県電子部品製造業最低賃金専門部会', '電子部品');

  const spreadsheet = await context.newPage();
  await spreadsheet.setContent(sheet);
  await spreadsheet.keyboard.press('Control+a');
  await spreadsheet.keyboard.press('Control+c');
  await spreadsheet.close();

  await page.getByRole('treeitem', { name: '電子部品' }).click();
  await page
    .getByRole('row', { name: /^新しい行/ })
    .first()
    .getByRole('gridcell')
    .first()
    .click();
  await page.keyboard.press('Control+v');
  const review = page.getByRole('region', { name: '取り込む委員の確認' });
  await review.getByRole('button', { name: /^9名を追加/ }).click();
  const people = numberedRows(page);
  await expect(people).toHaveCount(9);
  for (const side of sides) {
    await expect(page.getByRole('rowheader', { name: new RegExp(`^${side}\\s*3名`) })).toBeVisible();
  }
  await expect(page.getByRole('gridcell', { name: '小田川 真一', exact: true })).toBeVisible();
  await page.getByRole('button', { name: /^元に戻す：名簿の取り込み/ }).click();
  await expect(people).toHaveCount(0);
});
