import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { formatRegulation, parseRegulation } from '../../../shared/regulation/parseRegulation.ts';
import { outlineOf } from './outlineOf.ts';

const folder = 'test/fixtures/regulation/forms';
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.replace('.txt', ''));

/** What a text keeps of itself in print: all but blanks, list markers and page numbers. */
const kept = (text: string) => text.replaceAll(/^[-‐] \d+ [-‐]$/gm, '').replaceAll(/[\s　]+/g, '');

/**
 * Each form in which regulations are found, with its tree in an `.outline` beside it and what was undecidable in it. A new
 * outline is to be read by a person before it is kept.
 */
test.each(names)('%s', async (name) => {
  const source = readFileSync(`${folder}/${name}.txt`, 'utf8');
  const { regulation, diagnostics } = parseRegulation(source);
  const doubts = diagnostics.map(({ code, line, chosen }) => `${code} ${line} ${chosen ?? ''}`.trimEnd());
  const outline = `${[outlineOf(regulation), '', ...doubts].join('\n').trimEnd()}\n`;
  await expect(outline).toMatchFileSnapshot(path.resolve(`${folder}/${name}.outline`));
  const printed = formatRegulation(regulation);
  expect(parseRegulation(printed).regulation).toEqual(regulation);
  expect(kept(printed)).toBe(kept(source));
});
