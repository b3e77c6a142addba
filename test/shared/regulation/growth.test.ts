import { describe, expect, test } from 'vitest';
import { patterns, readingTime } from './hostileTexts.ts';

describe('time grows with the length, not faster', () => {
  test.each(Object.entries(patterns))('%s', (_, pattern) => {
    // A quadratic reader takes a hundred times as long for ten times the text.
    readingTime(pattern, 600);
    const few = Math.max(2, Math.min(readingTime(pattern, 600), readingTime(pattern, 600)));
    expect(readingTime(pattern, 6_000) / few).toBeLessThan(50);
  });
});
