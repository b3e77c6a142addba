import type { Composition } from './body.ts';

/** The rule on who sits in a body, in words: 公益代表3名・労働者代表3名・使用者代表3名、各側同数、9人以内. Empty without a rule. */
export function compositionText({ sides, equalNumbers, maximum }: Composition): string {
  const seats = sides.map(({ label, seats }) => (seats === null ? label : `${label}${seats}名`)).join('・');
  const most = maximum === null ? '' : `${maximum}人以内`;
  return [seats, equalNumbers ? '各側同数' : '', most].filter((part) => part !== '').join('、');
}
