import type { Page } from '@playwright/test';
import type { Paper } from '../../shared/paper/paperContract.ts';
import { paperPath } from '../../shared/paper/paperPath.ts';
import { pdfText } from '../document/pdfText.ts';

/** What a paper prints now, without blanks, from the address under which the pane shows it. */
export async function printedText(page: Page, paper: Paper): Promise<string> {
  const bytes = await page.evaluate(async (path) => {
    const response = await fetch(path);
    if (!response.ok) throw new Error(await response.text());
    return [...new Uint8Array(await response.arrayBuffer())];
  }, paperPath(paper));
  const pages = await pdfText(Uint8Array.from(bytes));
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
