import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chooseRuntime } from '../../build/runtime.ts';

const root = path.join(import.meta.dirname, '..', '..');
let folder: string;
let program: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'start-'));
  program = path.join(folder, 'program');
  writeFileSync(program, '#!/bin/sh\n');
  chmodSync(program, 0o755);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Starts the program on a machine of which only this is known. */
async function start(
  env: Readonly<Record<string, string>>,
): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, [path.join(root, 'build', 'start.ts')], {
    env: { PATH: folder, HOME: folder, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { output: await text(child.stderr), code: await ended };
}

describe('what is missing is said in one sentence, with what to do', () => {
  test('without a browser', async () => {
    const { code, output } = await start({ DISPLAY: ':0' });
    expect(code).toBe(1);
    expect(output).toMatch(/^Electron も Chromium もありません。.*apt-get install chromium.*install\.js\n$/);
  });

  test('with the name of a browser that is not there', async () => {
    const { code, output } = await start({ DISPLAY: ':0', CHROMIUM_PATH: '/nowhere/chromium' });
    expect([code, output]).toEqual([1, 'CHROMIUM_PATH の「/nowhere/chromium」は実行できません。\n']);
  });

  test('without a display', async () => {
    const { code, output } = await start({ CHROMIUM_PATH: program });
    expect(code).toBe(1);
    expect(output).toMatch(/^画面がないため窓を開けません.*xvfb-run npm start\n$/);
  });
});

describe('the choice of what the program runs on', () => {
  test('is Electron where it is', () => {
    const runtime = chooseRuntime(root, { DISPLAY: ':0', ELECTRON_PATH: program, CHROMIUM_PATH: program });
    expect(runtime).toMatchObject({ program, note: null, args: expect.arrayContaining([root]) });
  });

  test('else a Chromium, in one line that tells why and how to get Electron', () => {
    const runtime = chooseRuntime(root, { DISPLAY: ':0', CHROMIUM_PATH: program, ELECTRON_PATH: '/nowhere' });
    const note = 'note' in runtime ? String(runtime.note) : '';
    expect(note.split('\n')).toEqual([
      `Electron がないため ${program} で動かします。Electron を取得するには: node node_modules/electron/install.js`,
    ]);
  });

  test('needs no display where windows are not to be seen', () => {
    expect(
      chooseRuntime(root, { CHROMIUM_PATH: program, ELECTRON_PATH: '/nowhere', STANDIN_HEADLESS: '1' }),
    ).toHaveProperty('program', process.execPath);
  });
});
