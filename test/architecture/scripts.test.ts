import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('every script that the README names exists', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['check']));
});
