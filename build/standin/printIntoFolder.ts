import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes the sheets as `1.pdf` and what was said of them as `1.json`, then 2 and so on. */
export async function printIntoFolder(
  folder: string,
  options: Electron.WebContentsPrintOptions,
  print: (options: Electron.PrintToPDFOptions) => Promise<Buffer>,
): Promise<void> {
  const bytes = await print({ preferCSSPageSize: true, printBackground: options.printBackground ?? false });
  const number = readdirSync(folder).filter((name) => name.endsWith('.json')).length + 1;
  writeFileSync(path.join(folder, `${number}.pdf`), bytes);
  writeFileSync(path.join(folder, `${number}.json`), JSON.stringify(options));
}
