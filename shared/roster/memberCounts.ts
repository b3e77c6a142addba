import type { MemberCounts } from '../meeting/quorum.ts';
import type { RosterRow } from './rosterAt.ts';

/** Members of a roster by the key of their side; those of none under an empty key. */
export function memberCounts(rows: readonly Pick<RosterRow, 'membership'>[]): MemberCounts {
  const counts: Record<string, number> = {};
  for (const { membership } of rows) {
    const side = membership.side ?? '';
    counts[side] = (counts[side] ?? 0) + 1;
  }
  return counts;
}
