import { describe, expect, test } from 'vitest';
import { applyAmendingText } from '../../../shared/regulation/applyAmendingText.ts';
import { formatRegulation, parseRegulation } from '../../../shared/regulation/parseRegulation.ts';
import { workedExamples } from './workedExamples.ts';

describe('the worked examples', () => {
  test.each(workedExamples)('$id: the amending text makes the new regulation of the old one', (example) => {
    const applied = applyAmendingText(parseRegulation(example.old).regulation, example.kaimebun);
    expect(applied).toMatchObject({ ok: true });
    if (!applied.ok) return;
    expect(applied.value.regulation).toEqual(parseRegulation(example.new).regulation);
    expect(formatRegulation(applied.value.regulation)).toBe(
      formatRegulation(parseRegulation(example.new).regulation),
    );
  });
});
