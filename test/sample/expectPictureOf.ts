import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { largestDifference, readGreyPng } from './greyPicture.ts';

const golden = path.join(import.meta.dirname, 'golden');
const seen = 'test-results/sample';

/** Dots per inch of the pictures, side of a tile in dots (4 mm), and the levels that a tile's mean may differ by. */
const resolution = 50;
const tile = 8;
const tolerance = 10;

/**
 * Holds a page against its picture in `golden/`. After a change, look at `test-results/sample` and write the pictures
 * anew with `GOLDEN=write npx vitest run --config build/vitest.config.ts test/sample`.
 */
export function expectPictureOf(pdf: string, page: number): void {
  const range = ['-f', String(page), '-l', String(page), '-singlefile'];
  const actual = execFileSync('pdftoppm', ['-png', '-gray', '-r', String(resolution), ...range, pdf]);
  const file = path.join(golden, `page-${page}.png`);
  if (process.env.GOLDEN === 'write') writeFileSync(file, actual);
  const difference = largestDifference(readGreyPng(actual), readGreyPng(readFileSync(file)), tile);
  if (difference > tolerance) {
    mkdirSync(seen, { recursive: true });
    writeFileSync(path.join(seen, `page-${page}.png`), actual);
  }
  expect(difference, `page ${page}: compare ${seen} with ${golden}`).toBeLessThanOrEqual(tolerance);
}
