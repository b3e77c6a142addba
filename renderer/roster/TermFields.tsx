import { formatJapaneseDate } from '../../shared/calendar/japaneseDate.ts';
import { bodySeatRule } from '../../shared/roster/bodySeatRule.ts';
import type { RosterRow } from '../../shared/roster/rosterAt.ts';
import { today } from '../app/today.ts';
import { useCanEdit } from '../library/useCanEdit.ts';
import { Checkbox } from '../ui/field/Checkbox.tsx';
import { DateField } from '../ui/field/DateField.tsx';
import { PredecessorChoice } from './PredecessorChoice.tsx';
import style from './roster.module.css';
import type { People, Roster } from './roster.ts';
import { useSaveSeat } from './useSaveSeat.ts';

interface TermFieldsProps {
  readonly row: RosterRow;
  readonly roster: Roster;
  readonly people: People;
}

/** 前任, 補欠 and 任期: what the term follows from, and the day where it was set by hand. */
export function TermFields({ row: { membership, termEndsOn }, roster, people }: TermFieldsProps) {
  const canEdit = useCanEdit();
  const saveSeat = useSaveSeat(membership.id);
  const { term } = bodySeatRule(roster.body);
  const computed =
    termEndsOn === null ? '任期の定めがありません。' : `任期は${formatJapaneseDate(termEndsOn)}まで。`;
  const basis = term.basis === '' ? '' : `（${term.basis}）`;
  return (
    <div className={style.fields}>
      <PredecessorChoice
        seat={membership}
        seats={roster.memberships}
        people={people}
        onSave={(predecessorId) => void saveSeat({ predecessorId })}
      />
      <Checkbox
        checked={membership.isSubstitute}
        disabled={!canEdit}
        onSave={(isSubstitute) => void saveSeat({ isSubstitute })}
      >
        補欠（任期は前任の残り）
      </Checkbox>
      <DateField
        label="任期満了の日（空欄は規則どおり）"
        keptAs={`membership.${membership.id}.termEndsOn`}
        value={membership.termEndsOn}
        today={today()}
        hint={membership.termEndsOn === null ? computed + basis : undefined}
        readOnly={!canEdit}
        onSave={(endsOn, edit) =>
          saveSeat({ termEndsOn: endsOn }, edit, (seat) => [seat.termEndsOn, edit?.seen])
        }
      />
    </div>
  );
}
