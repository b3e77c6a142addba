import { expect, test } from 'vitest';
import {
  closedBy,
  counting,
  newStep,
  type RuleKind,
  ruleKinds,
  ruleOfKind,
  withMovedStep,
  withoutStep,
  withStep,
  withSubject,
} from '../../../renderer/schedule/chainEdits.ts';
import { startingChain } from '../../../renderer/schedule/startingChain.ts';
import { type Chain, chainSchema } from '../../../shared/schedule/chain.ts';
import { specifiedMinimumWage } from '../../../shared/schedule/chains.ts';

const isWhole = (chain: Chain): boolean => chainSchema.safeParse(chain).success;

test('a new chain and every step that is added to it hang together', () => {
  let chain = startingChain;
  expect(isWhole(chain)).toBe(true);
  for (let count = 0; count < 5; count += 1) chain = { ...chain, steps: [...chain.steps, newStep(chain)] };
  expect(isWhole(chain)).toBe(true);
  expect(new Set(chain.steps.map(({ key }) => key)).size).toBe(7);
});

test('a step that goes leaves what was counted from it to the one before', () => {
  const without = withoutStep(specifiedMinimumWage, 'submission');
  expect(isWhole(without)).toBe(true);
  expect(without.steps.find(({ key }) => key === 'gazette')?.rule).toMatchObject({
    from: 'objectionDeadline',
  });
});

test('a rule may become any other kind', () => {
  for (const { value: from } of ruleKinds) {
    for (const { value: to } of ruleKinds) {
      const before = ruleOfKind(from, { kind: 'start' }, 'notice');
      const chain = withStep(specifiedMinimumWage, 'objectionDeadline', (step) => ({
        ...step,
        rule: ruleOfKind(to, before, 'notice'),
      }));
      expect(isWhole(chain)).toBe(true);
    }
  }
});

test('a number and what a closed day does are changed where the rule has them', () => {
  const rule = (kind: RuleKind) => ruleOfKind(kind, { kind: 'start' }, 'notice');
  expect(counting(rule('workingDays'), 5)).toMatchObject({ days: 5 });
  expect(counting(rule('termOfYears'), 2)).toMatchObject({ years: 2 });
  expect(counting(rule('fixedDay'), 2)).toEqual(rule('fixedDay'));
  expect(closedBy(rule('calendarDays'), 'stays')).toMatchObject({ whenClosed: 'stays' });
  expect(closedBy(rule('clearDaysBefore'), 'next')).toEqual(rule('clearDaysBefore'));
});

test('what a chain is attached to is the key of its first step', () => {
  const chain = withSubject(startingChain, 'meeting');
  expect(chain.steps[0]?.key).toBe('meeting');
  expect(isWhole(chain)).toBe(true);
  expect(withSubject(chain, 'any')).toEqual(startingChain);
});

test('a step moves past its neighbour, never before what it is counted from', () => {
  const keys = (chain: Chain | null) => chain?.steps.map(({ key }) => key);
  const own: Chain = { ...startingChain, steps: [...startingChain.steps, newStep(startingChain)] };
  const free = withStep(own, 'step2', (step) => ({ ...step, rule: { kind: 'input', date: null } }));
  expect(keys(withMovedStep(free, 'step2', -1))).toEqual(['start', 'step2', 'step1']);
  expect(keys(withMovedStep(free, 'step1', 1))).toEqual(['start', 'step2', 'step1']);
  expect(withMovedStep(own, 'step2', -1)).toBeNull();
  expect(withMovedStep(own, 'step1', 1)).toBeNull();
  expect(withMovedStep(free, 'step1', -1)).toBeNull();
  expect(withMovedStep(free, 'step2', 1)).toBeNull();
  expect(withMovedStep(free, 'start', 1)).toBeNull();
});
