import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { extractAll, getRawHeader } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DeskApi } from '../../shared/contract/contract.ts';
import type { ThirdPartyWork } from '../../shared/host/thirdPartyWork.ts';
import { launchApp } from '../standin/launchApp.ts';
import type { Platform } from './electronStub.ts';
import { type PackagedProgram, packageProgram, prepareProject } from './packageProgram.ts';

const nodePlatforms = { linux: 'linux', win: 'win32', mac: 'darwin' } as const satisfies Record<
  Platform,
  string
>;

/** What the program may weigh beside Electron itself; 57 MB of it are whole fonts. */
const limitInBytes = 92 * 1024 * 1024;

/** Building and packaging three times takes ten seconds, and several times that on a busy machine. */
const patience = 180_000;

let project: string;
let imported: ReadonlySet<string>;
let programs: Readonly<Record<Platform, PackagedProgram>>;
beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'package-'));
  imported = await prepareProject(project);
  const [linux, win, mac] = await Promise.all([
    packageProgram(project, 'linux'),
    packageProgram(project, 'win'),
    packageProgram(project, 'mac'),
  ]);
  programs = { linux, win, mac };
}, patience);
afterAll(() => rm(project, { recursive: true }));

describe.each(['linux', 'win', 'mac'] as const)('the program packaged for %s', (platform) => {
  test('holds what was built and the store, and nothing else', async () => {
    const module = 'node_modules/better-sqlite3';
    const store = [
      `${module}/LICENSE`,
      `${module}/package.json`,
      ...(await filesOf(join(project, module, 'lib'))).map((file) => `${module}/lib/${file}`),
      `${module}/prebuilds/${nodePlatforms[platform]}-x64.node`,
    ];
    const others = programs[platform].archived.filter((file) => !store.includes(file) && !isBuilt(file));
    expect(others).toEqual(['package.json']);
    expect(programs[platform].archived).toEqual(
      expect.arrayContaining([
        ...store,
        'dist/electron/main.js',
        'dist/electron/preload.cjs',
        'dist/electron/libraryWorker.js',
        'dist/electron/bindingWorker.js',
        'dist/electron/readingWorker.js',
        'dist/renderer/index.html',
        'dist/renderer/licences.json',
      ]),
    );
  });

  test('brings its fonts, each family with its licence', () => {
    const { archived, read } = programs[platform];
    const fonts = archived.filter((file) => file.startsWith('dist/fonts/')).map((file) => basename(file));
    expect(fonts.toSorted()).toEqual([
      ...['BIZUDGothic', 'BIZUDMincho', 'BIZUDPGothic', 'NotoSansJP', 'NotoSerifJP'].flatMap((family) => [
        `${family}-Bold.ttf`,
        `${family}-OFL.txt`,
        `${family}-Regular.ttf`,
      ]),
    ]);
    for (const licence of fonts.filter((file) => file.endsWith('.txt'))) {
      expect(read(`dist/fonts/${licence}`).toString()).toContain('SIL OPEN FONT LICENSE Version 1.1');
    }
  });

  test('knows the licence of every package that it is made of', async () => {
    const { folder, read } = programs[platform];
    const works = JSON.parse(read('dist/renderer/licences.json').toString()) as ThirdPartyWork[];
    const named = new Set(works.map(({ name }) => name));
    expect(imported.size).toBeGreaterThan(10);
    expect([...imported].filter((name) => !named.has(name))).toEqual([]);
    expect(works.filter(({ text }) => text.length < 100)).toEqual([]);
    const file = (await filesOf(folder)).find((path) => path.endsWith('LICENSES.third-party.txt')) ?? '';
    const text = await readFile(join(folder, file), 'utf8');
    expect(works.filter((work) => !text.includes(work.text))).toEqual([]);
  });

  test('has no trace of its sources or of the machine that built it', () => {
    const { archived, read } = programs[platform];
    const scripts = archived.filter((file) => /^dist\/.*\.(js|cjs|css|html)$/.test(file));
    expect(scripts.length).toBeGreaterThan(4);
    const traces = scripts.filter((file) => /sourceMappingURL=(?!data:)/.test(read(file).toString()));
    expect(traces).toEqual([]);
    expect(scripts.filter((file) => read(file).includes(project))).toEqual([]);
  });

  test('tells nothing of how it was made', () => {
    const manifest = JSON.parse(programs[platform].read('package.json').toString()) as Record<
      string,
      unknown
    >;
    expect(manifest).toMatchObject({ name: 'shingikai-desk', main: 'dist/electron/main.js' });
    // Without an address no Debian package is made.
    expect(manifest).toHaveProperty('homepage');
    expect(Object.keys(manifest)).not.toEqual(expect.arrayContaining(['scripts']));
    expect(Object.keys(manifest)).not.toEqual(expect.arrayContaining(['devDependencies']));
  });

  test('has the binary of the store outside the archive, where the system can load it', async () => {
    expect(await filesOf(`${programs[platform].archive}.unpacked`)).toEqual([
      `node_modules/better-sqlite3/prebuilds/${nodePlatforms[platform]}-x64.node`,
    ]);
  });

  test('carries the licences of Electron and Chromium, and of what it is made of', async () => {
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

// The archive of Linux as it is, in plain Node and the Chromium of this machine: what only Electron's own program can
// do (read the archive itself, heed the fuses) is left out.
test('the packaged program starts and makes a library', async () => {
  const unpacked = join(project, 'unpacked');
  extractAll(programs.linux.archive, unpacked);
  const driven = await launchApp({ main: join(unpacked, 'dist/electron/main.js') });
  try {
    expect(await driven.page.title()).toBe('審議会デスク');
    const made = await driven.page.evaluate(
      (folder) =>
        (window as unknown as { desk: DeskApi }).desk.invoke('library.create', { folder, name: '試験' }),
      join(project, 'library'),
    );
    expect(made).toMatchObject({ ok: true, value: { name: '試験', mode: 'write' } });
  } finally {
    await driven.close();
  }
});

/** The kinds of files that the build makes. */
function isBuilt(file: string): boolean {
  return [
    /^dist\/electron\/[\w-]+\.(js|cjs)$/,
    /^dist\/fonts\/\w+-(Regular|Bold)\.ttf$/,
    /^dist\/fonts\/\w+-OFL\.txt$/,
    /^dist\/renderer\/(index\.html|licences\.json)$/,
    /^dist\/renderer\/assets\/[\w.-]+\.(js|css|svg|png|wasm)$/,
    /^dist\/renderer\/pdfjs\/(cmaps|standard_fonts|wasm|iccs)\/[\w.-]+$/,
  ].some((kind) => kind.test(file));
}

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
