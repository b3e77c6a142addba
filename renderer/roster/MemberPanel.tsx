import { isFactOf } from '../../shared/roster/isFactOf.ts';
import { isInForce } from '../../shared/roster/isInForce.ts';
import type { Membership, MembershipFields } from '../../shared/roster/membership.ts';
import { nameText } from '../../shared/roster/nameText.ts';
import type { Person } from '../../shared/roster/person.ts';
import type { RosterRow } from '../../shared/roster/rosterAt.ts';
import { splitName } from '../../shared/roster/splitName.ts';
import { useChanges } from '../app/changes.tsx';
import { fieldMergeKey } from '../app/fieldMergeKey.ts';
import { today } from '../app/today.ts';
import { useLatest } from '../app/useLatest.ts';
import { useCanEdit } from '../library/useCanEdit.ts';
import { Badge } from '../ui/Badge.tsx';
import { DateField } from '../ui/field/DateField.tsx';
import type { FieldEdit } from '../ui/field/fieldEdit.ts';
import { ReadTextField } from '../ui/field/ReadTextField.tsx';
import type { TextReading } from '../ui/field/useReadText.ts';
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
    <div className={style.member} data-region tabIndex={-1}>
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
  const registered = nameText(person.name);
  const savePrinted = (text: string | null, edit?: FieldEdit<string | null>) =>
    saveSeat(
      { printedName: text === null || text === registered ? null : splitPrinted(text, people).name },
      edit,
      (seat, of) => [nameText(seat.printedName ?? of.name), edit?.seen.map((one) => one ?? registered)],
    );
  return (
    <div className={style.fields}>
      <ReadTextField
        label="この名簿の氏名の表記"
        keptAs={`membership.${membership.id}.printedName`}
        value={nameText(name)}
        readOnly={!canEdit}
        read={(text) => readPrinted(text, people)}
        onSave={savePrinted}
      />
      <DateField
        label="退任の日（在任の最後の日。空欄は在任中）"
        keptAs={`membership.${membership.id}.endedOn`}
        value={membership.endedOn}
        today={today()}
        readOnly={!canEdit}
        onSave={(endedOn, edit) => saveSeat({ endedOn }, edit, (seat) => [seat.endedOn, edit?.seen])}
      />
    </div>
  );
}

function splitPrinted(text: string, people: People) {
  return splitName(
    text,
    people.map((person) => person.name),
  );
}

/** A name whose parts are told apart, as it is printed; nothing for an emptied field. */
function readPrinted(text: string, people: People): TextReading<string> {
  if (text.trim() === '') return { ok: true, value: null };
  const { name, certainty } = splitPrinted(text, people);
  return certainty === 'guessed'
    ? { ok: false, message: '姓と名の間に空白を入れてください。' }
    : { ok: true, value: nameText(name) };
}

function useSaveSeat(id: string) {
  const { change } = useChanges();
  const latest = useLatest();
  return <Value,>(
    fields: Partial<MembershipFields>,
    edit?: FieldEdit<Value>,
    /** What is stored in the field now, and what the user saw there. */
    field?: (seat: Membership, person: Person) => [stored: Value, seen: readonly Value[] | undefined],
  ) =>
    change(
      'roster.edit',
      (mustHaveSeen) => {
        const person = latest('roster.people', {})?.find(({ memberships }) =>
          memberships.some((one) => one.id === id),
        );
        const seat = person?.memberships.find((one) => one.id === id);
        if (!person || !seat) return null;
        if (field) mustHaveSeen(...field(seat, person));
        return { memberships: [{ id, revision: seat.revision, fields }] };
      },
      fieldMergeKey(`${id}.${Object.keys(fields).join()}`),
      edit,
    );
}
