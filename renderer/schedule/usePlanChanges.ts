import type { Plan, PlanFields } from '../../shared/schedule/plan.ts';
import { useChanges } from '../app/changes.tsx';
import { useLatest } from '../app/useLatest.ts';

/** Changes a plan, based on it as it is when its turn comes. */
export function usePlanChanges() {
  const { change } = useChanges();
  const latest = useLatest();
  return (id: string, fields: (plan: Plan) => Partial<PlanFields>) =>
    change('schedule.updatePlan', () => {
      const plan = latest('schedule.plans', {})?.find((each) => each.id === id);
      return plan ? { id, revision: plan.revision, fields: fields(plan) } : null;
    });
}
