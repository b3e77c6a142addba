import { describe, expect, test } from 'vitest';
import { generateAmendingText } from '../../../shared/regulation/generateAmendingText.ts';
import { parseRegulation } from '../../../shared/regulation/parseRegulation.ts';
import { proveEdit } from './provedEdits.ts';
import { workedExamples } from './workedExamples.ts';

describe('the worked examples', () => {
  test.each(workedExamples)('$id: $title', (example) => {
    const [old, changed] = [parseRegulation(example.old).regulation, parseRegulation(example.new).regulation];
    expect(generateAmendingText(old, changed)).toEqual({
      ok: true,
      value: { text: example.kaimebun, fallbacks: [] },
    });
  });
});

const seeds = Array.from({ length: 300 }, (_, index) => index + 1);

test('300 edits of seeds 1 to 300 are proved, fewer than 2 % by a coarser form', { timeout: 120_000 }, () => {
  const outcomes = seeds.map(proveEdit);
  expect(outcomes.flatMap(({ failures }) => failures)).toEqual([]);
  expect(outcomes.filter(({ hasFallback }) => hasFallback).length).toBeLessThan(6);
});
