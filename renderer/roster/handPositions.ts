import type { RosterRow } from '../../shared/roster/rosterAt.ts';
import type { RosterEditInput } from './rosterEdits.ts';

/**
 * The places of all members after some of them moved by one line; a member stays in the side they sit in. Null where
 * nothing moves.
 */
export function handPositions(
  rows: readonly RosterRow[],
  movedIds: readonly string[],
  by: 1 | -1,
): RosterEditInput | null {
  const moved = [...rows];
  const places = moved.flatMap(({ membership }, index) => (movedIds.includes(membership.id) ? [index] : []));
  for (const place of by === 1 ? places.toReversed() : places) {
    const [one, other] = [moved[place], moved[place + by]];
    const isBlocked = !other || movedIds.includes(other.membership.id);
    if (!one || isBlocked || one.membership.side !== other.membership.side) continue;
    [moved[place], moved[place + by]] = [other, one];
  }
  if (moved.every((row, index) => row === rows[index])) return null;
  const memberships = moved.flatMap(({ membership: { id, revision, handPosition } }, index) =>
    handPosition === index + 1 ? [] : [{ id, revision, fields: { handPosition: index + 1 } }],
  );
  return { people: [], memberships };
}
