/** A paper that is written: with an input method, with a table from Excel, to the print. */
import { expect, type Page } from '@playwright/test';
import { inputMethod } from './inputMethod.ts';
import { drawnPaper, printedText } from './printedPaper.ts';
import { startSample, test } from './program.ts';

/** What Excel puts on the clipboard for two rows of three cells. */
const excel = {
  'text/plain': '件名\t現行\t引上げ\r\n製鋼・製鋼圧延業\t923円\t5\r\n',
  'text/html':
    '<html><body><table><tr><td>件名</td><td>現行</td><td>引上げ</td></tr><tr><td>製鋼・製鋼圧延業</td><td>923円</td><td>5</td></tr></table></body></html>',
};

async function paste(page: Page, clipboard: Readonly<Record<string, string>>): Promise<void> {
  await page.getByRole('textbox', { name: '本文' }).evaluate((field, held) => {
    const data = new DataTransfer();
    for (const [type, text] of Object.entries(held)) data.setData(type, text);
    field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, clipboard);
}

/** The words of the paper beside the text. */
const onPaper = (page: Page) =>
  printedText(page, { kind: 'text', textPaperId: page.url().split('/').at(-1) ?? '' });

test('a text paper is typed with an input method, takes a table from Excel, and prints what was typed', async ({
  machine,
}) => {
  const { page, context } = await startSample(machine);
  const typing = inputMethod(await context.newCDPSession(page));
  await page.keyboard.press('Alt+7');
  await page.getByRole('grid', { name: '文書の一覧' }).waitFor();
  await expect(page.getByRole('gridcell', { name: '島労発基0824第7号' })).toBeVisible();
  await page.keyboard.press('Control+Enter');

  const title = page.getByRole('textbox', { name: /^題名/ });
  await expect(title).toBeFocused();
  await typing.write('さいていちんぎんほうのばっすい', '最低賃金法の抜粋');
  const body = page.getByRole('textbox', { name: '本文' });
  await body.click();
  await typing.write('だい1', '第1　');
  await typing.convert('しゅし', '趣旨');
  // The Enter that ends a conversion makes no line, and nothing is saved in the middle of one.
  await typing.pressEnter();
  await typing.confirm('趣旨');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('(1) 委員は~~10人~~__9人__以内とする。');
  await page.keyboard.press('Enter');
  await paste(page, excel);
  const typed = [
    '第1　趣旨',
    '(1) 委員は~~10人~~__9人__以内とする。',
    '| 件名 | 現行 | 引上げ |',
    '| 製鋼・製鋼圧延業 | 923円 | 5 |',
    '',
  ].join('\n');
  await expect(body).toHaveValue(typed);

  // The field's own undo takes the table back as one step, and puts it in again.
  await page.keyboard.press('Control+z');
  await expect(body).not.toHaveValue(/件名/);
  await page.keyboard.press('Control+y');
  await expect(body).toHaveValue(typed);

  const drawn = await drawnPaper(page);
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText('（了）');
  await expect.poll(() => onPaper(page)).toContain('（了）');
  await expect.poll(() => drawnPaper(page)).not.toBe(drawn);
  expect(await onPaper(page)).toBe(
    '-1-最低賃金法の抜粋第1趣旨(1)委員は10人9人以内とする。件名現行引上げ製鋼・製鋼圧延業923円5（了）',
  );
  const stored = await page.evaluate(async () => {
    const [paper] = await window.desk.invoke('textPaper.list', {}).then((all) => (all.ok ? all.value : []));
    const found = paper && (await window.desk.invoke('textPaper.get', { id: paper.id }));
    return found?.ok ? found.value.body : null;
  });
  expect(stored).toBe(`${typed}（了）`);
});

test('a text that was changed elsewhere while it is typed asks, and nothing typed is lost', async ({
  machine,
}) => {
  const { page } = await startSample(machine);
  await page.keyboard.press('Alt+7');
  await page.getByRole('button', { name: '紙面を書く' }).click();
  const body = page.getByRole('textbox', { name: '本文' });
  await body.fill('こちらの本文');
  await page.evaluate(async () => {
    const [paper] = await window.desk.invoke('textPaper.list', {}).then((all) => (all.ok ? all.value : []));
    if (!paper) throw new Error('no paper');
    const { id, revision } = paper;
    await window.desk.invoke('textPaper.update', { id, revision, fields: { body: '別の本文' } });
  });
  await page.keyboard.press('Tab');
  await expect(page.getByRole('alert')).toContainText('別の操作で「別の本文」に変更されています');
  await expect(body).toHaveValue('こちらの本文');
  await page.getByRole('button', { name: '入力した内容で上書きする' }).click();
  await expect(page.getByRole('alert')).toBeHidden();
  await expect.poll(() => onPaper(page)).toContain('こちらの本文');
});
