import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../build/findChromium.ts';
import { type FontFace, fontFaces } from '../../shared/document/fontFaces.ts';

const packages = createRequire(import.meta.url);
const fontFiles: Readonly<Record<string, string>> = {
  '/fonts/BIZUDMincho-Regular.ttf': '@expo-google-fonts/biz-udmincho/400Regular/BIZUDMincho_400Regular.ttf',
  '/fonts/BIZUDMincho-Bold.ttf': '@expo-google-fonts/biz-udmincho/700Bold/BIZUDMincho_700Bold.ttf',
  '/fonts/BIZUDGothic-Regular.ttf': '@expo-google-fonts/biz-udgothic/400Regular/BIZUDGothic_400Regular.ttf',
  '/fonts/BIZUDGothic-Bold.ttf': '@expo-google-fonts/biz-udgothic/700Bold/BIZUDGothic_700Bold.ttf',
  '/fonts/NotoSerifJP-Regular.ttf': '@expo-google-fonts/noto-serif-jp/400Regular/NotoSerifJP_400Regular.ttf',
  '/fonts/NotoSerifJP-Bold.ttf': '@expo-google-fonts/noto-serif-jp/700Bold/NotoSerifJP_700Bold.ttf',
  '/fonts/NotoSansJP-Regular.ttf': '@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf',
  '/fonts/NotoSansJP-Bold.ttf': '@expo-google-fonts/noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf',
};

/** What the product's window is allowed; the papers must come out under it. */
const contentSecurityPolicy = "default-src 'none'; style-src 'nonce-test'; font-src 'self'; img-src data:";

/**
 * A page of a test's own in a face of ours, to be printed with `[fontFaces.mincho]`: a machine without Japanese fonts
 * prints nothing that could be read for a page that names none.
 */
export function minchoPage(css: string, body: string): string {
  const { family, url } = fontFaces.mincho;
  const face = `@font-face{font-family:"${family}";src:url("${url}")}`;
  return `<!doctype html><html lang="ja"><style nonce="test">${face} body{font-family:"${family}"} ${css}</style>${body}`;
}

/** A headless Chromium that shows and prints documents with the papers' own faces. */
export interface TestPrinter {
  /** Opens the HTML as the product does, with its faces loaded. Throws when the page reports anything. */
  open(html: string, faces: readonly FontFace[]): Promise<Page>;
  pdf(html: string, faces: readonly FontFace[]): Promise<Uint8Array>;
  close(): Promise<void>;
}

export async function startTestPrinter(): Promise<TestPrinter> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('Chromium is needed to print');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  // One context: its cache keeps the faces from page to page.
  const context = await browser.newContext();
  const papers = new Map<string, string>();
  const server = createServer((request, response) => answer(request.url ?? '', response, papers));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const open = (html: string, faces: readonly FontFace[]) =>
    openPage(context, addressOf(server), papers, html, faces);
  return {
    open,
    async pdf(html, faces) {
      const page = await open(html, faces);
      const bytes = await page.pdf({
        preferCSSPageSize: true,
        printBackground: true,
        tagged: true,
        outline: true,
      });
      await page.close();
      return bytes;
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

async function answer(
  path: string,
  response: ServerResponse,
  papers: ReadonlyMap<string, string>,
): Promise<void> {
  const font = fontFiles[path];
  if (font) {
    response.setHeader('content-type', 'font/ttf').setHeader('cache-control', 'max-age=3600');
    response.end(await readFile(packages.resolve(font)));
    return;
  }
  const html = papers.get(path);
  response.statusCode = html === undefined ? 404 : 200;
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.setHeader('content-security-policy', contentSecurityPolicy);
  response.end(html);
}

async function openPage(
  context: BrowserContext,
  address: string,
  papers: Map<string, string>,
  html: string,
  faces: readonly FontFace[],
): Promise<Page> {
  const path = `/${papers.size + 1}.html`;
  papers.set(path, html);
  const page = await context.newPage();
  const reported: string[] = [];
  page.on('console', (message) => reported.push(message.text()));
  page.on('pageerror', (error) => reported.push(error.message));
  await page.goto(address + path);
  await page.evaluate(
    (fonts) => Promise.all(fonts.map((font) => document.fonts.load(font))),
    faces.map(({ family, weight }) => `${weight} 10pt "${family}"`),
  );
  if (reported.length > 0) throw new Error(reported.join('\n'));
  return page;
}

function addressOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return `http://127.0.0.1:${address.port}`;
}
