import type { Membership } from './membership.ts';
import { nameText } from './nameText.ts';
import type { PastedMember } from './pastedRoster.ts';
import type { Person, PersonName } from './person.ts';
import { roleAt } from './roleAt.ts';
import { titleAt } from './titleAt.ts';

/** What a table says otherwise than the register, in stored form; null and '' are blanks. */
export interface SeatDifference {
  readonly field: 'name' | 'reading' | 'title' | 'appointedOn' | 'role' | 'side';
  readonly before: string | null;
  readonly after: string;
}

/**
 * Compares a pasted row with its person and the seat that they hold in the body, if any. A blank cell says nothing; blanks around a text and the
 * kind of its line breaks are lost in a table and make no difference.
 *
 * @param name as pasted, in the split that was chosen
 * @param date `YYYY-MM-DD`, the day whose title and role of the seat are meant
 */
export function seatDifferences(
  member: PastedMember,
  name: PersonName,
  seat: Membership | null,
  person: Person,
  date: string,
): SeatDifference[] {
  const { title, appointedOn, role, side, reading, split } = member;
  const held = seat?.printedName ?? person.name;
  // A blank that nobody wrote says nothing against the one that is stored.
  const isSplitOnly = split.certainty !== 'written' && held.family + held.given === name.family + name.given;
  const ofPerson: SeatDifference[] = [
    { field: 'reading', before: nameText(person.reading), after: nameText(reading) },
  ];
  const ofSeat: SeatDifference[] = seat
    ? [
        { field: 'name', before: nameText(held), after: isSplitOnly ? '' : nameText(name) },
        { field: 'title', before: titleAt(seat, date), after: title },
        { field: 'appointedOn', before: seat.appointedOn, after: appointedOn ?? '' },
        { field: 'role', before: roleAt(seat, date), after: role ?? '' },
        { field: 'side', before: seat.side, after: side ?? '' },
      ]
    : [];
  return [...ofSeat, ...ofPerson].filter(
    ({ before, after }) => after !== '' && !isSameText(before ?? '', after),
  );
}

/** A paper may break a line where the text has a blank. */
function isSameText(before: string, after: string): boolean {
  const [stored, written] = [plain(before), plain(after)];
  if (!written.includes('\n') || stored.includes('\n')) return stored === written;
  return stored.replace(/\s+/g, ' ') === written.replace(/\s+/g, ' ');
}

function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}
