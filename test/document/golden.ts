import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';

const constructs = join(import.meta.dirname, 'golden');

/**
 * What every writer makes of a construct, in one readable file. `PDF` holds positions in millimetres, which may differ
 * by 0.3; everything else is exact. After a change, look at the difference and write the files anew with
 * `GOLDEN=write npx vitest run --config build/vitest.config.ts test/document/writers.test.ts`.
 */
export function expectGolden(
  name: string,
  outputs: Readonly<Record<string, string>>,
  folder: string = constructs,
): void {
  const path = join(folder, `${name}.txt`);
  const actual = Object.entries(outputs)
    .map(([format, output]) => `=== ${format}\n${output.trim()}\n`)
    .join('\n');
  if (process.env.GOLDEN === 'write') writeFileSync(path, actual);
  const golden = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (!isNear(actual, golden)) expect(actual).toBe(golden);
}

/** Names of all golden files. */
export function goldenNames(folder: string = constructs): readonly string[] {
  return readdirSync(folder).map((file) => file.replace(/\.txt$/, ''));
}

const tolerance = 0.3;

function isNear(actual: string, golden: string): boolean {
  const [actualLines, goldenLines] = [actual.split('\n'), golden.split('\n')];
  let exact = true;
  return (
    actualLines.length === goldenLines.length &&
    actualLines.every((line, index) => {
      const other = goldenLines[index] ?? '';
      if (line.startsWith('===')) exact = line !== '=== PDF';
      return line === other || (!exact && isNearLine(line, other));
    })
  );
}

// Lines of the PDF part: left, top, right, bottom, then the word.
function isNearLine(line: string, other: string): boolean {
  const [places, otherPlaces] = [line, other].map((each) => each.trim().split(/\s+/).slice(0, 4).map(Number));
  const [word, otherWord] = [line, other].map((each) => each.trim().split(/\s+/).slice(4).join(' '));
  return (
    word === otherWord &&
    (places ?? []).every(
      (place, index) => Math.abs(place - (otherPlaces?.[index] ?? Number.NaN)) <= tolerance,
    )
  );
}
