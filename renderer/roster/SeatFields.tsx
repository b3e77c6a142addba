import { endReasons } from '../../shared/roster/membership.ts';
import { nameText } from '../../shared/roster/nameText.ts';
import type { RosterRow } from '../../shared/roster/rosterAt.ts';
import { splitName } from '../../shared/roster/splitName.ts';
import { today } from '../app/today.ts';
import { useCanEdit } from '../library/useCanEdit.ts';
import { DateField } from '../ui/field/DateField.tsx';
import type { FieldEdit } from '../ui/field/fieldEdit.ts';
import { ReadTextField } from '../ui/field/ReadTextField.tsx';
import { SuggestField } from '../ui/field/SuggestField.tsx';
import type { TextReading } from '../ui/field/useReadText.ts';
import style from './roster.module.css';
import type { People, Roster } from './roster.ts';
import { SeatHistory } from './SeatHistory.tsx';
import { TermFields } from './TermFields.tsx';
import { useSaveSeat } from './useSaveSeat.ts';

interface SeatFieldsProps {
  readonly row: RosterRow;
  readonly roster: Roster;
  readonly people: People;
}

/** What one seat says beside its row: form of the name, term, end, titles and roles over time. */
export function SeatFields({ row, roster, people }: SeatFieldsProps) {
  return (
    <>
      <NameAndEnd row={row} people={people} />
      <TermFields row={row} roster={roster} people={people} />
      <SeatHistory row={row} kind={roster.body.kind} />
    </>
  );
}

function NameAndEnd({ row, people }: Omit<SeatFieldsProps, 'roster'>) {
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
      <SuggestField
        label="退任の理由"
        value={membership.endReason}
        suggestions={endReasons}
        readOnly={!canEdit}
        onSave={(endReason, edit) => saveSeat({ endReason }, edit, (seat) => [seat.endReason, edit.seen])}
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
