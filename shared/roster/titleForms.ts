import type { Membership } from './membership.ts';
import type { Person } from './person.ts';
import { about, type RosterFact } from './rosterFact.ts';
import { titleAt } from './titleAt.ts';

/**
 * The members whose 役職名 the rosters of a day write in more than one way. Titles are printed as each member reported them,
 * spaces included, so that this is a hint and no error: 参考 where only spaces or widths differ (法経学科 准教授／法経学科准教授),
 * 要確認 where words do, as after a change of office that reached one roster only.
 */
export function titleForms(
  members: readonly Person[],
  inForce: readonly Membership[],
  date: string,
): RosterFact[] {
  const seatsByPerson = Map.groupBy(inForce, ({ personId }) => personId);
  return [...new Set(members)].flatMap((person) => {
    const seats = (seatsByPerson.get(person.id) ?? []).filter((seat) => titleAt(seat, date).trim() !== '');
    const titles = [...new Set(seats.map((seat) => titleAt(seat, date)))];
    if (titles.length < 2) return [];
    const severity = new Set(titles.map(solid)).size === 1 ? 'note' : 'check';
    return about(
      seats.map((membership) => ({ membership, person })),
      (factSeats) => ({ kind: 'titleForms', severity, titles, seats: factSeats }),
    );
  });
}

function solid(title: string): string {
  return title.normalize('NFKC').replace(/\s/g, '');
}
