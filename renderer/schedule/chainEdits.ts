import type { Chain, ChainStep, StepRule } from '../../shared/schedule/chain.ts';

export type RuleKind = StepRule['kind'];

/** The kinds of rules that a step after the first may have, as the user reads them. */
export const ruleKinds: readonly {
  readonly value: RuleKind;
  readonly label: string;
  readonly unit: string;
}[] = [
  { value: 'calendarDays', label: '暦の日数で数える', unit: '日' },
  { value: 'workingDays', label: '営業日で数える', unit: '日' },
  { value: 'clearDaysBefore', label: '何日前まで（中何日）', unit: '日' },
  { value: 'termOfYears', label: '任期（年）の末日', unit: '年' },
  { value: 'fixedDay', label: '決まった月日', unit: '日' },
  { value: 'input', label: '日付を入力', unit: '日' },
];

/** A rule of another kind, with what the one before had of it. */
export function ruleOfKind(kind: RuleKind, before: StepRule, firstKey: string): StepRule {
  const from = 'from' in before ? before.from : firstKey;
  const days = 'days' in before ? before.days : 'years' in before ? before.years : 1;
  switch (kind) {
    case 'calendarDays':
      return { kind, from, days, whenClosed: 'next' };
    case 'workingDays':
      return { kind, from, days };
    case 'clearDaysBefore':
      return { kind, from, days, whenClosed: 'previous' };
    case 'termOfYears':
      return { kind, from, years: days };
    case 'fixedDay':
      return { kind, from, month: 4, day: 1 };
    case 'input':
      return { kind, date: null };
    case 'start':
      return { kind };
  }
}

export function closedBy(rule: StepRule, whenClosed: 'next' | 'previous' | 'stays'): StepRule {
  if (rule.kind === 'calendarDays') return { ...rule, whenClosed };
  return rule.kind === 'clearDaysBefore' && whenClosed !== 'next' ? { ...rule, whenClosed } : rule;
}

/** The rule with another number of what it counts. */
export function counting(rule: StepRule, amount: number): StepRule {
  if ('days' in rule) return { ...rule, days: amount };
  return 'years' in rule ? { ...rule, years: amount } : rule;
}

export function withStep(chain: Chain, key: string, edit: (step: ChainStep) => ChainStep): Chain {
  return { ...chain, steps: chain.steps.map((each) => (each.key === key ? edit(each) : each)) };
}

/** What was counted from a step that goes is counted from the one that it was counted from, or from the first. */
export function withoutStep(chain: Chain, key: string): Chain {
  const gone = chain.steps.find((step) => step.key === key);
  const instead = gone && 'from' in gone.rule ? gone.rule.from : (chain.steps[0]?.key ?? '');
  const steps = chain.steps
    .filter((step) => step.key !== key)
    .map((step) =>
      'from' in step.rule && step.rule.from === key
        ? { ...step, rule: { ...step.rule, from: instead } }
        : step,
    );
  return { ...chain, steps };
}

/**
 * The chain with a step one place earlier or later; null where that cannot be: the first step stays first, and what a step
 * is counted from stands before it.
 */
export function withMovedStep(chain: Chain, key: string, by: 1 | -1): Chain | null {
  const steps = [...chain.steps];
  const index = steps.findIndex((step) => step.key === key);
  const [earlier, later] = by === 1 ? [index, index + 1] : [index - 1, index];
  const [one, other] = [steps[earlier], steps[later]];
  if (earlier < 1 || !one || !other || ('from' in other.rule && other.rule.from === one.key)) return null;
  steps.splice(earlier, 2, other, one);
  return { ...chain, steps };
}

/** A step that follows the last one. */
export function newStep({ steps }: Chain): ChainStep {
  const keys = new Set(steps.map(({ key }) => key));
  let number = steps.length;
  while (keys.has(`step${number}`)) number += 1;
  const rule: StepRule = { kind: 'workingDays', from: steps.at(-1)?.key ?? '', days: 1 };
  return { key: `step${number}`, label: `段階${number}`, head: '', rule, basis: '', note: '' };
}

/** The first step's key says from what it takes its day: see AttachPlan. */
export function withSubject(chain: Chain, subject: Chain['subject']): Chain {
  const [first, ...others] = chain.steps;
  if (!first) return chain;
  const key = subject === 'any' ? 'start' : subject;
  const steps = others.map((step) =>
    'from' in step.rule && step.rule.from === first.key
      ? { ...step, rule: { ...step.rule, from: key } }
      : step,
  );
  return { ...chain, subject, steps: [{ ...first, key }, ...steps] };
}
