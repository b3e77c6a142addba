import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const versions = { ...manifest.dependencies, ...manifest.devDependencies };
const page = readFileSync('docs/dependencies.md', 'utf8');
const reasons = [...page.matchAll(/^\| `([^`]+)` \| (.*) \|$/gm)].map(([, name = '', why = '']) => ({
  name,
  why,
}));

test('every dependency has its reason, and every reason its dependency', () => {
  expect(reasons.map(({ name }) => name).toSorted()).toEqual(Object.keys(versions).toSorted());
});

test('every reason is one sentence', () => {
  const others = reasons.filter(({ why }) => !/^[A-Z].{10,}\.$/.test(why) || /\. [A-Z]/.test(why));
  expect(others).toEqual([]);
});

test('every dependency is pinned to one version', () => {
  expect(Object.entries(versions).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('only what ships as a module is installed with the program', () => {
  const shipped = page.slice(page.indexOf('## Shipped as a module'), page.indexOf('## Shipped inside'));
  const names = [...shipped.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);
  expect(Object.keys(manifest.dependencies)).toEqual(names);
});
