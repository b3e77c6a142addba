import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CorpusFile, corpus } from '../attachment/corpus.ts';
import { bindFiles } from '../document/bind/bindFiles.ts';
import { startTestPrinter, type TestPrinter } from '../document/printPdf.ts';

let printer: TestPrinter;
let files: CorpusFile[];
beforeAll(async () => {
  printer = await startTestPrinter();
  files = await corpus(printer);
});
afterAll(() => printer.close());

/** Pages of a PDF as somebody else counts them. `isSound`: they must find nothing wrong with it. */
function pagesOf(bytes: Uint8Array, isSound: boolean): number {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'bound-')), 'packet.pdf');
  writeFileSync(file, bytes);
  if (isSound) {
    const check = execFileSync('qpdf', ['--check', file], { encoding: 'utf8' });
    expect(check).toContain('No syntax or stream encoding errors');
  }
  return Number(execFileSync('qpdf', ['--show-npages', file], { encoding: 'utf8' }));
}

test('each of about sixty files is bound whole or named with its reason, and none stops another', async () => {
  expect(files.length).toBeGreaterThanOrEqual(60);
  const { bytes, added } = await bindFiles(
    files.map(({ name, bytes: content }) => ({ name, content, title: name })),
  );
  const outcomes = added.map(({ trouble, pages }, index) => {
    const bound = 'firstNumber' in (added[index] ?? {}) ? pages : null;
    return { name: files[index]?.name, trouble, bound };
  });
  const wanted = files.map(({ name, trouble, pages }) => ({
    name,
    trouble: trouble === 'cut' ? expect.stringMatching(/^(truncated|damaged)$/) : trouble,
    bound: trouble === null ? pages : null,
  }));
  expect(outcomes).toEqual(wanted);
  expect(pagesOf(bytes, true)).toBe(
    files.reduce((sum, { trouble, pages = 0 }) => sum + (trouble === null ? pages : 0), 0),
  );
});

test('what can be read of the others is bound where that is chosen, or opened with the password', async () => {
  const others = files.filter(({ trouble }) => trouble !== null);
  const { bytes, added } = await bindFiles(
    others.map(({ name, bytes: content, trouble }) => ({
      ...{ name, content, title: name, handling: 'asIs' as const },
      password: trouble === 'locked' ? 'u' : null,
    })),
  );
  for (const [index, outcome] of added.entries()) {
    const { name, trouble } = others[index] ?? {};
    const isBound = 'firstNumber' in outcome;
    const mustBeBound = ['locked', 'restricted', 'fewerPages', 'brokenPages'].includes(trouble ?? '');
    if (mustBeBound) expect({ name, isBound }).toEqual({ name, isBound: true });
    if (outcome.trouble === 'truncated') expect({ name, isBound }).toEqual({ name, isBound: true });
    if (isBound) expect(outcome.pages).toBeGreaterThan(0);
  }
  expect(pagesOf(bytes, false)).toBeGreaterThan(30);
});
