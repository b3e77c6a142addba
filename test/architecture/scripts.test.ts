import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

test.each(['README.md', 'README.ja.md', '.ci/run'])('every script that %s names exists', (file) => {
  const text = readFileSync(file, 'utf8');
  const named = [...text.matchAll(/npm (?:run (?:-s )?([a-z:]+)|(start|test)\b)/g)].map(
    ([, run, short]) => run ?? short ?? '',
  );
  expect(named.length).toBeGreaterThan(0);
  const missing = named.filter((name) => !Object.hasOwn(scripts, name));
  expect(missing).toEqual([]);
});
