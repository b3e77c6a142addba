import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatRegulation, parseRegulation } from '../../../shared/regulation/parseRegulation.ts';
import { anyRegulation, anyText } from '../../shared/regulation/anyRegulation.ts';
import { patterns, readingTime } from '../../shared/regulation/hostileTexts.ts';

describe.each([1, 2, 3, 4, 5])('seed %i', (seed) => {
  test('what is printed from any text is read as the same tree', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { regulation } = parseRegulation(text);
        expect(parseRegulation(formatRegulation(regulation)).regulation).toEqual(regulation);
      }),
      { seed, numRuns: 10_000 },
    );
  });

  test('a regulation as offices write it is read as it was meant', () => {
    fc.assert(
      fc.property(anyRegulation, (regulation) => {
        expect(parseRegulation(formatRegulation(regulation)).regulation).toEqual(regulation);
      }),
      { seed, numRuns: 2_000 },
    );
  });
});

test.each(Object.entries(patterns))(
  '%s, a thousand times as long, takes a thousand times as long',
  (_, pattern) => {
    readingTime(pattern, 100);
    const few = Math.max(1, readingTime(pattern, 100));
    expect(readingTime(pattern, 100_000) / few).toBeLessThan(4_000);
  },
);
