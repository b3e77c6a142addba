import type { Page } from '@playwright/test';
import type { Paper } from '../../shared/paper/paperContract.ts';
import { paperPath } from '../../shared/paper/paperPath.ts';
import { pdfText } from '../document/pdfText.ts';

/** A paper as it prints now, from the address under which the pane shows it. */
export async function printedPaper(page: Page, address: string): Promise<Uint8Array> {
  const bytes = await page.evaluate(async (path) => {
    let response = await fetch(path);
    // The pane's own newest paper took the place of this one at the printer.
    while (response.status === 409) response = await fetch(path);
    if (!response.ok) throw new Error(await response.text());
    return [...new Uint8Array(await response.arrayBuffer())];
  }, address);
  return Uint8Array.from(bytes);
}

/** The words of it, without blanks. */
export async function printedText(page: Page, paper: Paper): Promise<string> {
  const pages = await pdfText(await printedPaper(page, paperPath(paper)));
  return pages.flatMap((texts) => texts.map(({ text }) => text)).join('');
}

/** The picture of the paper's first page in the pane. */
export function drawnPaper(page: Page): Promise<string> {
  return page
    .getByRole('complementary', { name: '紙面' })
    .locator('canvas')
    .first()
    .evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
}
