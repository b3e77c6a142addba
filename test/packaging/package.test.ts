import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { extractAll, getRawHeader } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Platform } from './electronStub.ts';
import { type PackagedProgram, packageProgram, prepareProject } from './packageProgram.ts';

const nodePlatforms = { linux: 'linux', win: 'win32', mac: 'darwin' } as const satisfies Record<
  Platform,
  string
>;

/** What the program may weigh beside Electron itself. */
const limitInBytes = 80 * 1024 * 1024;

let project: string;
let dist: readonly string[];
let programs: Readonly<Record<Platform, PackagedProgram>>;
beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'package-'));
  const built = join(project, 'built');
  for (const [path, content] of Object.entries({
    'electron/main.js': 'export {}',
    'electron/main.js.map': '{}',
    'renderer/index.html': '<!doctype html>',
    'licences/THIRD-PARTY.txt': 'licences',
  })) {
    await mkdir(dirname(join(built, path)), { recursive: true });
    await writeFile(join(built, path), content);
  }
  await prepareProject(project, built);
  dist = await filesOf(join(project, 'dist'));
  const [linux, win, mac] = await Promise.all([
    packageProgram(project, 'linux'),
    packageProgram(project, 'win'),
    packageProgram(project, 'mac'),
  ]);
  programs = { linux, win, mac };
});
afterAll(() => rm(project, { recursive: true }));

describe.each(['linux', 'win', 'mac'] as const)('the program packaged for %s', (platform) => {
  test('holds what was built and the store, and nothing else', async () => {
    const module = 'node_modules/better-sqlite3';
    const modules = [
      `${module}/LICENSE`,
      `${module}/package.json`,
      ...(await filesOf(join(project, module, 'lib'))).map((file) => `${module}/lib/${file}`),
      `${module}/prebuilds/${nodePlatforms[platform]}-x64.node`,
    ];
    const built = dist.filter((file) => !file.endsWith('.map') && !file.startsWith('licences/'));
    expect(programs[platform].archived.toSorted()).toEqual(
      ['package.json', ...built.map((file) => `dist/${file}`), ...modules].toSorted(),
    );
  });

  test('tells nothing of how it was made', () => {
    const manifest = JSON.parse(programs[platform].read('package.json').toString()) as Record<
      string,
      unknown
    >;
    expect(manifest).toMatchObject({ name: 'shingikai-desk', main: 'dist/electron/main.js' });
    expect(Object.keys(manifest)).not.toEqual(expect.arrayContaining(['scripts']));
    expect(Object.keys(manifest)).not.toEqual(expect.arrayContaining(['devDependencies']));
  });

  test('has the binary of the store outside the archive, where the system can load it', async () => {
    expect(await filesOf(`${programs[platform].archive}.unpacked`)).toEqual([
      `node_modules/better-sqlite3/prebuilds/${nodePlatforms[platform]}-x64.node`,
    ]);
  });

  test('carries the licences of everything in it', async () => {
    const files = await filesOf(programs[platform].folder);
    for (const licence of ['LICENSE.electron.txt', 'LICENSES.chromium.html', 'LICENSES.third-party.txt']) {
      expect(files.filter((file) => file.endsWith(licence))).toHaveLength(1);
    }
  });

  test('has every fuse as it is to be shipped', async () => {
    const wire = await getCurrentFuseWire(programs[platform].fuses);
    const isOn = (fuse: FuseV1Options) => String.fromCharCode(wire[fuse] ?? 0) === '1';
    expect({
      runAsNode: isOn(FuseV1Options.RunAsNode),
      enableCookieEncryption: isOn(FuseV1Options.EnableCookieEncryption),
      enableNodeOptionsEnvironmentVariable: isOn(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
      enableNodeCliInspectArguments: isOn(FuseV1Options.EnableNodeCliInspectArguments),
      enableEmbeddedAsarIntegrityValidation: isOn(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
      onlyLoadAppFromAsar: isOn(FuseV1Options.OnlyLoadAppFromAsar),
      loadBrowserProcessSpecificV8Snapshot: isOn(FuseV1Options.LoadBrowserProcessSpecificV8Snapshot),
      grantFileProtocolExtraPrivileges: isOn(FuseV1Options.GrantFileProtocolExtraPrivileges),
    }).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    });
  });

  test('speaks Japanese and English, and carries no other language', async () => {
    const files = await filesOf(programs[platform].folder);
    expect(files.filter((file) => /\b(ja|en|en-US)\.(pak|lproj)/.test(file)).length).toBeGreaterThanOrEqual(
      2,
    );
    expect(files.filter((file) => /\bde\.(pak|lproj)/.test(file))).toEqual([]);
  });

  test('has file names in ASCII, but for the helpers that macOS names after the program', async () => {
    const files = await filesOf(programs[platform].folder);
    const japanese = files.filter((file) => !/^[ -~]+$/.test(file));
    expect(japanese.filter((file) => !file.normalize('NFC').includes('/審議会デスク Helper'))).toEqual([]);
  });

  test('stays small', async () => {
    const files = [programs[platform].archive, ...(await paths(`${programs[platform].archive}.unpacked`))];
    const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(limitInBytes);
  });
});

// Linux has no place for the hash: there the fuse has no effect.
test.each(['win', 'mac'] as const)(
  'the program packaged for %s knows the hash of its archive',
  async (platform) => {
    const { archive, fuses, folder } = programs[platform];
    const hash = createHash('sha256').update(getRawHeader(archive).headerString).digest('hex');
    const holder = platform === 'win' ? fuses : join(folder, 'shingikai-desk.app/Contents/Info.plist');
    const text = (await readFile(holder)).toString('latin1');
    expect(text).toContain(platform === 'win' ? 'resources\\\\app.asar' : 'Resources/app.asar');
    expect(text).toContain(hash);
  },
);

test('the packaged store opens a database in plain Node', async () => {
  const { archive } = programs.linux;
  const unpacked = join(project, 'unpacked');
  extractAll(archive, unpacked);
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      '-e',
      `console.log(new (require('better-sqlite3'))(':memory:').prepare('SELECT 1 + 1 AS two').get().two)`,
    ],
    { cwd: unpacked },
  );
  expect(stdout).toBe('2\n');
});

async function paths(folder: string): Promise<string[]> {
  return (await filesOf(folder)).map((file) => join(folder, file));
}

/** The files of a folder by their path in it, sorted. */
async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}
