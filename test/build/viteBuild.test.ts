import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { createBuilder } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';

const configFile = path.join(import.meta.dirname, '..', '..', 'build', 'vite.config.ts');
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'build-'));
  const build = { outDir: folder };
  const environments = { main: { build }, preload: { build } };
  const builder = await createBuilder({ configFile, logLevel: 'error', environments });
  for (const name of ['main', 'preload'] as const) {
    const environment = builder.environments[name];
    if (environment) await builder.build(environment);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

const text = (file: string): string => readFileSync(path.join(folder, file), 'utf8');

test('main process and workers are modules that need nothing installed but Electron and the database', () => {
  const modules = readdirSync(folder).filter((file) => file.endsWith('.js'));
  expect(modules).toEqual(
    expect.arrayContaining(['main.js', 'libraryWorker.js', 'bindingWorker.js', 'readingWorker.js']),
  );
  const imported = modules.flatMap((file) => {
    return [...text(file).matchAll(/^import .*?from "([^"]+)";$|^import "([^"]+)";$/gm)].map(
      ([, a, b]) => a ?? b ?? '',
    );
  });
  const installed = imported.filter((name) => !isBuiltin(name) && !modules.includes(path.basename(name)));
  expect(new Set(installed)).toEqual(new Set(['electron', 'better-sqlite3']));
});

test('the preload is one CommonJS file that a sandbox can run', () => {
  const required = [...text('preload.cjs').matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name]) => name);
  expect(new Set(required)).toEqual(new Set(['electron']));
  expect(readdirSync(folder).filter((file) => file.endsWith('.cjs'))).toEqual(['preload.cjs']);
});

test('no source goes out with it', () => {
  expect(readdirSync(folder).filter((file) => file.endsWith('.map'))).toEqual([]);
  expect(text('main.js')).not.toContain('sourceMappingURL');
});
