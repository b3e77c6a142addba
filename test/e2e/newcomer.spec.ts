/** A newcomer's first hour: an empty library, a council, its members, a meeting, and the papers in hand. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { type CDPSession, expect, type Page } from '@playwright/test';
import { answerDialog, test } from './program.ts';

/** The public members, as they are typed: name, reading, title. */
const members = [
  ['飯塚 弘', 'いいづか ひろし', '元 NHK 松江放送局 副局長'],
  ['富田 眞智子', 'とみた まちこ', '元 社会福祉法人 常務理事'],
  ['藤本 晴久', 'ふじもと はるひさ', '島根大学 准教授'],
] as const;

/** Writes as an input method does: the composition grows, is confirmed with Enter, and goes in as a whole. */
async function compose(session: CDPSession, kana: string, text: string): Promise<void> {
  const process = { key: 'Process', windowsVirtualKeyCode: 229 } as const;
  for (let length = 1; length <= kana.length; length += 1) {
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...process });
    const typed = kana.slice(0, length);
    await session.send('Input.imeSetComposition', {
      text: typed,
      selectionStart: length,
      selectionEnd: length,
    });
  }
  await session.send('Input.imeSetComposition', {
    text,
    selectionStart: text.length,
    selectionEnd: text.length,
  });
  // The Enter that confirms the composition belongs to the input method.
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', code: 'Enter', ...process });
  await session.send('Input.insertText', { text });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'Enter', code: 'Enter' });
}

async function createBody(page: Page, name: string, shortName: string): Promise<void> {
  const field = page.getByRole('textbox', { name: /^名称/ });
  await expect(field).toBeFocused();
  await page.keyboard.insertText(name);
  await page.keyboard.press('Tab');
  await page.keyboard.insertText(shortName);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('treeitem', { name: shortName })).toBeVisible();
}

test('from nothing to a bound packet', async ({ machine }) => {
  const driven = await machine.start();
  const { page, context } = driven;
  const folder = path.join(machine.documents, '賃金室');
  const empty = page.getByRole('button', { name: /空の保管庫で始める/ });
  await empty.waitFor();
  await answerDialog(driven, () => page.keyboard.press('Alt+2'), { path: folder, times: 2 });

  await test.step('the council', () => createBody(page, '島根地方最低賃金審議会', '審議会'));
  await test.step('a subcommittee below it', async () => {
    await page.getByRole('button', { name: '会議体を追加' }).click();
    await createBody(page, '島根県製鋼業最低賃金専門部会', '製鋼');
  });

  await test.step('members by keyboard and input method', async () => {
    const session = await context.newCDPSession(page);
    await page.getByRole('treeitem', { name: '製鋼' }).click();
    const entry = page
      .getByRole('row', { name: /^新しい行/ })
      .first()
      .getByRole('gridcell')
      .first();
    await entry.click();
    for (const [name, reading, title] of members) {
      await compose(session, reading.replace(' ', ''), name);
      await page.keyboard.press('Tab');
      await compose(session, reading.replace(' ', ''), reading);
      await page.keyboard.press('Tab');
      await compose(session, 'やくしょく', title);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('gridcell', { name, exact: true })).toBeVisible();
    }
  });
  expect(existsSync(path.join(folder, 'library.db'))).toBe(true);

  await test.step('a meeting with its agenda', async () => {
    await page.getByRole('link', { name: /^会議/ }).click();
    await page.keyboard.press('Control+Enter');
    const name = page.getByRole('textbox', { name: '会議の名称' });
    await expect(name).toBeFocused();
    await page.keyboard.insertText('第1回会議');
    await page.keyboard.press('Tab');
    await page.keyboard.insertText('R8.12.1');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('textbox', { name: '開催日' })).toHaveValue('令和8年12月1日（火）');
    await page.keyboard.press('Control+2');
    await page.keyboard.press('Control+Enter');
    for (const item of ['開会', '部会長の選出', '閉会']) {
      await page.keyboard.insertText(item);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('gridcell', { name: item, exact: true })).toBeVisible();
    }
  });

  await test.step('the packet', async () => {
    await page.keyboard.press('Control+3');
    await expect(page.getByRole('button', { name: /PDFに綴じる/ })).toBeVisible();
    await page.keyboard.press('Control+b');
    const writeOut = page.getByRole('button', { name: '綴じた PDF を書き出す' });
    await expect(writeOut).toBeVisible({ timeout: 60_000 });
    const target = path.join(machine.documents, '第1回.pdf');
    await answerDialog(driven, () => writeOut.click(), { path: target });
    await expect.poll(() => existsSync(target)).toBe(true);
    const text = execFileSync('pdftotext', ['-raw', target, '-'], { encoding: 'utf8' }).replace(
      /[^\S\f]/g,
      '',
    );
    const [cover, agenda, roster] = text.split('\f');
    expect(cover).toContain('第1回会議');
    expect(agenda).toMatch(/1開会2部会長の選出3閉会/);
    const solid = members.map((member) => member[0].replace(' ', ''));
    for (const name of solid) expect(roster).toContain(name);
    expect(roster).toContain('-1-');
  });
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
  const review = page.getByRole('region', { name: '追加する委員の確認' });
  await review.getByRole('button', { name: /^9名を追加/ }).click();
  const people = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: /^\d+$/ }) });
  await expect(people).toHaveCount(9);
  for (const side of ['公益代表', '労働者代表', '使用者代表']) {
    await expect(page.getByRole('rowheader', { name: new RegExp(`^${side}\\s*3名`) })).toBeVisible();
  }
  await expect(page.getByRole('gridcell', { name: '小田川 真一', exact: true })).toBeVisible();
  await page.getByRole('button', { name: /^元に戻す：委員の追加/ }).click();
  await expect(people).toHaveCount(0);
});
