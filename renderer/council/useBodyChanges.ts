import type { Body, BodyFields, BodyRule, RulePart } from '../../shared/council/body.ts';
import { followingRule } from '../../shared/council/followingRule.ts';
import { startingRule } from '../../shared/council/startingRule.ts';
import { useAsOf } from '../app/asOf.tsx';
import type { MustHaveSeen } from '../app/changeInput.ts';
import { useChanges } from '../app/changes.tsx';
import { fieldMergeKey } from '../app/fieldMergeKey.ts';
import { useLatest } from '../app/useLatest.ts';
import type { FieldEdit, TypedEdit } from '../ui/field/fieldEdit.ts';

export type BodyChanges = ReturnType<typeof useBodyChanges>;

/** Changes of one body, based on it as it is when their turn comes. */
export function useBodyChanges(id: string) {
  const { change } = useChanges();
  const latest = useLatest();
  const { date } = useAsOf();
  const newest = () => latest('council.list', { date })?.find((one) => one.id === id);

  const update = (
    fieldsOf: (now: Body, mustHaveSeen: MustHaveSeen) => Partial<BodyFields> | null,
    mergeKey?: string,
    typed?: TypedEdit,
  ) => {
    const input = (mustHaveSeen: MustHaveSeen) => {
      const now = newest();
      const fields = now && fieldsOf(now, mustHaveSeen);
      return now && fields ? { id, revision: now.revision, fields } : null;
    };
    return change('council.update', input, mergeKey, typed);
  };

  return {
    update,
    save: <K extends keyof BodyFields>(field: K, value: BodyFields[K], edit?: FieldEdit<BodyFields[K]>) =>
      update(
        (now, mustHaveSeen) => {
          mustHaveSeen(now[field], edit?.seen);
          const fields: Partial<BodyFields> = { [field]: value };
          return { ...fields, ...followingRule(now, fields) };
        },
        fieldMergeKey(`${id}.${field}`),
        edit,
      ),
    /** One value of a part of the rule; `seen` is the stored one as the field shows it. */
    saveRule: <P extends RulePart, Shown>(
      part: P,
      value: Partial<BodyRule[P]>,
      edit?: FieldEdit<Shown>,
      seen?: (now: BodyRule[P]) => Shown,
    ) =>
      update(
        (now, mustHaveSeen) => {
          if (edit && seen) mustHaveSeen(seen(now[part]), edit.seen);
          return { [part]: { ...now[part], ...value } };
        },
        fieldMergeKey(`${id}.${part}.${Object.keys(value).join()}`),
        edit,
      ),
    /** Makes a part of the rule what the template says. */
    restore: (part: RulePart) => update((now) => ({ [part]: startingRule(now.template, now.name)[part] })),
    remove: () =>
      change('council.remove', () => {
        const now = newest();
        return now ? { id, revision: now.revision } : null;
      }),
  };
}
