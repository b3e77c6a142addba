import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A real server beyond the app, which knows what reached it. */
export interface OutsideServer {
  readonly origin: string;
  readonly reached: string[];
  close(): void;
}

export async function outsideServer(): Promise<OutsideServer> {
  const reached: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    reached.push(url);
    const headers = { 'access-control-allow-origin': '*', 'content-type': 'text/html; charset=utf-8' };
    response.writeHead(200, headers).end('外');
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, reached, close: () => server.close() };
}
