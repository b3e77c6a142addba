import { formatJapaneseDate } from '../../shared/calendar/japaneseDate.ts';
import { bodySeatRule } from '../../shared/roster/bodySeatRule.ts';
import type { Membership } from '../../shared/roster/membership.ts';
import { nameText } from '../../shared/roster/nameText.ts';
import type { RosterRow } from '../../shared/roster/rosterAt.ts';
import { today } from '../app/today.ts';
import { useCanEdit } from '../library/useCanEdit.ts';
import { Checkbox } from '../ui/field/Checkbox.tsx';
import { Choice } from '../ui/field/Choice.tsx';
import { DateField } from '../ui/field/DateField.tsx';
import style from './roster.module.css';
import type { People, Roster } from './roster.ts';
import { useSaveSeat } from './useSaveSeat.ts';

interface TermFieldsProps {
  readonly row: RosterRow;
  readonly roster: Roster;
  readonly people: People;
}

const NOBODY = '';

/** 前任, 補欠 and 任期: what the term follows from, and the day where it was set by hand. */
export function TermFields({ row: { membership, termEndsOn }, roster, people }: TermFieldsProps) {
  const canEdit = useCanEdit();
  const saveSeat = useSaveSeat(membership.id);
  const { term } = bodySeatRule(roster.body);
  const others = roster.memberships.filter(
    ({ id, personId }) => id !== membership.id && personId !== membership.personId,
  );
  const computed =
    termEndsOn === null ? '任期の定めがありません。' : `任期は${formatJapaneseDate(termEndsOn)}まで。`;
  const basis = term.basis === '' ? '' : `（${term.basis}）`;
  return (
    <div className={style.fields}>
      <Choice
        label="前任"
        value={membership.predecessorId ?? NOBODY}
        options={[
          { value: NOBODY, label: '—' },
          ...others.map((seat) => ({ value: seat.id, label: seatLabel(seat, people) })),
        ]}
        disabled={!canEdit}
        onSave={(id) => void saveSeat({ predecessorId: id === NOBODY ? null : id })}
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

/** 富田 眞智子（令和4年3月31日まで） */
function seatLabel({ personId, printedName, endedOn }: Membership, people: People): string {
  const person = people.find(({ id }) => id === personId);
  const name = printedName ?? person?.name;
  return `${name ? nameText(name) : ''}${endedOn === null ? '' : `（${formatJapaneseDate(endedOn)}まで）`}`;
}
