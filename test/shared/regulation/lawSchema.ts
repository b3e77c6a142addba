import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const documentType = 'test/fixtures/regulation/law.dtd';

/** Numbers that the schema wants to be positive integers; those of articles and items have branches and ranges (3_2, 2:4). */
const integers = new RegExp(
  [
    '<Law [^>]*?(?:Year|Num|PromulgateMonth|PromulgateDay)="([^"]*)"',
    '<(?:Paragraph|Sentence|Column|ArithFormula|(?:SupplProvision)?Appdx\\w*) (?:[^>]*? )?Num="([^"]*)"',
  ].join('|'),
  'g',
);

/** Each violation of 法令標準XMLスキーマ in a line, as xmllint finds them; empty if the text follows the schema. */
export function schemaFaults(xml: string): string[] {
  return [...validate(['-'], xml), ...badNumbers(xml)];
}

/** The violations of many texts in one run of the validator. */
export function faultsOfAll(texts: readonly string[]): string[] {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'laws-'));
  try {
    const files = texts.map((text, index) => {
      const file = path.join(folder, `${index}.xml`);
      writeFileSync(file, text);
      return file;
    });
    return [...validate(files), ...texts.flatMap(badNumbers)];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function validate(files: readonly string[], input = ''): string[] {
  const args = ['--noout', '--nonet', '--dtdvalid', documentType, ...files];
  const { status, stderr, error } = spawnSync('xmllint', args, { input, encoding: 'utf8' });
  if (error) throw error;
  return status === 0 ? [] : stderr.trim().split('\n');
}

function badNumbers(xml: string): string[] {
  return [...xml.matchAll(integers)].flatMap(([written, ...numbers]) => {
    const number = numbers.find((each) => each !== undefined) ?? '';
    return /^\+?0*[1-9]\d*$/.test(number) ? [] : [`no positive integer: ${written}`];
  });
}
