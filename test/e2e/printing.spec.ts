/** What a printer is handed: sides, sheet, and blank backs where each body begins on the front of a sheet. */
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { pdfText } from '../document/pdfText.ts';
import { openSettings, startSample, test } from './program.ts';

/** The rosters of all subcommittees, one paper. */
async function openGroup(page: Page): Promise<void> {
  await page.getByRole('link', { name: '委員' }).click();
  await page.getByRole('treeitem', { name: /^特定最低賃金/ }).click();
  await page.getByRole('img', { name: /^紙面 委員名簿 1／/ }).waitFor();
}

test('rosters printed on both sides begin on fronts, with numbers that count the blank backs', async ({
  machine,
}) => {
  const printer = mkdtempSync(path.join(os.tmpdir(), 'printer-'));
  const { page } = await startSample(machine, { STANDIN_PRINTER: printer });
  const job = async (number: number) => {
    await expect.poll(() => readdirSync(printer)).toContain(`${number}.json`);
    const options: unknown = JSON.parse(readFileSync(path.join(printer, `${number}.json`), 'utf8'));
    const pages = await pdfText(readFileSync(path.join(printer, `${number}.pdf`)));
    return { options, pages: pages.map((texts) => texts.map(({ text }) => text).join('')) };
  };

  await openGroup(page);
  await page.keyboard.press('Control+p');
  const onOneSide = await job(1);
  expect(onOneSide.options).toEqual({
    silent: false,
    printBackground: true,
    duplexMode: 'simplex',
    landscape: false,
    pageSize: { width: 210_000, height: 297_000 },
  });
  const bodies = onOneSide.pages.length;
  expect(bodies).toBeGreaterThanOrEqual(5);

  await openSettings(page, '紙面');
  await page.getByRole('combobox', { name: /^両面印刷/ }).selectOption('longEdge');
  await openGroup(page);
  await page.keyboard.press('Control+p');
  const onBothSides = await job(2);
  expect(onBothSides.options).toMatchObject({ duplexMode: 'longEdge' });
  expect(onBothSides.pages).toHaveLength(2 * bodies - 1);
  for (const [index, text] of onBothSides.pages.entries()) {
    if (index % 2 === 1) expect(text).toBe('');
    else expect(text).toContain(`-${index + 1}-`);
  }
});
