import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { FontFace } from '../../shared/document/fontFaces.ts';

const packages = createRequire(import.meta.url);
const fontFiles: Readonly<Record<string, string>> = {
  '/fonts/BIZUDMincho-Regular.ttf': '@expo-google-fonts/biz-udmincho/400Regular/BIZUDMincho_400Regular.ttf',
  '/fonts/BIZUDMincho-Bold.ttf': '@expo-google-fonts/biz-udmincho/700Bold/BIZUDMincho_700Bold.ttf',
  '/fonts/BIZUDGothic-Regular.ttf': '@expo-google-fonts/biz-udgothic/400Regular/BIZUDGothic_400Regular.ttf',
  '/fonts/BIZUDGothic-Bold.ttf': '@expo-google-fonts/biz-udgothic/700Bold/BIZUDGothic_700Bold.ttf',
};

/** What the product's window is allowed; the papers must come out under it. */
const contentSecurityPolicy = "default-src 'none'; style-src 'nonce-test'; font-src 'self'; img-src data:";

/** A headless Chromium that shows and prints documents with the papers' own faces. */
export interface TestPrinter {
  /** Opens the HTML as the product does, with its faces loaded. Throws when the page reports anything. */
  open(html: string, faces: readonly FontFace[]): Promise<Page>;
  pdf(html: string, faces: readonly FontFace[]): Promise<Uint8Array>;
  close(): Promise<void>;
}

export async function startTestPrinter(): Promise<TestPrinter> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  return {
    open: (html, faces) => openPage(browser, html, faces),
    async pdf(html, faces) {
      const page = await openPage(browser, html, faces);
      const bytes = await page.pdf({
        preferCSSPageSize: true,
        printBackground: true,
        tagged: true,
        outline: true,
      });
      await page.close();
      return bytes;
    },
    close: () => browser.close(),
  };
}

async function openPage(browser: Browser, html: string, faces: readonly FontFace[]): Promise<Page> {
  const page = await browser.newPage();
  const reported: string[] = [];
  page.on('console', (message) => reported.push(message.text()));
  page.on('pageerror', (error) => reported.push(error.message));
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    const font = fontFiles[pathname];
    if (font) return route.fulfill({ body: await readFile(packages.resolve(font)), contentType: 'font/ttf' });
    if (pathname !== '/paper.html') return route.abort();
    return route.fulfill({
      body: html,
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': contentSecurityPolicy },
    });
  });
  await page.goto('https://main.app.invalid/paper.html');
  await page.evaluate(
    (fonts) => Promise.all(fonts.map((font) => document.fonts.load(font))),
    faces.map(({ family, weight }) => `${weight} 10pt "${family}"`),
  );
  if (reported.length > 0) throw new Error(reported.join('\n'));
  return page;
}
