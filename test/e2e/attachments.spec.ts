/** 添付: files attached, moved, bound in three variants, and one that needs a choice. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { simplePdf, throughQpdf } from '../attachment/simplePdf.ts';
import { answerDialog, openMeeting, startSample, test } from './program.ts';

const row = (page: Page, grid: string, title: RegExp) =>
  page.getByRole('grid', { name: grid }).getByRole('row', { name: title });

test('a file is attached, moved, made closed, and bound in three variants; a locked one asks for its password', async ({
  machine,
}) => {
  const driven = await startSample(machine);
  const { page } = driven;
  const survey = path.join(machine.documents, '基礎調査結果.pdf');
  const locked = path.join(machine.documents, '賃金台帳.pdf');
  writeFileSync(survey, await simplePdf([{}, { rotate: 90 }, { size: [1190, 842] }], 'Survey'));
  writeFileSync(
    locked,
    throughQpdf(await simplePdf([{}], 'Ledger'), '--encrypt', 'user', 'owner', '256', '--'),
  );
  await page.setViewportSize({ width: 1280, height: 720 });
  await openMeeting(page, '資料');

  await test.step('attached by the button, its pages known at once, its picture page by page', async () => {
    await answerDialog(driven, () => page.getByRole('button', { name: 'ファイルを添付' }).click(), {
      path: survey,
    });
    await expect(row(page, '資料', /基礎調査結果/)).toContainText('添付ファイル　基礎調査結果.pdf（3頁）');
    await answerDialog(driven, () => page.keyboard.press('Control+Shift+A'), { path: locked });
    await expect(row(page, '資料', /賃金台帳/)).toContainText('開くのにパスワードが要ります');
    await row(page, '資料', /基礎調査結果/)
      .getByRole('gridcell')
      .nth(1)
      .click();
    await expect(page.getByRole('img', { name: /紙面 基礎調査結果 1／3頁/ })).toBeVisible({
      timeout: 20_000,
    });
  });

  await test.step('moved by key, its number with it; closed by a choice', async () => {
    await expect(row(page, '資料', /基礎調査結果/)).toContainText('No.7');
    for (let step = 0; step < 9; step += 1) await page.keyboard.press('Alt+ArrowUp');
    await expect(row(page, '資料', /基礎調査結果/)).toContainText('No.2');
    await row(page, '資料', /賃金台帳/)
      .getByRole('gridcell')
      .nth(1)
      .click();
    await page.getByRole('checkbox', { name: /非公開/ }).click();
    await expect(page.getByRole('checkbox', { name: /非公開/ })).toBeChecked();
  });

  await test.step('what stands in the way is said before binding, and the password opens it', async () => {
    await page.keyboard.press('Control+4');
    await expect(page.getByText('開くのにパスワードが要ります。')).toBeVisible();
    await page.getByRole('button', { name: 'パスワードを入力' }).click();
    await page.getByLabel('パスワード', { exact: true }).fill('wrong');
    await page.getByRole('button', { name: '開く', exact: true }).click();
    await expect(page.getByRole('alert')).toContainText('パスワードが違います');
    await page.getByLabel('パスワード', { exact: true }).fill('user');
    await page.getByRole('button', { name: '開く', exact: true }).click();
    await expect(page.getByText('パスワードを入力済みです')).toBeVisible();
  });

  const textOf = async (variant: string, name = variant): Promise<string> => {
    await page.getByText(variant, { exact: true }).click();
    await page.getByRole('button', { name: /PDFに綴じる/ }).click();
    const writeOut = page.getByRole('button', { name: '綴じた PDF を書き出す' });
    await expect(writeOut).toBeVisible({ timeout: 60_000 });
    const target = path.join(machine.documents, `${name}.pdf`);
    await answerDialog(driven, () => writeOut.click(), { path: target });
    await expect(page.getByText(`${target} に書き出しました`)).toBeVisible();
    return execFileSync('pdftotext', ['-layout', target, '-'], { encoding: 'utf8' });
  };

  await test.step('three variants from one set', async () => {
    const members = await textOf('委員用');
    expect(members).toContain('Survey 3');
    expect(members).toContain('Ledger 1');
    const observers = await textOf('傍聴者用');
    expect(observers).toContain('傍聴者用');
    expect(observers).toContain('非公開のため');
    expect(observers).not.toContain('Ledger 1');
    const secretariat = await textOf('事務局用');
    expect(secretariat.replaceAll(/\s/g, '')).toContain('出席者名簿');
  });

  await test.step('after distribution a file is replaced, and the replacement set holds it alone', async () => {
    const corrected = path.join(machine.documents, '基礎調査結果（正）.pdf');
    writeFileSync(corrected, await simplePdf([{}], 'Corrected'));
    await page.keyboard.press('Control+1');
    await page.getByRole('textbox', { name: '配付済みとする日' }).fill('R3.9.9');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '配付済みにする' }).click();
    await expect(page.getByText(/配付済み　令和3年9月9日/)).toBeVisible();
    await page.keyboard.press('Control+3');
    await row(page, '資料', /基礎調査結果/)
      .getByRole('gridcell')
      .nth(1)
      .click();
    await answerDialog(driven, () => page.getByRole('button', { name: 'ファイルを差し替える' }).click(), {
      path: corrected,
    });
    await expect(row(page, '資料', /基礎調査結果/)).toContainText('差替え');
    await page.keyboard.press('Control+4');
    await page.getByText('差替え一式', { exact: true }).click();
    const text = await textOf('委員用', '差替え一式');
    expect(text).toContain('（差替え）');
    expect(text).toContain('Corrected 1');
    expect(text).not.toContain('Ledger');
  });
});
