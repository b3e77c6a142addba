import { expect, test } from 'vitest';
import { chainSchema } from '../../../shared/schedule/chain.ts';
import { shippedChains, specifiedMinimumWage } from '../../../shared/schedule/chains.ts';

test('every shipped chain is one, with a key of its own', () => {
  for (const chain of shippedChains) expect(chainSchema.parse(chain)).toEqual(chain);
  expect(new Set(shippedChains.map(({ key }) => key)).size).toBe(7);
});

const [start, deadline, ...rest] = specifiedMinimumWage.steps;
const issuesOf = (steps: unknown[]): string[] =>
  chainSchema
    .safeParse({ ...specifiedMinimumWage, steps })
    .error?.issues.map(({ message, path }) => `${path.join('.')} ${message}`) ?? [];

test('steps that do not hang together are refused, each with its reason', () => {
  expect(issuesOf([deadline, start])).toEqual([
    'steps.0 起算の日は、先頭の段階だけに置きます。先頭に一つ置いてください。',
    'steps.0 「異議申出締切」を数え始める段階が、これより前にありません。前にある段階を選んでください。',
    'steps.1 起算の日は、先頭の段階だけに置きます。先頭に一つ置いてください。',
  ]);
  expect(issuesOf([start, deadline, deadline, ...rest])).toEqual([
    'steps.2 「異議申出締切」と同じ見出しの記号が二つあります。',
  ]);
});

test('a fixed day exists in every year', () => {
  const fixed = { ...rest[0], rule: { kind: 'fixedDay', from: 'notice', month: 2, day: 29 } };
  expect(issuesOf([start, deadline, fixed, ...rest.slice(1)])).toHaveLength(1);
});
