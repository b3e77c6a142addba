import type { PlanDays } from './planDays.ts';

/** 特定最低賃金　製鋼: what a plan is called on the screen. */
export function planName({ plan, chain }: Pick<PlanDays, 'plan' | 'chain'>): string {
  return [chain?.name, plan.title].filter(Boolean).join('　');
}
