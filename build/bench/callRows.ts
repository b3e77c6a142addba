import path from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { type Measurement, quantile } from './measurement.ts';
import { StartedProgram } from './startedProgram.ts';

const batches = 20;
const callsOfBatch = 100;

/** Durations in ms of calls one after the other, measured where the window waits for them. */
function timeCalls(page: Page, call: 'ping' | 'history.next'): Promise<number[]> {
  return page.evaluate(
    async ({ name, count }) => {
      const { desk, ping } = window as unknown as {
        desk: { invoke(channel: string, input: object): Promise<unknown> };
        ping(): Promise<unknown>;
      };
      const durations: number[] = [];
      for (let index = 0; index < count; index += 1) {
        const started = performance.now();
        await (name === 'ping' ? ping() : desk.invoke(name, {}));
        durations.push(performance.now() - started);
      }
      return durations;
    },
    { name: call, count: callsOfBatch },
  );
}

async function pageWith(context: BrowserContext, global: 'desk' | 'ping'): Promise<Page> {
  for (const page of context.pages()) {
    if (await page.evaluate((name) => name in window, global)) return page;
  }
  throw new Error(`no page has ${global}`);
}

/** A question that the library answers from its newest row, through contract, relay and worker thread. */
export async function callRows(folder: string): Promise<Measurement[]> {
  const userData = path.join(folder, 'user-data');
  const program = new StartedProgram(['./build/bench/pingWindow.ts'], 'dist/electron/main.js', userData, {
    STANDIN_DEBUG_PORT: '0',
  });
  try {
    const port = await program.says(/debug port (\d+)/);
    await program.says(/(ping window is open)/);
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`, { noDefaults: true });
    const [context] = browser.contexts();
    if (!context) throw new Error('the browser has no context');
    const [ours, peer] = [await pageWith(context, 'desk'), await pageWith(context, 'ping')];
    await ours.getByRole('heading', { level: 1 }).first().waitFor();
    const durations: { ours: number[]; peer: number[] } = { ours: [], peer: [] };
    await timeCalls(peer, 'ping');
    await timeCalls(ours, 'history.next');
    for (let batch = 0; batch < batches; batch += 1) {
      durations.peer.push(...(await timeCalls(peer, 'ping')));
      durations.ours.push(...(await timeCalls(ours, 'history.next')));
    }
    return [0.5, 0.95].map((share) => ({
      what: `a call to the library, p${share * 100}`,
      unit: 'ms',
      ours: quantile(durations.ours, share),
      peerName: 'a bare ipc ping',
      peer: quantile(durations.peer, share),
      aim: null,
    }));
  } finally {
    await program.end();
  }
}
