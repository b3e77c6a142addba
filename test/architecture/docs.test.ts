import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const pages = [...globSync('docs/**/*.md'), ...globSync('README*.md')];

/** Files by their name alone, as pages name those of a folder that they have introduced. */
const names = new Set(
  globSync('{shared,db,electron,renderer,build,test}/**/*.{ts,tsx,css,grit}').map((file) => basename(file)),
);

/** What a page gives as a file: `shared/calendar/officeCalendar.ts`, `electron-builder.yml`, `build/standin`. */
const paths =
  /`((?:shared|db|electron|renderer|build|test|docs)\/[\w./-]*|[\w-]+(?:\.[\w-]+)*\.(?:tsx?|ya?ml|grit))`/g;

test('there are pages to read', () => {
  expect(pages.length).toBeGreaterThan(5);
});

test('every file that a page names exists', () => {
  const missing = pages.flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(paths)]
      .map(([, path = '']) => path)
      .filter((path) => !existsSync(path) && !names.has(path))
      .map((path) => `${page}: ${path}`),
  );
  expect(missing).toEqual([]);
});

test('every link from page to page leads somewhere', () => {
  const broken = pages.flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)]
      .map(([, target = '']) => join(dirname(page), target))
      .filter((target) => !existsSync(target))
      .map((target) => `${page}: ${target}`),
  );
  expect(broken).toEqual([]);
});
