/** `npm run tour`: takes the pictures of docs/tour from the real screens of the sample, on the stand-in. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { StartedProgram } from './bench/startedProgram.ts';

const pictures = path.join(import.meta.dirname, '..', 'docs', 'tour');
const home = mkdtempSync(path.join(os.tmpdir(), 'tour-'));
process.once('exit', () => rmSync(home, { recursive: true, force: true }));

/** The day on which the office prepared its meeting: home and saving times are those of that afternoon. */
const then = new Date('2021-09-08T14:03:00+09:00');

async function openMeeting(page: Page, tab: string): Promise<void> {
  await page.getByRole('link', { name: /^会議/ }).click();
  await page.getByRole('gridcell', { name: '合同会議' }).click();
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: tab }).click();
}

const paperDrawn = (page: Page, name: string): Promise<void> =>
  page
    .getByRole('img', { name: new RegExp(name) })
    .first()
    .waitFor();

/** What each picture shows, in the order of the README; each begins where the one before it ended. */
const stops: readonly (readonly [picture: string, go: (page: Page) => Promise<void>])[] = [
  ['1-first-start', (page) => page.getByRole('button', { name: 'サンプルで始める' }).waitFor()],
  [
    '2-roster',
    async (page) => {
      await page.getByRole('button', { name: 'サンプルで始める' }).click();
      await page.getByRole('link', { name: '委員' }).click();
      await page.getByRole('treeitem', { name: '製鋼' }).click();
      await page.getByRole('gridcell', { name: '富田 眞智子', exact: true }).click();
      await paperDrawn(page, '紙面 委員名簿');
    },
  ],
  [
    '3-agenda',
    async (page) => {
      await openMeeting(page, '次第');
      await page.getByRole('gridcell', { name: '部会長代表挨拶' }).click();
      await paperDrawn(page, '紙面 次第');
    },
  ],
  [
    '4-packet',
    async (page) => {
      await page.getByRole('tab', { name: '綴り' }).click();
      await page.getByRole('button', { name: /PDFに綴じる/ }).click();
      await page.getByRole('button', { name: '綴じた PDF を書き出す' }).waitFor({ timeout: 120_000 });
      await paperDrawn(page, '1／29頁');
      await page.getByText('29頁の PDF に綴じました').waitFor({ state: 'hidden' });
    },
  ],
  [
    '5-settings',
    async (page) => {
      await page.getByRole('link', { name: '設定' }).click();
      await page.getByRole('tab', { name: '履歴' }).click();
      await page.getByRole('gridcell', { name: 'サンプルの作成' }).waitFor();
    },
  ],
];

async function takePictures(port: string): Promise<void> {
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`, { noDefaults: true });
  const [context] = browser.contexts();
  const page = context?.pages()[0] ?? (await context?.waitForEvent('page'));
  if (!page) throw new Error('the program has no window');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.clock.setFixedTime(then);
  await page.reload();
  for (const [picture, go] of stops) {
    await go(page);
    await page.evaluate(() => document.fonts.ready.then(() => null));
    const bytes = await page.screenshot({ animations: 'disabled', caret: 'hide' });
    writeFileSync(path.join(pictures, `${picture}.png`), bytes);
    console.log(`${picture}.png  ${bytes.byteLength.toLocaleString('en')} bytes`);
  }
}

mkdirSync(pictures, { recursive: true });
const userData = path.join(home, 'user-data');
mkdirSync(userData);
writeFileSync(path.join(userData, 'settings.json'), JSON.stringify({ theme: 'light' }));
const env = {
  HOME: home,
  XDG_CONFIG_HOME: path.join(home, '.config'),
  STANDIN_DEBUG_PORT: '0',
  TZ: 'Asia/Tokyo',
};
const program = new StartedProgram([], 'dist/electron/main.js', userData, env);
try {
  await takePictures(await program.says(/debug port (\d+)/));
} finally {
  await program.end();
}
