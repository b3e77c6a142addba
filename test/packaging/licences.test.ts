import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createBuilder } from 'vite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { licencePlugin } from '../../build/licences/licencePlugin.ts';
import type { ThirdPartyWork } from '../../shared/host/thirdPartyWork.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'licences-'));
  await symlink(new URL('../../node_modules', import.meta.url).pathname, join(folder, 'node_modules'), 'dir');
});
afterEach(() => rm(folder, { recursive: true }));

test('the licences of all that ships are collected: modules, workers, fonts and styles, and what these contain', async () => {
  const { works, text } = await buildWith({
    'index.html': '<script type="module" src="main.js"></script>',
    'main.js': `
      import './style.css';
      import font from '@expo-google-fonts/biz-udmincho/400Regular/BIZUDMincho_400Regular.ttf?url';
      import { useLocation } from 'wouter';
      new Worker(new URL('worker.js', import.meta.url), { type: 'module' });
      document.title = font + useLocation;
    `,
    'theme.css': `@import '@digital-go-jp/design-tokens/dist/tokens.css';`,
    'style.css': `
      @import './theme.css';
      @font-face { font-family: a; src: url('@expo-google-fonts/biz-udgothic/400Regular/BIZUDGothic_400Regular.ttf'); }
    `,
    'worker.js': `import { unzipSync } from 'fflate'; postMessage(unzipSync.name);`,
  });

  const names = works.map(({ name }) => name);
  expect(names).toEqual([...names].sort());
  expect(names).toEqual(
    expect.arrayContaining([
      '@digital-go-jp/design-tokens',
      '@expo-google-fonts/biz-udgothic',
      '@expo-google-fonts/biz-udmincho',
      'better-sqlite3',
      'fflate',
      'node-addon-api',
      'react',
      'regexparam',
      'wouter',
    ]),
  );
  expect(names).not.toContain('vite');
  expect(names).not.toContain('docx');
  expect(textOf(works, 'wouter')).toContain('This is free and unencumbered software');
  expect(textOf(works, '@expo-google-fonts/biz-udmincho')).toContain('The BIZ UDMincho Project Authors');
  expect(textOf(works, '@expo-google-fonts/biz-udmincho')).toContain('SIL OPEN FONT LICENSE Version 1.1');
  expect(textOf(works, 'better-sqlite3')).toContain('SQLite');
  for (const work of works) {
    expect(text).toContain(`  ${work.name} ${work.version} (${work.licence})`);
    expect(text).toContain(work.text);
  }
});

test('a package without a licence text stops the build and is named', async () => {
  await expect(
    buildWith({
      'index.html': '<script type="module" src="main.js"></script>',
      'main.js': `import { nothing } from './vendor/node_modules/untold/index.js'; document.title = nothing;`,
      'vendor/node_modules/untold/package.json': '{ "name": "untold", "version": "1.2.3", "license": "MIT" }',
      'vendor/node_modules/untold/index.js': `export const nothing = 'nothing';`,
    }),
  ).rejects.toThrow('no licence text found of untold 1.2.3');
});

test('the licences that lie deep inside a package are found, and its scripts are not taken for one', async () => {
  const { works } = await buildWith({
    'index.html': '<script type="module" src="main.js"></script>',
    'main.js': `import { nothing } from './vendor/node_modules/deep/lib/index.js'; document.title = nothing;`,
    'vendor/node_modules/deep/package.json':
      '{ "name": "deep", "version": "1.0.0", "license": "MIT", "dependencies": { "absent": "1" } }',
    'vendor/node_modules/deep/LICENSE': 'the outer licence',
    'vendor/node_modules/deep/lib/package.json': '{ "type": "module" }',
    'vendor/node_modules/deep/lib/index.js': `export const nothing = 'nothing';`,
    'vendor/node_modules/deep/lib/license.js': `export const never = 'shown';`,
    'vendor/node_modules/deep/codec/LICENSE_CODEC': 'the inner licence',
  });
  expect(textOf(works, 'deep')).toBe('the outer licence\n\nthe inner licence');
});

async function buildWith(sources: Readonly<Record<string, string>>) {
  for (const [path, content] of Object.entries(sources)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  const text = join(folder, 'out/THIRD-PARTY.txt');
  const json = join(folder, 'out/third-party.json');
  const plugin = licencePlugin({
    text,
    json,
    shipped: [join(folder, 'node_modules/better-sqlite3/package.json')],
  });
  const builder = await createBuilder({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    builder: {},
    plugins: [plugin],
    worker: { plugins: () => [plugin] },
  });
  await builder.buildApp();
  return {
    works: JSON.parse(await readFile(json, 'utf8')) as ThirdPartyWork[],
    text: await readFile(text, 'utf8'),
  };
}

function textOf(works: readonly ThirdPartyWork[], name: string): string | undefined {
  return works.find((work) => work.name === name)?.text;
}
