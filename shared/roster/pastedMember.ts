import { parseJapaneseDay } from '../calendar/parseJapaneseDay.ts';
import { roleOfText } from './memberRole.ts';
import type { MemberRole } from './membership.ts';
import { parseReading } from './parseReading.ts';
import type { FieldText, PasteContext } from './pasteContext.ts';
import type { PastedMember, PasteRemark } from './pastedRoster.ts';
import type { PersonName } from './person.ts';
import { splitName } from './splitName.ts';

/** Which seat a row is about; `role` undefined: a column of its own may say. */
type Seat = Pick<PastedMember, 'key' | 'line' | 'bodyId' | 'side'> & {
  readonly role: MemberRole | null | undefined;
};

/** A row as the member that it is. What cannot be read is left blank and remarked on. */
export function pastedMember(
  { role, ...seat }: Seat,
  field: FieldText,
  dateOfNote: string | null,
  { known, today }: Pick<PasteContext, 'known' | 'today'>,
): PastedMember {
  const remarks: PasteRemark[] = [];
  const split = splitName(field('name'), known);
  const registeredText = field('registeredName');
  const registered = registeredText === '' ? null : splitName(registeredText, known).name;
  return {
    ...seat,
    split,
    registered,
    reading: readingOf(field('reading'), registered ?? split.name, remarks),
    title: field('title'),
    role: role === undefined ? roleOf(field('role'), remarks) : role,
    appointedOn: dateOf(field('appointedOn'), dateOfNote, today, remarks),
    remarks,
  };
}

function readingOf(text: string, name: PersonName, remarks: PasteRemark[]): PersonName {
  const reading = parseReading(text, name);
  if (reading.ok) return reading.value;
  remarks.push({ kind: reading.error === 'unsplit' ? 'readingUnsplit' : 'readingNotKana', text });
  return { family: '', given: '' };
}

function roleOf(text: string, remarks: PasteRemark[]): MemberRole | null {
  const role = roleOfText(text);
  if (role !== undefined) return role;
  remarks.push({ kind: 'roleUnknown', text });
  return null;
}

function dateOf(
  text: string,
  dateOfNote: string | null,
  today: string,
  remarks: PasteRemark[],
): string | null {
  if (text === '') return dateOfNote;
  const reading = parseJapaneseDay(text, { today });
  if (!reading.ok) {
    remarks.push({ kind: 'dateUnreadable', text, refusal: reading.error });
    return null;
  }
  remarks.push(...reading.value.remarks.map((remark) => ({ kind: 'date', remark }) as const));
  return reading.value.date;
}
