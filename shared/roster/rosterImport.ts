import type { z } from 'zod';
import type { Membership } from './membership.ts';
import { memberRoles } from './membership.ts';
import { nameText } from './nameText.ts';
import type { Person, PersonFields, PersonName } from './person.ts';
import { type PlannedRow, type WhoChoice, whoKey } from './planAppointments.ts';
import { plannedState } from './plannedState.ts';
import type { rosterImportSchema } from './rosterImportContract.ts';
import type { SeatDifference } from './seatDifferences.ts';
import { withRoleAt, withTitleAt } from './seatEdits.ts';
import { titleAt } from './titleAt.ts';

type RosterImport = z.input<typeof rosterImportSchema>;
type NewSeat = RosterImport['seats'][number];

/** What the planned rows come to, as the one command that they are. Titles and roles are those of the day `date`. */
export function rosterImport(rows: readonly PlannedRow[], date: string): RosterImport {
  const changed = rows.filter((row) => plannedState(row) === 'changed');
  return {
    seats: newSeats(rows),
    memberships: changed.flatMap((row) => changedSeat(row, date)),
    people: changedReadings(rows.filter(({ hindrance }) => hindrance === null)),
  };
}

/** A new person is registered with their first seat; the others say which that was. */
function newSeats(rows: readonly PlannedRow[]): NewSeat[] {
  const firstSeats = new Map<string, number>();
  const seats: NewSeat[] = [];
  const readings = newReadings(rows);
  for (const row of rows) {
    const { member, whoIndex, choices } = row;
    const choice = whoIndex === null ? undefined : choices[whoIndex];
    const state = plannedState(row);
    if (!choice || (state !== 'new' && state !== 'again')) continue;
    const key = whoKey(choice, member);
    const sameAs = choice.kind === 'registered' ? null : (firstSeats.get(key) ?? null);
    if (sameAs === null) firstSeats.set(key, seats.length);
    const appointment = newAppointment(row, choice, readings.get(key) ?? member.reading);
    seats.push({
      bodyId: member.bodyId,
      sameAs,
      appointment: row.seat ? { ...appointment, ...keptOf(row, row.seat) } : appointment,
    });
  }
  return seats;
}

function newAppointment(
  { member, names, nameIndex }: PlannedRow,
  choice: WhoChoice,
  reading: PersonName,
): NewSeat['appointment'] {
  const name = names[nameIndex] ?? member.split.name;
  const registeredName =
    choice.kind === 'registered'
      ? choice.person.name
      : choice.kind === 'earlier'
        ? choice.name
        : (member.registered ?? name);
  return {
    who: choice.kind === 'registered' ? { kind: 'registered', personId: choice.person.id } : { kind: 'new' },
    name: registeredName,
    reading,
    readingCertainty: 'confirmed',
    printedName: nameText(registeredName) === nameText(name) ? null : name,
    side: member.side,
    title: member.title,
    appointedOn: member.appointedOn,
    role: member.role,
  };
}

/**
 * What another term has from the one before where the table says nothing else: form of the name, title, side, place on a
 * roster by hand. A role is given anew (最低賃金法第24条第2項), so that it is not among them.
 */
function keptOf(
  { member, differences }: PlannedRow,
  seat: Membership,
): Pick<NewSeat['appointment'], 'handPosition'> & Partial<NewSeat['appointment']> {
  const says = (field: SeatDifference['field']) =>
    differences.some((difference) => difference.field === field);
  return {
    handPosition: seat.handPosition,
    side: member.side ?? seat.side,
    ...(!says('name') && { printedName: seat.printedName }),
    ...(!says('title') && { title: titleAt(seat, member.appointedOn ?? '') }),
  };
}

/** The reading of a new person may stand in any of their rows. */
function newReadings(rows: readonly PlannedRow[]): ReadonlyMap<string, PersonName> {
  const readings = new Map<string, PersonName>();
  for (const { member, whoIndex, choices } of rows) {
    const choice = whoIndex === null ? undefined : choices[whoIndex];
    if (!choice || member.reading.family === '') continue;
    const key = whoKey(choice, member);
    if (!readings.has(key)) readings.set(key, member.reading);
  }
  return readings;
}

function changedSeat({ seat, differences, choices, whoIndex, names, nameIndex }: PlannedRow, date: string) {
  const choice = whoIndex === null ? undefined : choices[whoIndex];
  if (!seat || choice?.kind !== 'registered') return [];
  const name = names[nameIndex];
  const fields: Partial<Membership> = {};
  for (const { field, after } of differences) {
    if (field === 'name' && name) {
      fields.printedName = nameText(name) === nameText(choice.person.name) ? null : name;
    }
    if (field === 'appointedOn' || field === 'side') fields[field] = after;
    if (field === 'title') Object.assign(fields, withTitleAt(seat, date, after));
    if (field === 'role') {
      const role = memberRoles.find((one) => one === after) ?? null;
      Object.assign(fields, withRoleAt({ ...seat, ...fields }, date, role));
    }
  }
  const { id, revision } = seat;
  return Object.keys(fields).length === 0 ? [] : [{ id, revision, fields }];
}

/** A person who sits in several bodies has one reading: the last row that names one decides. */
function changedReadings(rows: readonly PlannedRow[]) {
  const fieldsByPerson = new Map<Person, Partial<PersonFields>>();
  for (const { member, choices, whoIndex, differences } of rows) {
    const choice = whoIndex === null ? undefined : choices[whoIndex];
    if (choice?.kind !== 'registered' || !differences.some(({ field }) => field === 'reading')) continue;
    fieldsByPerson.set(choice.person, { reading: member.reading, readingCertainty: 'confirmed' });
  }
  return [...fieldsByPerson].map(([{ id, revision }, fields]) => ({ id, revision, fields }));
}
