/** A comment must not open a wall: no file may switch off what the types, the imports and their order are checked by. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The canary's violations carry such a comment as their text. */
const sources = globSync('{shared,db,electron,renderer,build,test}/**/*.{ts,tsx,mts,cts,js,mjs,cjs}').filter(
  (file) => file !== 'test/architecture/violations.ts' && !file.startsWith('test/fixtures/'),
);

const silencers = {
  'a reference that brings other globals in': /^\s*\/\/\/\s*<reference/m,
  'an error that is ignored': /@ts-(ignore|nocheck)/,
  'a wall that is ignored':
    /biome-ignore(-all|-start)?\s+(lint(\s|:)|lint\/plugin|\S*(noRestrictedImports|noImportCycles|noCommonJs|noExplicitAny|noTsIgnore))/,
  'a whole file that is ignored': /\/[/*]\s*biome-ignore-all/,
} as const;

test('there are sources to read', () => {
  expect(sources.length).toBeGreaterThan(20);
});

test.each(Object.entries(silencers))('no file has %s', (_, silencer) => {
  expect(sources.filter((file) => silencer.test(readFileSync(file, 'utf8')))).toEqual([]);
});

// In a test an expected error is an assertion: it fails as soon as the error is gone.
test('only tests expect an error of the compiler', () => {
  const expecting = sources.filter((file) => /@ts-expect-error/.test(readFileSync(file, 'utf8')));
  expect(expecting.filter((file) => !file.startsWith('test/'))).toEqual([]);
});

test('no layer has sources in a language that the compiler does not check', () => {
  expect(sources.filter((file) => /\.(js|mjs|cjs)$/.test(file))).toEqual([]);
});
