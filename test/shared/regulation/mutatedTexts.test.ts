import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyAmendingText } from '../../../shared/regulation/applyAmendingText.ts';
import { generateAmendingText } from '../../../shared/regulation/generateAmendingText.ts';
import { parseLawXml } from '../../../shared/regulation/lawXml.ts';
import { formatRegulation, parseRegulation } from '../../../shared/regulation/parseRegulation.ts';
import { editedTexts } from './amendedTexts.ts';
import { editedRegulation } from './editScript.ts';
import { workedExamples } from './workedExamples.ts';

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

/** Every place of a statement line outside its quotations; lines of blocks have none. */
function placesOutsideQuotes(line: string): number[] {
  if (!/^　[^　（]/.test(line)) return [];
  const places: number[] = [];
  let depth = 0;
  for (let index = 1; index < line.length; index += 1) {
    if (line[index] === '「') depth += 1;
    if (depth === 0) places.push(index);
    if (line[index] === '」') depth -= 1;
  }
  return places;
}

describe.each(workedExamples)('$id, damaged', ({ old: before, new: after, kaimebun }) => {
  const [old, meant] = [before, after].map((text) => parseRegulation(text).regulation);
  if (!old || !meant) throw new Error('two texts');
  const lines = kaimebun.split('\n');
  const resultOf = (text: string): string => {
    const applied = applyAmendingText(old, text);
    return applied.ok ? formatRegulation(applied.value.regulation) : applied.error.code;
  };
  const isRight = (result: string): boolean => /^A_/.test(result) || result === formatRegulation(meant);

  test('a sign lost, doubled or swapped in a statement gives no other regulation', () => {
    const wrong = lines.flatMap((line, at) =>
      placesOutsideQuotes(line).flatMap((index) => {
        const [start, sign, rest] = [line.slice(0, index), line[index] ?? '', line.slice(index + 1)];
        const damaged = [
          start + rest,
          start + sign + sign + rest,
          start + rest.slice(0, 1) + sign + rest.slice(1),
        ];
        return damaged.filter((each) => !isRight(resultOf(lines.toSpliced(at, 1, each).join('\n'))));
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('cut off at any place within a statement it is refused, or whole statements are left', () => {
    let start = 0;
    for (const line of lines) {
      for (const index of placesOutsideQuotes(line)) {
        const result = resultOf(kaimebun.slice(0, start + index));
        const whole = resultOf(kaimebun.slice(0, start));
        expect(/^A_/.test(result) || result === whole ? '' : kaimebun.slice(0, start + index)).toBe('');
      }
      start += line.length + 1;
    }
  });

  test('a line of a block that stands twice is refused', () => {
    const twice = lines.flatMap((line, at) => {
      const isBlock = placesOutsideQuotes(line).length === 0;
      return isBlock && !/^A_/.test(resultOf(lines.toSpliced(at, 0, line).join('\n'))) ? [line] : [];
    });
    expect(twice).toEqual([]);
  });
});

test('any signs give a result or a refusal, and no crash (seed 20210913)', () => {
  const [old] = editedTexts;
  if (!old) throw new Error('no regulation');
  const words = [
    '第',
    '1',
    '条',
    '中',
    '「',
    '」',
    'を',
    'に',
    '改め',
    '、',
    '。',
    '加える',
    '次の',
    '項',
    '削る',
    'とし',
    '　',
    '\n',
    '同',
    '号',
    '及び',
    '附則',
    '別表',
    'の',
    '見出し',
  ];
  const written = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary', maxLength: 4 })), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(written, (parts) => {
      const text = parts.join('');
      expect(() => applyAmendingText(old, text)).not.toThrow();
      expect(() => parseRegulation(text)).not.toThrow();
      expect(() => parseLawXml(`<Law>${text}`)).not.toThrow();
    }),
    { seed: 20210913, numRuns: 2_000 },
  );
});
