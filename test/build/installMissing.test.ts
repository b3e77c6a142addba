import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { installMissing } from '../../build/installMissing.ts';

const poppler = ['pdftotext', 'pdftoppm', 'pdffonts', 'pdfinfo'];
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'setup-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const machine = (isRoot: boolean) => ({ env: { PATH: folder }, isRoot });
const asked = (): string => readFileSync(path.join(folder, 'asked'), 'utf8');

function put(name: string, script = ''): void {
  const file = path.join(folder, name);
  writeFileSync(file, `#!/bin/sh\n${script}`);
  chmodSync(file, 0o755);
}

/** An apt-get that writes down what it is asked for, and provides these programs. */
function putAptGet(provided: readonly string[]): void {
  const files = provided.map((name) => path.join(folder, name)).join(' ');
  const install = files ? `/bin/touch ${files} && /bin/chmod 755 ${files}` : ':';
  put('apt-get', `echo "$@" >> ${path.join(folder, 'asked')}\n[ "$1" = update ] && exit 100\n${install}\n`);
}

test('a machine that has everything is left alone', () => {
  for (const name of [...poppler, 'qpdf', 'xmllint', 'microsoft-edge']) put(name);
  putAptGet([]);
  expect(installMissing(machine(true))).toBeNull();
  expect(existsSync(path.join(folder, 'asked'))).toBe(false);
});

test('as root on Debian only what is missing is installed, even from old package lists', () => {
  for (const name of [...poppler.slice(1), 'google-chrome']) put(name);
  putAptGet([...poppler, 'qpdf', 'xmllint']);
  expect(installMissing(machine(true))).toBeNull();
  expect(asked()).toBe('update\ninstall -y --no-install-recommends poppler-utils qpdf libxml2-utils\n');
});

test('an installation that does not help leaves the command for what is still missing', () => {
  putAptGet([...poppler, 'qpdf', 'xmllint']);
  expect(installMissing(machine(true))).toBe('apt-get install -y chromium');
  expect(asked()).toContain('install -y --no-install-recommends chromium poppler-utils qpdf libxml2-utils');
});

test('a person who is not root is told the command, and nothing is installed', () => {
  putAptGet(['chromium']);
  expect(installMissing(machine(false))).toBe(
    'sudo apt-get install -y chromium poppler-utils qpdf libxml2-utils',
  );
  expect(existsSync(path.join(folder, 'asked'))).toBe(false);
});

test('where there is no apt-get the programs are named', () => {
  expect(installMissing(machine(true))).toBe('install chromium, poppler-utils, qpdf, libxml2-utils');
});

test('the script says the command and fails', () => {
  const script = path.join(import.meta.dirname, '..', '..', 'build', 'setup.ts');
  const { status, stderr } = spawnSync(process.execPath, [script], {
    env: { PATH: folder },
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^setup: .*install chromium, poppler-utils, qpdf, libxml2-utils\n$/);
});
