import { addDays } from '../calendar/calendarDays.ts';
import type { PlanDays } from './planDays.ts';
import { planName } from './planName.ts';

/** A step of a plan as something to be done by a day. */
export interface Deadline {
  readonly planId: string;
  readonly stepKey: string;
  readonly label: string;
  /** 特定最低賃金　製鋼 */
  readonly title: string;
  readonly date: string;
  /** The day that was agreed to, where it is another one now. */
  readonly agreed: string | null;
  readonly doneOn: string | null;
  readonly rule: string;
  readonly basis: string;
  readonly moved: PlanDays['steps'][number]['moved'];
  readonly bodyIds: readonly string[];
}

/** Every step of the plans but what they are counted from, by day. */
export function deadlinesOf(plans: readonly PlanDays[]): Deadline[] {
  const deadlines = plans.flatMap(({ plan, chain, steps, changed, bodyIds }) =>
    steps.slice(1).map(
      ({ key, label, date, rule, basis, moved }): Deadline => ({
        ...{ planId: plan.id, stepKey: key, label, date, rule, basis, moved, bodyIds },
        title: planName({ plan, chain }),
        agreed: changed.find(({ step }) => step.key === key)?.agreed ?? null,
        doneOn: plan.done[key] ?? null,
      }),
    ),
  );
  return deadlines.toSorted((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
}

/** After so many days nobody is urged any more: what was not ticked off then stands by itself. */
const urgedDays = 30;

/** What is not done, in the order of its days: what still urges, and what is long past. */
export function openDeadlines(
  deadlines: readonly Deadline[],
  today: string,
): { readonly urging: readonly Deadline[]; readonly longPast: readonly Deadline[] } {
  const open = deadlines.filter(({ doneOn }) => doneOn === null);
  const since = addDays(today, -urgedDays);
  return {
    urging: open.filter(({ date }) => date >= since),
    longPast: open.filter(({ date }) => date < since),
  };
}
