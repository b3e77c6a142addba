/** Binds the files named after the overlay and the target, with page numbers and bookmarks; prints how long it took. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { bindPdf } from '../../electron/document/bind/bindPdf.ts';

const [target = '', overlay = '', ...papers] = process.argv.slice(2);

const started = performance.now();
const toBind = await Promise.all(
  papers.map(async (file) => ({ title: path.basename(file), bytes: await readFile(file) })),
);
const stamped = Array.from({ length: 500 }, (_, index) => index);
const { bytes, pages } = await bindPdf('綴り', toBind, await readFile(overlay), stamped);
await writeFile(target, bytes);
if (pages !== stamped.length) throw new Error(`${pages} pages were bound`);
console.log(performance.now() - started);
