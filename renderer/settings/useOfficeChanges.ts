import type { OfficeStyle } from '../../shared/office/officeStyle.ts';
import type { MustHaveSeen } from '../app/changeInput.ts';
import { useChanges } from '../app/changes.tsx';
import { fieldMergeKey } from '../app/fieldMergeKey.ts';
import { useLatest } from '../app/useLatest.ts';
import type { FieldEdit } from '../ui/field/fieldEdit.ts';

/** Changes one setting of the office, based on them as they are when its turn comes. */
export function useOfficeChanges() {
  const { change } = useChanges();
  const latest = useLatest();
  return <K extends keyof OfficeStyle>(field: K, value: OfficeStyle[K], edit?: FieldEdit<OfficeStyle[K]>) => {
    const input = (mustHaveSeen: MustHaveSeen) => {
      const now = latest('office.get', {});
      if (!now) return null;
      mustHaveSeen(now.style[field], edit?.seen);
      return { revision: now.revision, fields: { [field]: value } };
    };
    return change('office.update', input, fieldMergeKey(`office.${field}`), edit);
  };
}
