import { expect, test } from 'vitest';
import { applyAmendingText } from '../../../shared/regulation/applyAmendingText.ts';
import { generateAmendingText } from '../../../shared/regulation/generateAmendingText.ts';
import { formatRegulation, parseRegulation } from '../../../shared/regulation/parseRegulation.ts';
import { editedTexts } from './amendedTexts.ts';
import { editedRegulation } from './editScript.ts';

interface Made {
  readonly old: (typeof editedTexts)[number];
  readonly lines: readonly string[];
  readonly result: string;
}

/** Amending texts of edits, line by line. */
const made: readonly Made[] = Array.from({ length: 120 }, (_, index) => index + 1).flatMap((seed) => {
  const old = editedTexts[seed % editedTexts.length];
  if (!old) return [];
  const edited = parseRegulation(formatRegulation(editedRegulation(old, seed))).regulation;
  const generated = generateAmendingText(old, edited);
  if (!generated.ok || generated.value.text === '') return [];
  return [{ old, lines: generated.value.text.split('\n'), result: formatRegulation(edited) }];
});

/** Each statement line changed once; what comes of the whole text. */
function outcomes(change: (line: string) => string | null): string[] {
  return made.flatMap(({ old, lines, result }) =>
    lines.flatMap((line, index) => {
      const changed = /^　[^　（]/.test(line) ? change(line) : null;
      if (changed === null || changed === line) return [];
      const applied = applyAmendingText(old, lines.toSpliced(index, 1, changed).join('\n'));
      if (!applied.ok) return [applied.error.code];
      return [formatRegulation(applied.value.regulation) === result ? 'as meant' : `wrong: ${changed}`];
    }),
  );
}

const counted = (codes: readonly string[]): Record<string, number> =>
  Object.fromEntries(
    [...new Set(codes)].sort().map((code) => [code, codes.filter((each) => each === code).length]),
  );

test('a quotation mark that is missing is never overlooked', () => {
  for (const mark of ['「', '」']) {
    const codes = outcomes((line) => (line.includes(mark) ? line.replace(mark, '') : null));
    expect(codes.length).toBeGreaterThan(50);
    expect(Object.keys(counted(codes))).toEqual(['A_PARSE']);
  }
});

test('a unit that is not there is named as missing', () => {
  const first = /^　(第)([0-9〇一二三四五六七八九十百]+)(条)/;
  const codes = outcomes((line) => (first.test(line) ? line.replace(first, '　$1九百九十九$3') : null));
  expect(codes.length).toBeGreaterThan(100);
  expect(Object.keys(counted(codes))).toEqual(['A_NOT_FOUND']);
});

test('a count that is not that of the units below is refused', () => {
  const count = /次の([0-9一二三四五]+)(条|項|号)を加える。$/;
  const codes = outcomes((line) => (count.test(line) ? line.replace(count, '次の9$2を加える。') : null));
  expect(codes.length).toBeGreaterThan(30);
  expect(Object.keys(counted(codes))).toEqual(['A_NUMBER']);
});

test('words that are not there are named as missing', () => {
  const codes = outcomes((line) =>
    /「[^「」]+」を「/.test(line) ? line.replace(/「[^「」]+」(?=を「)/, '「存在しない字句」') : null,
  );
  expect(codes.length).toBeGreaterThan(30);
  expect(Object.keys(counted(codes))).toEqual(['A_NOT_FOUND']);
});

test('moves in the wrong order do not make a wrong regulation', () => {
  const codes = outcomes((line) => {
    const clauses = line.replace(/^　|。$/g, '').split('、');
    const at = clauses.findIndex(
      (clause, index) =>
        /^第[^中]+を第[^中]+とし$/.test(clause) && /^第[^中]+を第[^中]+とし?/.test(clauses[index + 1] ?? ''),
    );
    if (at < 0 || line.includes('「')) return null;
    const [one = '', two = ''] = clauses.slice(at, at + 2);
    const swapped = clauses.toSpliced(
      at,
      2,
      two.replace(/とする$/, 'とし'),
      /とする$/.test(two) ? `${one}する`.replace('としする', 'とする') : one,
    );
    return `　${swapped.join('、')}。`;
  });
  expect(codes.length).toBeGreaterThan(10);
  expect(codes.filter((code) => code.startsWith('wrong'))).toEqual([]);
  expect(counted(codes).A_OCCUPIED).toBeGreaterThan(codes.length / 2);
});
