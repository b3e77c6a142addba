import { useMemo, useState } from 'react';
import { formatJapaneseDate } from '../../shared/calendar/japaneseDate.ts';
import type { Membership } from '../../shared/roster/membership.ts';
import { nameText } from '../../shared/roster/nameText.ts';
import { useCanEdit } from '../library/useCanEdit.ts';
import { Choice } from '../ui/field/Choice.tsx';
import style from './roster.module.css';
import type { People } from './roster.ts';

interface PredecessorChoiceProps {
  readonly seat: Membership;
  /** Every seat of the body. */
  readonly seats: readonly Membership[];
  readonly people: People;
  readonly onSave: (predecessorId: string | null) => void;
}

const NOBODY = '';

/**
 * 前任. The others are listed when somebody goes there: measuring the names of a thousand seats for each row that is passed
 * would hold up the arrows.
 */
export function PredecessorChoice({ seat, seats, people, onSave }: PredecessorChoiceProps) {
  const canEdit = useCanEdit();
  const [isEntered, enter] = useState(false);
  const listed = seats.filter(({ id, personId }) =>
    isEntered ? id !== seat.id && personId !== seat.personId : id === seat.predecessorId,
  );
  const personById = useMemo(
    () => (isEntered ? new Map(people.map((person) => [person.id, person])) : null),
    [people, isEntered],
  );
  const nameOf = ({ personId, printedName }: Membership) =>
    printedName ?? (personById ? personById.get(personId) : people.find(({ id }) => id === personId))?.name;
  return (
    <Choice
      label="前任"
      className={style.predecessor}
      value={seat.predecessorId ?? NOBODY}
      options={[
        { value: NOBODY, label: '—' },
        ...listed.map((one) => ({ value: one.id, label: seatLabel(nameOf(one), one.endedOn) })),
      ]}
      disabled={!canEdit}
      onEnter={() => enter(true)}
      onSave={(id) => onSave(id === NOBODY ? null : id)}
    />
  );
}

/** 富田 眞智子（令和4年3月31日まで） */
function seatLabel(name: Membership['printedName'] | undefined, endedOn: string | null): string {
  return `${name ? nameText(name) : ''}${endedOn === null ? '' : `（${formatJapaneseDate(endedOn)}まで）`}`;
}
