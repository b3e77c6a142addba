import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isBuilt } from '../../build/isBuilt.ts';

let root: string;
afterEach(() => rmSync(root, { recursive: true }));

/** A file that was last changed so many seconds after some beginning. */
function file(name: string, second: number): void {
  const target = path.join(root, name);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, '');
  utimesSync(target, 1000 + second, 1000 + second);
}

beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'built-'));
  for (const folder of ['shared', 'db', 'electron', 'renderer/screens']) file(`${folder}/file.ts`, 1);
  file('build/vite.config.ts', 1);
  file('package-lock.json', 1);
  file('dist/renderer/index.html', 2);
  file('dist/electron/main.js', 3);
  file('dist/electron/preload.cjs', 3);
});

test('what is newer than all its sources is built', () => {
  expect(isBuilt(root)).toBe(true);
});

test.each(['renderer/screens/file.ts', 'shared/new/part.ts', 'build/vite.config.ts', 'package-lock.json'])(
  'a change of %s asks for a build',
  (source) => {
    file(source, 4);
    expect(isBuilt(root)).toBe(false);
  },
);

test('so does a part that is older than a source, even if another is newer', () => {
  file('electron/file.ts', 2.5);
  expect(isBuilt(root)).toBe(false);
});

test('and a part that is missing', () => {
  rmSync(path.join(root, 'dist/electron/preload.cjs'));
  expect(isBuilt(root)).toBe(false);
});
