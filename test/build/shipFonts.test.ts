import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { shipFonts } from '../../build/shipFonts.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'fonts-'));
  shipFonts(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

const families = ['BIZUDGothic', 'BIZUDMincho', 'BIZUDPGothic', 'NotoSansJP', 'NotoSerifJP'];

test('every family is there in both weights, as TrueType, with its licence', () => {
  const expected = families.flatMap((family) => [
    `${family}-Bold.ttf`,
    `${family}-OFL.txt`,
    `${family}-Regular.ttf`,
  ]);
  expect(readdirSync(folder).sort()).toEqual(expected);
  for (const family of families) {
    expect(readFileSync(path.join(folder, `${family}-Regular.ttf`)).readUInt32BE(0)).toBe(0x00010000);
    expect(readFileSync(path.join(folder, `${family}-OFL.txt`), 'utf8')).toContain('SIL Open Font License');
  }
});

test('what is there stays, what was cut short is replaced', () => {
  const whole = path.join(folder, 'BIZUDMincho-Bold.ttf');
  const cut = path.join(folder, 'BIZUDMincho-Regular.ttf');
  const [before, size] = [statSync(whole).mtimeMs, statSync(cut).size];
  writeFileSync(cut, 'half');
  shipFonts(folder);
  expect(statSync(whole).mtimeMs).toBe(before);
  expect(statSync(cut).size).toBe(size);
});
