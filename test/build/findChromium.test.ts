import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findChromium } from '../../build/findChromium.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'programs-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function program(...parts: string[]): string {
  const file = path.join(folder, ...parts);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, '');
  chmodSync(file, 0o755);
  return file;
}

test('the browser that is chosen is taken, and no other if it is not there', () => {
  const chosen = program('my-browser');
  program('chromium');
  expect(findChromium({ CHROMIUM_PATH: chosen, PATH: folder }, 'linux')).toBe(chosen);
  expect(findChromium({ CHROMIUM_PATH: path.join(folder, 'none'), PATH: folder }, 'linux')).toBeNull();
});

test('on Linux Chromium comes before Chrome and Edge, wherever on the path they are', () => {
  const edge = program('first', 'microsoft-edge');
  const PATH = `${path.join(folder, 'first')}:${path.join(folder, 'second')}`;
  expect(findChromium({ PATH }, 'linux')).toBe(edge);
  const chromium = program('second', 'chromium');
  expect(findChromium({ PATH }, 'linux')).toBe(chromium);
});

test('a folder, and a file that cannot be run, are no browser', () => {
  mkdirSync(path.join(folder, 'chromium'));
  chmodSync(program('google-chrome'), 0o644);
  expect(findChromium({ PATH: folder }, 'linux')).toBeNull();
  expect(findChromium({}, 'linux')).toBeNull();
});

test('on Windows the browser that comes with the system is found', () => {
  const edge = path.join(folder, 'Microsoft\\Edge\\Application\\msedge.exe');
  writeFileSync(edge, '');
  chmodSync(edge, 0o755);
  expect(findChromium({ 'PROGRAMFILES(X86)': folder }, 'win32')).toBe(edge);
});
