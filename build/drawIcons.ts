/** `npm run icons`: draws build/resources/icon.svg into the pictures that Windows, macOS and Linux want. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { encodeIcns } from './encodeIcns.ts';
import { encodeIco } from './encodeIco.ts';
import { findChromium } from './findChromium.ts';

const resources = new URL('resources/', import.meta.url);
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024] as const;

const svg = await readFile(new URL('icon.svg', resources), 'utf8');
const program = findChromium();
if (program === null) throw new Error('no Chromium on this machine (CHROMIUM_PATH names one)');
const browser = await chromium.launch({
  executablePath: program,
  args: ['--no-sandbox', '--disable-gpu'],
});
const pngs = new Map<number, Buffer>();
try {
  const page = await browser.newPage();
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    pngs.set(size, await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}

await mkdir(new URL('icons/', resources), { recursive: true });
for (const [size, png] of pngs) await writeFile(new URL(`icons/${size}x${size}.png`, resources), png);
await writeFile(new URL('icon.ico', resources), encodeIco(pngs));
await writeFile(new URL('icon.icns', resources), encodeIcns(pngs));
