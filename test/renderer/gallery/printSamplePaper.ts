import { fontFaces } from '../../../shared/document/fontFaces.ts';
import { minchoPage, type TestPrinter } from '../../document/printPdf.ts';

const rows = [
  ['membership', '12', '飯塚 弘', '元 NHK 松江放送局 副局長'],
  ['membership', '13', '富田 眞智子', '元 社会福祉法人島根県共同募金会 常務理事'],
] as const;

/** A real printed paper of A4 pages, with links back to its data, as the program's printer makes them. */
export async function printSamplePaper(printer: TestPrinter, title: string, pages = 2): Promise<Buffer> {
  const table = rows
    .map(([kind, id, name, post]) => {
      const link = (text: string) => `<a href="https://source.invalid/${kind}/${id}">${text}</a>`;
      return `<tr><td>${link(name)}</td><td>${link(post)}</td></tr>`;
    })
    .join('');
  const css = `
    @page { size: A4; margin: 25mm 22mm }
    a { color: inherit; text-decoration: none }
    table { border-collapse: collapse; width: 100% } td { border: 1px solid; padding: 3mm }
    p { break-before: page }`;
  const body = `<h1>${title}</h1><table>${table}</table>
  <a href="https://example.invalid/elsewhere">よその住所</a>${'<p>次の頁</p>'.repeat(pages - 1)}`;
  return Buffer.from(await printer.pdf(minchoPage(css, body), [fontFaces.mincho]));
}
