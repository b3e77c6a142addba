import { openAsBlob } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { handlerFor } from './protocol.ts';

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

/** Mirror of `net`: files, the app's own schemes, and the development server. */
export const net: Pick<Electron.Net, 'fetch' | 'isOnline'> = {
  fetch: async (input, init) => {
    const request = input instanceof Request ? input : new Request(input, init);
    const url = new URL(request.url);
    const handler = init?.bypassCustomProtocolHandlers ? undefined : handlerFor(request.url);
    if (handler) return handler(request);
    if (url.protocol !== 'file:') return fetch(request);
    const file = fileURLToPath(url);
    const type = contentTypes[path.extname(file)] ?? 'application/octet-stream';
    const blob = await openAsBlob(file, { type }).catch(() => {
      throw new Error('net::ERR_FILE_NOT_FOUND');
    });
    return new Response(blob);
  },
  isOnline: () => false,
};
