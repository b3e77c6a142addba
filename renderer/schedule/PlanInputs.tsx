import type { PlanDays } from '../../shared/schedule/planDays.ts';
import { today } from '../app/today.ts';
import { useCanEdit } from '../library/useCanEdit.ts';
import { DateField } from '../ui/field/DateField.tsx';
import { usePlanChanges } from './usePlanChanges.ts';

/** The days of a plan that no rule gives: entered here, and counted on from. */
export function PlanInputs({ day: { plan, chain } }: { readonly day: PlanDays }) {
  const change = usePlanChanges();
  const canEdit = useCanEdit();
  const waiting = chain?.steps.filter(({ rule }) => rule.kind === 'input') ?? [];
  const save = (key: string, date: string | null) =>
    change(plan.id, ({ inputs: { [key]: _, ...others } }) => ({
      inputs: date === null ? others : { ...others, [key]: date },
    }));
  return waiting.map(({ key, label }) => (
    <DateField
      key={key}
      label={label}
      labelPlace="beside"
      keptAs={`plan.${plan.id}.${key}`}
      value={plan.inputs[key] ?? null}
      today={today()}
      readOnly={!canEdit}
      onSave={(date) => save(key, date)}
    />
  ));
}
