import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { enterManyPeople } from './manyPeople.ts';
import { manySeats } from './manySeats.ts';
import { type Measurement, quantile, takeTurns } from './measurement.ts';
import { openBenchLibrary } from './openBenchLibrary.ts';
import { StartedProgram } from './startedProgram.ts';
import { timeToFrame } from './timeToFrame.ts';

const letters = 30;
const pastes = 7;
/** A ratio at which an answer comes one frame later than that of a bare field, which comes with the next one. */
const aim = 2;

/** What the window of a large office feels like: 10,000 people in 10,000 seats, from the key to the frame that answers it. */
export async function windowRows(folder: string): Promise<Measurement[]> {
  const library = path.join(folder, 'large');
  const { call, close } = await openBenchLibrary(library);
  const bodyId = await enterManyPeople(call);
  await close();
  const userData = path.join(folder, 'user-data-large');
  mkdirSync(userData);
  const settings = { theme: 'light', recentLibraries: [library] };
  writeFileSync(path.join(userData, 'settings.json'), JSON.stringify(settings));
  const program = new StartedProgram([], 'dist/electron/main.js', userData, { STANDIN_DEBUG_PORT: '0' });
  try {
    const port = await program.says(/debug port (\d+)/);
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`, { noDefaults: true });
    const page = browser.contexts()[0]?.pages()[0];
    if (!page) throw new Error('the program has no window');
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.getByRole('link', { name: '委員' }).waitFor();
    return [await searchRow(page), ...(await rosterRows(page, bodyId)), await pasteRow(page, bodyId)];
  } finally {
    await program.end();
  }
}

async function searchRow(page: Page): Promise<Measurement> {
  await go(page, '/roster');
  const grid = '[role="grid"][aria-label="委員の一覧"]';
  await page.locator(grid).waitFor();
  const field = page.getByRole('searchbox');
  const answer = { event: 'beforeinput', selector: grid, attribute: 'aria-rowcount' } as const;
  const letter = async () => {
    await field.focus();
    const time = await timeToFrame(page, answer, () => page.keyboard.insertText('一'));
    await page.keyboard.press('Backspace');
    return time;
  };
  return typed(page, 'a letter searched among 10,000 people', letter);
}

async function rosterRows(page: Page, bodyId: string): Promise<Measurement[]> {
  await go(page, `/roster/${bodyId}`);
  const grid = page.getByRole('grid', { name: '委員名簿' });
  await grid.waitFor();
  const input = 'main textarea';
  const arrow = async () => {
    await grid.getByRole('textbox').or(page.locator(input)).first().focus();
    return timeToFrame(page, { event: 'keydown', selector: input, attribute: 'aria-activedescendant' }, () =>
      page.keyboard.press('ArrowDown'),
    );
  };
  const letter = async () => {
    await page.keyboard.press('Control+Enter');
    const time = await timeToFrame(page, { event: 'beforeinput', selector: input }, () =>
      page.keyboard.insertText('飯'),
    );
    await page.keyboard.press('Escape');
    return time;
  };
  return [
    await typed(page, 'an arrow in a roster of 1,200 seats', arrow),
    await typed(page, 'a letter of a new member’s name there', letter),
  ];
}

/** A bare field of the same window as peer: its key to its frame. */
async function typed(page: Page, what: string, ours: () => Promise<number>): Promise<Measurement> {
  const bare = async () => {
    const before = await page.evaluateHandle(() => document.activeElement);
    await page.evaluate(() => {
      const field = document.querySelector('#bare') ?? document.createElement('input');
      Object.assign(field, { id: 'bare', value: '' });
      document.body.append(field);
      (field as HTMLInputElement).focus();
    });
    const time = await timeToFrame(page, { event: 'beforeinput', selector: '#bare' }, () =>
      page.keyboard.insertText('一'),
    );
    await before.evaluate((element) => (element as HTMLElement | null)?.focus());
    return time;
  };
  const turns = await takeTurns(letters, ours, bare);
  await page.evaluate(() => document.querySelector('#bare')?.remove());
  return {
    what: `${what}, to its frame, p95`,
    unit: 'ms',
    ours: quantile(turns.ours, 0.95),
    peerName: 'a bare field of the same window',
    peer: quantile(turns.peer, 0.95),
    aim,
  };
}

/** Pasted onto a roster: what is new, changed or doubtful of 1,200 seats, beside the bare cells as a table of HTML. */
async function pasteRow(page: Page, bodyId: string): Promise<Measurement> {
  await go(page, `/roster/${bodyId}`);
  const text = manySeats()
    .map((row) => row.join('\t'))
    .join('\n');
  const paste = (into: string) =>
    page.evaluate(
      ([selector, pasted]) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', pasted);
        const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
        document.querySelector(selector)?.dispatchEvent(event);
      },
      [into, text] as const,
    );
  const review = async () => {
    await page.getByRole('grid', { name: '委員名簿' }).waitFor();
    await page.keyboard.press('Control+Enter');
    const time = await timeToFrame(page, { event: 'paste', selector: 'main section h2' }, () =>
      paste('main textarea'),
    );
    await page.keyboard.press('Escape');
    return time;
  };
  const table = async () => {
    await page.evaluate(() => {
      const place = document.body.appendChild(document.createElement('div'));
      place.id = 'bare';
      place.addEventListener('paste', ({ clipboardData }) => {
        const rows = (clipboardData?.getData('text/plain') ?? '').split('\n');
        const element = place.appendChild(document.createElement('table'));
        for (const row of rows) {
          const line = element.insertRow();
          for (const cell of row.split('\t')) line.insertCell().textContent = cell;
        }
      });
    });
    const time = await timeToFrame(page, { event: 'paste', selector: '#bare' }, () => paste('#bare'));
    await page.evaluate(() => document.querySelector('#bare')?.remove());
    return time;
  };
  const turns = await takeTurns(pastes, review, table);
  return {
    what: 'paste 1,200 seats of 25 committees, to the review’s frame, p95',
    unit: 'ms',
    ours: quantile(turns.ours, 0.95),
    peerName: 'the same cells as a bare table of HTML',
    peer: quantile(turns.peer, 0.95),
    aim: null,
  };
}

async function go(page: Page, place: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, place);
}
