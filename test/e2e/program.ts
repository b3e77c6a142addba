import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import type { DeskApi } from '../../shared/contract/contract.ts';
import { type DrivenApp, launchApp } from '../standin/launchApp.ts';

declare global {
  interface Window {
    readonly desk: DeskApi;
  }
}

const main = path.join(import.meta.dirname, '../../dist/electron/main.js');

/** A person's machine: a folder for the program's own data, another for documents, and the programs started on it. */
export interface Machine {
  readonly userData: string;
  readonly documents: string;
  /** Starts the built program in a process of its own; waits for its window. */
  start(options?: {
    readonly userData?: string;
    readonly env?: Readonly<Record<string, string>>;
  }): Promise<DrivenApp>;
  /** What the program remembers from the last time. */
  remember(settings: { readonly theme?: string; readonly recentLibraries?: readonly string[] }): void;
}

/** A fresh machine for each journey; whatever was started on it is ended with it. */
export const test = base.extend<{ machine: Machine }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
  machine: async ({}, use) => {
    const home = mkdtempSync(path.join(os.tmpdir(), 'journey-'));
    const [userData, documents] = [path.join(home, 'user-data'), path.join(home, 'Documents')];
    for (const folder of [userData, documents]) mkdirSync(folder);
    const started: DrivenApp[] = [];
    await use({
      userData,
      documents,
      async start(options = {}) {
        const own = options.userData ?? userData;
        const env = { HOME: home, XDG_CONFIG_HOME: path.join(home, '.config'), ...options.env };
        const driven = await launchApp({ main, userData: own, env });
        started.push(driven);
        driven.page.setDefaultTimeout(15_000);
        return driven;
      },
      remember(settings) {
        writeFileSync(path.join(userData, 'settings.json'), JSON.stringify(settings));
      },
    });
    for (const driven of started.toReversed()) await driven.close();
    rmSync(home, { recursive: true, force: true });
  },
});

const dialogAddress = 'https://dialog.standin.invalid/';

/** Opens a window that asks for a path or an answer, and answers. Windows in which papers are printed come and go beside it. */
export async function answerDialog(
  { context }: Pick<DrivenApp, 'context'>,
  open: () => Promise<unknown>,
  answer: { readonly path: string; readonly times?: number },
): Promise<void> {
  await open();
  const asking = () => context.pages().find((page) => page.url() === dialogAddress);
  await expect.poll(asking).toBeDefined();
  const dialog = asking();
  if (!dialog) throw new Error('the dialog went away');
  const closed = dialog.waitForEvent('close');
  await dialog.getByRole('textbox').fill(answer.path);
  const times = answer.times ?? 1;
  for (let time = 0; time < times; time += 1) {
    if (time > 0) await dialog.getByRole('alert').filter({ hasText: 'もう一度' }).waitFor();
    // Enter in a field presses it; where several files may be chosen, Enter begins another line.
    const pressed = dialog.locator('button[type=submit]').click();
    // With the last press the window may be gone before the press has been reported: that it goes is what counts.
    if (time === times - 1) pressed.catch(() => undefined);
    else await pressed;
  }
  await closed;
}

/** Starts with the sample, from an empty machine, and waits for home. @returns also where its library lies. */
export async function startSample(
  machine: Machine,
  env: Readonly<Record<string, string>> = {},
): Promise<DrivenApp & { readonly library: string }> {
  const driven = await machine.start({ env });
  await driven.page.getByRole('button', { name: 'サンプルで始める' }).click();
  await driven.page.getByRole('region', { name: '最近の作業' }).waitFor();
  return { ...driven, library: path.join(machine.documents, '審議会デスク サンプル') };
}

/** The sample's meeting, at one of its tabs. */
export async function openMeeting(page: Page, tab: '概要' | '次第' | '資料' | '綴り'): Promise<void> {
  await page.getByRole('link', { name: /^会議/ }).click();
  await page.getByRole('gridcell', { name: '合同会議' }).click();
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: tab }).click();
}

/** The roster of a body of the sample. */
export async function openRoster(page: Page, body: string): Promise<void> {
  await page.getByRole('link', { name: '委員' }).click();
  await page.getByRole('treeitem', { name: body }).click();
  await page.getByRole('grid', { name: '委員名簿' }).waitFor();
}

/** 設定, at one of its tabs. */
export async function openSettings(
  page: Page,
  tab: '保管庫' | '紙面' | '控え' | '受け渡し' | '履歴' | '表示' | 'このプログラムについて',
): Promise<void> {
  await page.getByRole('link', { name: '設定' }).click();
  await page.getByRole('tab', { name: tab }).click();
}
