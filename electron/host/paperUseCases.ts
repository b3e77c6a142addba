import type { Handlers } from '../../shared/contract/channel.ts';
import type { paperContract } from '../../shared/paper/paperContract.ts';
import type { HostContext } from './hostContext.ts';
import { printOnPaper } from './print/printOnPaper.ts';
import { printPaper } from './print/printPaper.ts';
import { saveAs } from './saveAs.ts';

export const paperUseCases: Handlers<typeof paperContract, { host: HostContext }> = {
  async 'paper.savePdf'(context, { paper }) {
    const printed = await printPaper(context.paperPrinter, paper);
    if (!printed.ok) return printed;
    return saveAs(context, { ...printed.value, extension: 'pdf', kindOfFile: 'PDF' });
  },

  async 'paper.saveWord'(context, { paper }) {
    const made = await context.library.call('paper.word', { paper });
    return made.ok ? saveAs(context, { ...made.value, extension: 'docx', kindOfFile: 'Word 文書' }) : made;
  },

  async 'paper.saveExcel'(context, { paper }) {
    const made = await context.library.call('paper.excel', { paper });
    return made.ok ? saveAs(context, { ...made.value, extension: 'xlsx', kindOfFile: 'Excel ブック' }) : made;
  },

  async 'paper.print'(context, { paper }) {
    return printOnPaper(context.paperPrinter, paper);
  },
};
