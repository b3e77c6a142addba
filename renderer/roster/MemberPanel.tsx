import { useState } from 'react';
import { isInForce } from '../../shared/roster/isInForce.ts';
import type { MembershipFields } from '../../shared/roster/membership.ts';
import { nameText } from '../../shared/roster/nameText.ts';
import type { PersonName } from '../../shared/roster/person.ts';
import type { RosterRow } from '../../shared/roster/rosterAt.ts';
import { rosterFactText } from '../../shared/roster/rosterFactText.ts';
import { splitName } from '../../shared/roster/splitName.ts';
import { useChanges } from '../app/changes.tsx';
import { fieldMergeKey } from '../app/fieldMergeKey.ts';
import { useNavigation } from '../app/navigation.ts';
import { today } from '../app/today.ts';
import { useDesk } from '../app/useDesk.ts';
import { useLatest } from '../app/useLatest.ts';
import { useCanEdit } from '../library/useCanEdit.ts';
import { Badge } from '../ui/Badge.tsx';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/field/DateField.tsx';
import { TextField } from '../ui/field/TextField.tsx';
import { Panel } from '../ui/layout/Panel.tsx';
import { findingsOfRows } from './findingsOfRows.ts';
import { nameFormsOf } from './nameFormsOf.ts';
import style from './roster.module.css';
import type { People, Roster } from './roster.ts';
import { rosterPath } from './rosterPaths.ts';

interface MemberPanelProps {
  readonly row: RosterRow;
  readonly roster: Roster;
  readonly people: People;
}

/** The member of the selected row: where else they sit, how their name is written there, when they leave. */
export function MemberPanel({ row, roster, people }: MemberPanelProps) {
  const { person, membership, name } = row;
  const findings = findingsOfRows({ ...roster, rows: [row] }).get(membership.id) ?? [];
  const seats = people.find(({ id }) => id === person.id)?.memberships ?? [];
  const others = seats.filter((seat) => seat.id !== membership.id && isInForce(seat, roster.date)).length;
  const forms = nameFormsOf(person, seats, roster.date);
  return (
    <div className={style.member} data-region tabIndex={-1}>
      <Panel
        title={nameText(name)}
        note={
          <>
            {forms.length > 1 && <Badge kind="warning">異表記</Badge>}
            {others > 0 && <span>ほかに{others}つの名簿にあります</span>}
          </>
        }
      >
        {findings
          .filter(({ kind }) => kind !== 'nameForms')
          .map((fact) => (
            <p key={fact.kind}>{rosterFactText(fact)}</p>
          ))}
        {forms.length > 1 && <NameForms forms={forms} shown={nameText(name)} />}
        <SeatFields row={row} people={people} />
      </Panel>
    </div>
  );
}

interface NameFormsProps {
  readonly forms: ReturnType<typeof nameFormsOf>;
  readonly shown: string;
}

function NameForms({ forms, shown }: NameFormsProps) {
  const { go } = useNavigation();
  const { data: bodies = [] } = useDesk('council.list', { date: today() });
  const bodyName = (id: string) => bodies.find((body) => body.id === id)?.shortName ?? '';
  return (
    <ul className={style.forms} aria-label="氏名の表記">
      {forms.map(({ text, isRegistered, seats }) => (
        <li key={text}>
          <b>{text}</b>
          <span>
            {[isRegistered ? '登録の氏名' : '', seats.map(({ bodyId }) => bodyName(bodyId)).join('・')]
              .filter((part) => part !== '')
              .join('。')}
          </span>
          <span className={style.count}>
            {seats.length}か所{' '}
            {text !== shown && seats[0] && (
              <Button look="link" onClick={() => go(`${rosterPath(seats[0]?.bodyId ?? '')}/${seats[0]?.id}`)}>
                開く
              </Button>
            )}
          </span>
        </li>
      ))}
    </ul>
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
      {membership.printedName !== null && canEdit && (
        <Button onClick={() => saveSeat({ printedName: null })}>{`「${registered}」にそろえる`}</Button>
      )}
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
