/** Binds the files named after the target, with page numbers, labels and bookmarks; prints how long it took. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { PacketBinding } from '../../electron/document/bind/packetBinding.ts';

const [target = '', ...papers] = process.argv.slice(2);
const fontFolder = path.resolve(import.meta.dirname, '../../dist/fonts');

const started = performance.now();
const binding = await PacketBinding.begin(target, fontFolder);
for (const file of papers) {
  const about = { key: file, title: path.basename(file), isFront: false };
  await binding.addPrinted(about, await readFile(file), true);
}
const { pages } = await binding.finish('綴り');
console.log(performance.now() - started, pages);
