import { useState } from 'react';
import { isFactOf } from '../../shared/roster/isFactOf.ts';
import { isInForce } from '../../shared/roster/isInForce.ts';
import type { MembershipFields } from '../../shared/roster/membership.ts';
import { nameText } from '../../shared/roster/nameText.ts';
import type { PersonName } from '../../shared/roster/person.ts';
import type { RosterRow } from '../../shared/roster/rosterAt.ts';
import { splitName } from '../../shared/roster/splitName.ts';
import { useChanges } from '../app/changes.tsx';
import { fieldMergeKey } from '../app/fieldMergeKey.ts';
import { today } from '../app/today.ts';
import { useLatest } from '../app/useLatest.ts';
import { useCanEdit } from '../library/useCanEdit.ts';
import { Badge } from '../ui/Badge.tsx';
import { DateField } from '../ui/field/DateField.tsx';
import { TextField } from '../ui/field/TextField.tsx';
import { Panel } from '../ui/layout/Panel.tsx';
import { FactList } from './FactList.tsx';
import { findingsOfRows } from './findingsOfRows.ts';
import { NameFormActions } from './NameFormActions.tsx';
import { NameForms } from './NameForms.tsx';
import { nameFormsOf } from './nameFormsOf.ts';
import style from './roster.module.css';
import type { People, Roster } from './roster.ts';

interface MemberPanelProps {
  readonly row: RosterRow;
  readonly roster: Roster;
  readonly people: People;
}

/** The member of the selected row: where else they sit, how their name is written there, when they leave. */
export function MemberPanel({ row, roster, people }: MemberPanelProps) {
  const canEdit = useCanEdit();
  const { person, membership, name } = row;
  const findings = findingsOfRows({ ...roster, rows: [row] }).get(membership.id) ?? [];
  const decided = roster.decided.filter(({ fact }) => isFactOf(fact, row));
  const seats = people.find(({ id }) => id === person.id)?.memberships ?? [];
  const others = seats.filter((seat) => seat.id !== membership.id && isInForce(seat, roster.date)).length;
  const forms = nameFormsOf(person, seats, roster.date);
  const inForms = findings.find((fact) => fact.kind === 'nameForms');
  return (
    <div className={style.member}>
      <Panel
        title={nameText(name)}
        note={
          <>
            {inForms && <Badge kind="warning">異表記</Badge>}
            {others > 0 && <span>ほかに{others}つの名簿にあります</span>}
          </>
        }
      >
        {forms.length > 1 && <NameForms row={row} forms={forms} isOpen={inForms !== undefined} />}
        {inForms && canEdit && <NameFormActions row={row} roster={roster} people={people} fact={inForms} />}
        <FactList open={findings.filter((fact) => fact !== inForms)} decided={decided} />
        <SeatFields row={row} people={people} />
      </Panel>
    </div>
  );
}

function SeatFields({ row, people }: { readonly row: RosterRow; readonly people: People }) {
  const canEdit = useCanEdit();
  const { membership, person, name } = row;
  const saveSeat = useSaveSeat(membership.id);
  const [error, setError] = useState<string>();
  const registered = nameText(person.name);
  const savePrinted = (text: string) => {
    const printed = readPrinted(text, people);
    setError(printed === undefined ? '姓と名の間に空白を入れてください。' : undefined);
    if (printed !== undefined)
      saveSeat({ printedName: printed && nameText(printed) !== registered ? printed : null });
  };
  return (
    <div className={style.fields}>
      <TextField
        label="この名簿の氏名の表記"
        value={nameText(name)}
        readOnly={!canEdit}
        error={error}
        onSave={savePrinted}
      />
      <DateField
        label="退任の日（在任の最後の日。空欄は在任中）"
        value={membership.endedOn}
        today={today()}
        readOnly={!canEdit}
        onSave={(endedOn) => saveSeat({ endedOn })}
      />
    </div>
  );
}

/** Undefined while the parts of the name are not told apart; null for an emptied field. */
function readPrinted(text: string, people: People): PersonName | null | undefined {
  if (text.trim() === '') return null;
  const { name, certainty } = splitName(
    text,
    people.map((person) => person.name),
  );
  return certainty === 'guessed' ? undefined : name;
}

function useSaveSeat(id: string) {
  const { change } = useChanges();
  const latest = useLatest();
  return (fields: Partial<MembershipFields>) =>
    void change(
      'roster.edit',
      () => {
        const seats = latest('roster.people', {})?.flatMap(({ memberships }) => memberships);
        const seat = seats?.find((one) => one.id === id);
        return seat ? { memberships: [{ id, revision: seat.revision, fields }] } : null;
      },
      fieldMergeKey(`${id}.${Object.keys(fields).join()}`),
    );
}
