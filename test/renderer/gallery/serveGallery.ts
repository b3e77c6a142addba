import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

const modules = path.join(import.meta.dirname, '..', '..', '..', 'node_modules');
const NONCE = 'gallery';

/** The program's own policy: a widget that needs more than this does not work in the program either. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' 'nonce-${NONCE}'`,
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
].join('; ');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.ttf': 'font/ttf',
};

/** Builds the gallery in memory and serves it on a free port of this machine. */
export async function serveGallery(): Promise<{ readonly address: string; readonly close: () => void }> {
  const files = await buildGallery();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://gallery');
    const body = files.get(pathname) ?? fromPackage(pathname);
    const type = types[path.extname(pathname)] ?? 'text/javascript';
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': type,
      'content-security-policy': POLICY,
      'cache-control': 'max-age=3600',
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the gallery has no port');
  return { address: `http://127.0.0.1:${address.port}/index.html`, close: () => server.close() };
}

async function buildGallery(): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const built = await build({
    configFile: false,
    root: import.meta.dirname,
    base: './',
    logLevel: 'error',
    plugins: [react()],
    html: { cspNonce: NONCE },
    worker: { format: 'es' },
    build: { write: false, target: 'chrome148', minify: false },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const files = new Map<string, string | Uint8Array>();
  for (const bundle of outputs) {
    if (!('output' in bundle)) continue;
    for (const file of bundle.output) {
      const content = file.type === 'chunk' ? file.code : file.source;
      files.set(
        `/${file.fileName}`,
        typeof content === 'string' ? content.replaceAll('__CSP_NONCE__', NONCE) : content,
      );
    }
  }
  return files;
}

/** Faces and the files of pdfjs lie beside the program, not in its bundle. */
function fromPackage(pathname: string): Uint8Array | undefined {
  const face = /^\/fonts\/BIZUDPGothic-(Regular|Bold)\.ttf$/.exec(pathname)?.[1];
  const weight = face === 'Bold' ? '700Bold' : '400Regular';
  if (face) {
    return readFileSync(
      path.join(modules, '@expo-google-fonts', 'biz-udpgothic', weight, `BIZUDPGothic_${weight}.ttf`),
    );
  }
  const part = /^\/pdfjs\/((?:cmaps|standard_fonts|wasm|iccs)\/[\w.-]+)$/.exec(pathname)?.[1];
  return part === undefined ? undefined : readFileSync(path.join(modules, 'pdfjs-dist', part));
}
