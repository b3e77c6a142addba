import { type Body, type Invitation, invitationKinds } from '../council/body.ts';
import { invitationKindLabels } from '../council/invitationKindLabels.ts';
import { roleLabel } from '../roster/memberRole.ts';
import type { PersonName } from '../roster/person.ts';
import type { RosterRow } from '../roster/rosterAt.ts';
import { splitName } from '../roster/splitName.ts';
import type { AttendanceData, Attendee } from './attendanceDocument.ts';
import type { NameCardsData } from './nameCardsDocument.ts';

/** A body that meets, with its roster of the day. */
export interface BodyAtMeeting {
  readonly body: Pick<Body, 'kind' | 'name' | 'composition'>;
  readonly rows: readonly RosterRow[];
  /** Who is there beside the members. */
  readonly invitations: readonly Invitation[];
}

/** Everybody who may come, by body and side, with room to mark who does. */
export function attendanceOf(rosters: readonly BodyAtMeeting[]): AttendanceData['bodies'] {
  return rosters.map(({ body, rows }) => {
    const attendee = (row: RosterRow): Attendee => ({
      name: row.name,
      role: roleOf(body, row),
      title: row.membership.title,
      mark: '',
    });
    const sides = body.composition.sides.map(({ key, label }) => ({
      label,
      members: rows.filter(({ membership }) => membership.side === key).map(attendee),
    }));
    const others = rows.filter(({ membership }) =>
      body.composition.sides.every(({ key }) => key !== membership.side),
    );
    const rest = others.length > 0 ? [{ label: '', members: others.map(attendee) }] : [];
    return { name: rosters.length > 1 ? body.name : '', sides: [...sides, ...rest] };
  });
}

/** Secretariat and observers, each once, though several of the bodies that meet may name them. */
export function othersOf(rosters: readonly BodyAtMeeting[]): AttendanceData['others'] {
  const invited = invitedTo(rosters);
  return invitationKinds.flatMap((kind) => {
    const people = invited
      .filter((one) => one.kind === kind)
      .map(({ title, name }): Attendee => ({ name: invitedName(name), role: '', title, mark: '' }));
    return people.length === 0 ? [] : [{ label: invitationKindLabels[kind], people }];
  });
}

function invitedTo(rosters: readonly BodyAtMeeting[]): readonly Invitation[] {
  const each = rosters.flatMap(({ invitations }) => invitations);
  return [...new Map(each.map((one) => [`${one.kind}\n${one.title}\n${one.name}`, one])).values()];
}

/** Only a name that was written in two parts is spread over the column; any other is set as it was written. */
function invitedName(text: string): PersonName {
  const { name, certainty } = splitName(text);
  return certainty === 'written' ? name : { family: text, given: '' };
}

/** One card for each person: who sits in several bodies (合同会議) has one seat. The first roster tells what stands above.
 * Behind the members those who are there beside them, where their names are known. */
export function cardsOf(rosters: readonly BodyAtMeeting[]): NameCardsData['cards'] {
  const cards = new Map<string, { name: PersonName; above: string }>();
  for (const { body, rows } of rosters) {
    for (const row of rows) {
      const side = body.composition.sides.find(({ key }) => key === row.membership.side);
      const above = roleOf(body, row) || (side ? `${side.label}委員` : '委員');
      if (!cards.has(row.person.id)) cards.set(row.person.id, { name: row.name, above });
    }
  }
  const others = invitedTo(rosters).filter(({ name }) => name.trim() !== '');
  return [
    ...cards.values(),
    ...others.map(({ kind, title, name }) => ({
      name: invitedName(name),
      above: title.trim() || invitationKindLabels[kind],
    })),
  ];
}

function roleOf({ kind }: BodyAtMeeting['body'], { mark }: RosterRow): string {
  if (mark === '') return '';
  return roleLabel(kind, mark === '◎' ? 'chairperson' : 'acting_chairperson');
}
