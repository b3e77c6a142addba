import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { protocol } from 'electron';
import { filePolicy, printPolicy, windowPolicy } from './contentSecurityPolicy.ts';
import { developmentServer } from './developmentServer.ts';

/** The app's own scheme. Everything the window shows comes from it; nothing comes from anywhere else. */
export const scheme = 'app';
export const windowOrigin = `${scheme}://main`;

/** Stands in the built index.html wherever a nonce belongs; replaced by a fresh one at each load. */
const noncePlaceholder = '__CSP_NONCE__';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.bcmap': 'application/octet-stream',
  '.pfb': 'application/octet-stream',
  '.txt': 'text/plain; charset=utf-8',
};

/** Where the bytes come from that are not files of the program. */
export interface ByteSources {
  /** The printed PDF that a path under `/papers/` names; null if it names none. */
  readonly paper: (path: string) => Promise<Response | null>;
  /** A file of the open library by its SHA-256; null if there is none. */
  readonly libraryFile: (sha256: string) => Promise<Uint8Array | null>;
  /** A picture of the open library as the page that it is bound as; null if it is none. */
  readonly libraryPicture: (sha256: string) => Promise<Uint8Array | null>;
  /** A page waiting to be printed, by its id; null if there is none. */
  readonly printPage: (id: string) => { readonly html: string; readonly nonce: string } | null;
}

/** Must run before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, corsEnabled: true } },
  ]);
}

const notFound = (): Response => new Response('', { status: 404 });

/** A file inside `folder`, or null when the path leads out of it or to nothing. */
async function fileInside(folder: string, urlPath: string): Promise<Uint8Array | null> {
  const file = path.resolve(folder, `.${path.posix.normalize(`/${urlPath}`)}`);
  if (!file.startsWith(folder + path.sep)) return null;
  return readFile(file).catch(() => null);
}

function staticResponse(file: string, bytes: Uint8Array): Response {
  const type = contentTypes[path.extname(file)] ?? 'application/octet-stream';
  return new Response(new Uint8Array(bytes), {
    headers: { 'content-type': type, 'cache-control': 'no-cache' },
  });
}

function windowPage(html: string): Response {
  const nonce = randomBytes(16).toString('base64');
  return new Response(html.replaceAll(noncePlaceholder, nonce), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': windowPolicy(nonce, developmentServer?.replace('http', 'ws')),
      'cache-control': 'no-store',
    },
  });
}

async function mainHost(url: URL, distFolder: string, sources: ByteSources): Promise<Response> {
  const requested = decodeURIComponent(url.pathname);
  if (requested.startsWith('/papers/')) return (await sources.paper(url.pathname)) ?? notFound();
  if (requested.startsWith('/fonts/')) {
    const font = await fileInside(path.join(distFolder, 'fonts'), requested.slice('/fonts'.length));
    return font ? staticResponse(requested, font) : notFound();
  }
  const file = requested === '/' ? '/index.html' : requested;
  if (developmentServer) {
    const answer = await fetch(new URL(url.pathname + url.search, developmentServer));
    if (file !== '/index.html') return answer;
    return windowPage(await answer.text());
  }
  const bytes = await fileInside(path.join(distFolder, 'renderer'), file);
  if (!bytes) return notFound();
  if (file === '/index.html') return windowPage(new TextDecoder().decode(bytes));
  return staticResponse(file, bytes);
}

async function filesHost(url: URL, sources: ByteSources): Promise<Response> {
  const [, sha256, asPage] = /^\/([0-9a-f]{64})(\.image)?$/.exec(url.pathname) ?? [];
  const file = asPage ? sources.libraryPicture : sources.libraryFile;
  const bytes = sha256 ? await file(sha256) : null;
  if (!bytes) return notFound();
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'application/pdf',
      'content-security-policy': filePolicy,
      'access-control-allow-origin': windowOrigin,
      'cache-control': 'no-store',
    },
  });
}

async function printHost(url: URL, distFolder: string, sources: ByteSources): Promise<Response> {
  if (url.pathname.startsWith('/fonts/')) {
    const font = await fileInside(path.join(distFolder, 'fonts'), url.pathname.slice('/fonts'.length));
    return font ? staticResponse(url.pathname, font) : notFound();
  }
  const page = sources.printPage(url.pathname.slice(1));
  if (!page) return notFound();
  return new Response(page.html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': printPolicy(page.nonce),
      'cache-control': 'no-store',
    },
  });
}

/** The browser takes every answer for what it is called and guesses nothing from its bytes. */
function neverGuessed(response: Response): Response {
  const headers = new Headers(response.headers);
  headers.set('x-content-type-options', 'nosniff');
  return new Response(response.body, { status: response.status, headers });
}

async function answer(url: URL, distFolder: string, sources: ByteSources): Promise<Response> {
  try {
    if (url.host === 'main') return await mainHost(url, distFolder, sources);
    if (url.host === 'files') return await filesHost(url, sources);
    if (url.host === 'print') return await printHost(url, distFolder, sources);
  } catch (error) {
    console.error(`${url}:`, error);
    return new Response('', { status: 500 });
  }
  return notFound();
}

/**
 * Answers every request of the app's scheme. Three hosts, so that what came from outside never shares the window's
 * origin: `main` is the program, `files` holds the library's files, `print` holds pages on their way to paper.
 */
export function serveApp(distFolder: string, sources: ByteSources): void {
  protocol.handle(scheme, async ({ method, url }) => {
    if (method !== 'GET') return new Response('', { status: 405 });
    return neverGuessed(await answer(new URL(url), distFolder, sources));
  });
}
