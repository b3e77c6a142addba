import type { Body } from '../council/body.ts';
import { roleLabel } from '../roster/memberRole.ts';
import type { PersonName } from '../roster/person.ts';
import type { RosterRow } from '../roster/rosterAt.ts';
import type { AttendanceData, Attendee } from './attendanceDocument.ts';
import type { NameCardsData } from './nameCardsDocument.ts';

/** A body that meets, with its roster of the day. */
export interface BodyAtMeeting {
  readonly body: Pick<Body, 'kind' | 'name' | 'composition'>;
  readonly rows: readonly RosterRow[];
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

/** One card for each person: who sits in several bodies (合同会議) has one seat. The first roster tells what stands above. */
export function cardsOf(rosters: readonly BodyAtMeeting[]): NameCardsData['cards'] {
  const cards = new Map<string, { name: PersonName; above: string }>();
  for (const { body, rows } of rosters) {
    for (const row of rows) {
      const side = body.composition.sides.find(({ key }) => key === row.membership.side);
      const above = roleOf(body, row) || (side ? `${side.label}委員` : '委員');
      if (!cards.has(row.person.id)) cards.set(row.person.id, { name: row.name, above });
    }
  }
  return [...cards.values()];
}

function roleOf({ kind }: BodyAtMeeting['body'], { mark }: RosterRow): string {
  if (mark === '') return '';
  return roleLabel(kind, mark === '◎' ? 'chairperson' : 'acting_chairperson');
}
