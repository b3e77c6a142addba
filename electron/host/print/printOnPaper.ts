import { ok, type Result } from '../../../shared/contract/result.ts';
import type { Paper } from '../../../shared/paper/paperContract.ts';
import type { PaperPrinter } from './printPaper.ts';

/**
 * Opens the system's print dialog for a paper, with the office's choice of one side or both. Where sections begin on the
 * front of a sheet, their pages are counted first, so that a blank back goes with an odd last page.
 *
 * @returns nothing, also when the dialog was closed; `print.failed` with the system's reason.
 */
export async function printOnPaper(
  tools: PaperPrinter,
  paper: Paper,
): Promise<Result<Record<string, never>>> {
  const plan = await tools.library.call('paper.sheetPlan', { paper });
  if (!plan.ok) return plan;
  const { duplex, fronts, sections, landscape, width, height } = plan.value;
  const pages = fronts ? await countPages(tools, paper, sections) : ok([]);
  if (!pages.ok) return pages;
  return tools.printer.printWithDialog(
    (nonce) => tools.library.call('paper.sheets', { paper, nonce, section: null, pages: pages.value }),
    // Micrometres.
    { duplexMode: duplex, landscape, pageSize: { width: width * 1000, height: height * 1000 } },
  );
}

async function countPages(tools: PaperPrinter, paper: Paper, sections: number): Promise<Result<number[]>> {
  const pages: number[] = [];
  for (let section = 0; section < sections; section += 1) {
    const printed = await tools.printer.print((nonce) =>
      tools.library.call('paper.sheets', { paper, nonce, section, pages: [] }),
    );
    if (!printed.ok) return printed;
    const [sizes] = await tools.measure([printed.value]);
    pages.push(sizes?.length ?? 1);
  }
  return ok(pages);
}
