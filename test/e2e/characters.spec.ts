/** Characters that the papers' own faces lack: named before printing, printed in our fallback, settled or replaced. */
import { expect, type Page } from '@playwright/test';
import { pdfFonts } from '../document/readPdf.ts';
import { printedPaper } from './printedPaper.ts';
import { openMeeting, openRoster, startSample, test } from './program.ts';

const counts = (page: Page) => page.getByRole('contentinfo');

async function typeInto(page: Page, cell: string, text: string): Promise<void> {
  await page.getByRole('gridcell', { name: cell, exact: true }).click();
  await page.keyboard.insertText(text);
  await page.keyboard.press('Enter');
  await page.getByRole('gridcell', { name: text, exact: true }).waitFor();
}

test('𠮷 in a name: named on the roster and at home, printed in our own face, settled for good', async ({
  machine,
}) => {
  const { page } = await startSample(machine);
  const paper = page.waitForRequest((request) => request.url().includes('/papers/'));
  await openRoster(page, '製鋼');
  await expect(counts(page)).toContainText('要確認 1');
  await typeInto(page, '飯塚 弘', '\u{20bb7}塚 弘');
  await page.getByRole('gridcell', { name: '\u{20bb7}塚 弘', exact: true }).click();
  await expect(page.getByText('「𠮷」（U+20BB7）は紙面の書体になく')).toBeVisible();
  await expect(counts(page)).toContainText('要確認 2');
  const fonts = pdfFonts(await printedPaper(page, (await paper).url())).map(({ name }) => name);
  expect(fonts).toContain('NotoSerifJP-Regular');
  expect(fonts.filter((name) => !/^(BIZUD|NotoSerifJP)/.test(name))).toEqual([]);

  await page.keyboard.press('Alt+1');
  await expect(page.getByRole('region', { name: '校閲の指摘' })).toContainText('氏名「\u{20bb7}塚 弘」');
  await openRoster(page, '製鋼');
  await page.getByRole('gridcell', { name: '\u{20bb7}塚 弘', exact: true }).click();
  await page.getByRole('button', { name: 'このまま使う' }).click();
  await expect(counts(page)).toContainText('要確認 1');
  await page.keyboard.press('Alt+1');
  await expect(page.getByRole('region', { name: '校閲の指摘' })).not.toContainText('U+20BB7');
});

test('➤ in the agenda: must be replaced, and is named on the agenda, at home and where it is bound', async ({
  machine,
}) => {
  const { page } = await startSample(machine);
  await openMeeting(page, '次第');
  await typeInto(page, '部会長代表挨拶', '➤部会長代表挨拶');
  const finding = page.getByRole('region', { name: '文字の指摘' });
  await expect(finding).toContainText('「➤」（U+27A4）はどの書体にもなく、正しく印刷できません：次第');
  await expect(finding.getByRole('button')).toHaveCount(0);
  await expect(counts(page)).toContainText('要修正 1');
  await page.getByRole('tab', { name: '綴り' }).click();
  await expect(finding).toContainText('U+27A4');
  await page.getByRole('tab', { name: '概要' }).click();
  await expect(finding).toHaveCount(0);
  await page.keyboard.press('Alt+1');
  await expect(page.getByRole('region', { name: '校閲の指摘' })).toContainText('U+27A4');
  await page.getByRole('button', { name: '次第を開く' }).click();
  await typeInto(page, '➤部会長代表挨拶', '部会長代表挨拶');
  await expect(finding).toHaveCount(0);
});
