import { z } from 'zod';
import { isoDateSchema } from '../calendar/isoDate.ts';
import { isDayOfEveryYear } from './dayOfEveryYear.ts';

/** How much of a chain can be stored: steps, characters, and days or years counted. */
export const chainLimits = { steps: 40, name: 80, label: 60, basis: 200, note: 400, amount: 1000 } as const;

const countSchema = z.int().min(0).max(chainLimits.amount);
/** A number, or the key of the chain's parameter that holds it. */
const amountSchema = z.union([countSchema, z.string().min(1)]);
export type Amount = z.infer<typeof amountSchema>;

/**
 * How the day of a step is found; `from` is the key of a step before it.
 * - `start`: the day that the user gives; the first step and only it.
 * - `calendarDays`: counted from the next day (民法第140条); on a closed day it moves on, moves back or stays.
 * - `workingDays`: the nth day on which offices are open, counted from the next day.
 * - `clearDaysBefore`: so many whole days lie between it and `from`.
 * - `termOfYears`: the last day of a term of whole years that begins on `from` (民法第143条第2項).
 * - `fixedDay`: the first such day of the year on or after `from`.
 * - `input`: a day that no rule gives; null until somebody enters it.
 */
export const stepRuleSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('start') }),
  z.object({
    kind: z.literal('calendarDays'),
    from: z.string(),
    days: amountSchema,
    whenClosed: z.enum(['next', 'previous', 'stays']),
  }),
  z.object({ kind: z.literal('workingDays'), from: z.string(), days: amountSchema }),
  z.object({
    kind: z.literal('clearDaysBefore'),
    from: z.string(),
    days: amountSchema,
    whenClosed: z.enum(['previous', 'stays']),
  }),
  z.object({ kind: z.literal('termOfYears'), from: z.string(), years: amountSchema }),
  z
    .object({
      kind: z.literal('fixedDay'),
      from: z.string(),
      month: z.int().min(1).max(12),
      day: z.int().min(1).max(31),
    })
    .refine(({ month, day }) => isDayOfEveryYear(month, day), { error: 'not a day of every year' }),
  z.object({ kind: z.literal('input'), date: isoDateSchema.nullable() }),
]);
export type StepRule = z.infer<typeof stepRuleSchema>;

export const chainStepSchema = z.object({
  key: z.string().min(1).max(40),
  /** 異議申出締切 */
  label: z.string().min(1).max(chainLimits.label),
  /** As the head of a printed table breaks it, `異議申出\n締切`; the label where empty. */
  head: z.string().max(chainLimits.label),
  rule: stepRuleSchema,
  /** The articles that say so, or who else does; empty for none. */
  basis: z.string().max(chainLimits.basis),
  note: z.string().max(chainLimits.note),
});
export type ChainStep = z.infer<typeof chainStepSchema>;

/** A number that no law gives: the office's own, of one fiscal year. */
export const chainParameterSchema = z.object({
  key: z.string().min(1).max(40),
  label: z.string().min(1).max(chainLimits.label),
  value: countSchema,
  note: z.string().max(chainLimits.note),
});
export type ChainParameter = z.infer<typeof chainParameterSchema>;

/** To what a chain may be attached; its first step is then that thing's day. */
const chainSubjects = ['meeting', 'consultation', 'any'] as const;

/** 段取り: the steps of a schedule, each by a rule from one before it. The last one is what the schedule is for. */
export const chainSchema = z
  .object({
    key: z.string().min(1).max(60),
    name: z.string().min(1).max(chainLimits.name),
    subject: z.enum(chainSubjects),
    steps: z.array(chainStepSchema).min(1).max(chainLimits.steps),
    parameters: z.array(chainParameterSchema).max(chainLimits.steps),
  })
  .superRefine((chain, context) => {
    for (const { message, step } of chainFaults(chain)) {
      context.addIssue({ code: 'custom', message, path: ['steps', step] });
    }
  });
export type Chain = z.infer<typeof chainSchema>;

/** What is wrong between the steps, as the user reads it, and at which of them. */
function chainFaults(
  chain: Pick<Chain, 'steps' | 'parameters'>,
): readonly { readonly step: number; readonly message: string }[] {
  const parameters = new Set(chain.parameters.map(({ key }) => key));
  return chain.steps.flatMap(({ key, label, rule }, step) => {
    const before = chain.steps.slice(0, step).map((other) => other.key);
    const messages: string[] = [];
    if ((rule.kind === 'start') !== (step === 0)) {
      messages.push('起算の日は、先頭の段階だけに置きます。先頭に一つ置いてください。');
    }
    if (before.includes(key)) messages.push(`「${label}」と同じ見出しの記号が二つあります。`);
    if ('from' in rule && !before.includes(rule.from)) {
      messages.push(`「${label}」を数え始める段階が、これより前にありません。前にある段階を選んでください。`);
    }
    const amount = amountOf(rule);
    if (typeof amount === 'string' && !parameters.has(amount)) {
      messages.push(`「${label}」の日数が入力されていません。日数を入力してください。`);
    }
    return messages.map((message) => ({ step, message }));
  });
}

/** What a rule counts, or null where it counts nothing. */
export function amountOf(rule: StepRule): Amount | null {
  if ('days' in rule) return rule.days;
  return 'years' in rule ? rule.years : null;
}

/** The chain with other numbers, those of a fiscal year: a key that it does not know counts for nothing. */
export function withParameters(chain: Chain, values: Readonly<Record<string, number>>): Chain {
  const parameters = chain.parameters.map((parameter) => ({
    ...parameter,
    value: values[parameter.key] ?? parameter.value,
  }));
  return { ...chain, parameters };
}

/** The chain with the days that users enter, by step. */
export function withInputs(chain: Chain, dates: Readonly<Record<string, string | null>>): Chain {
  if (!chain.steps.some(({ rule }) => rule.kind === 'input')) return chain;
  const steps = chain.steps.map((step) => {
    const date = dates[step.key];
    return step.rule.kind === 'input' && date !== undefined
      ? { ...step, rule: { ...step.rule, date } }
      : step;
  });
  return { ...chain, steps };
}
