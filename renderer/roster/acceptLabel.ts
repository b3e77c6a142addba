import type { RosterFact } from '../../shared/roster/rosterFact.ts';

/** What accepting a fact says, as the words of its button. */
export function acceptLabel({ kind }: Pick<RosterFact, 'kind'>): string {
  if (kind === 'character') return 'このまま使う';
  return kind === 'similarPeople' ? 'それぞれ別の人' : 'それぞれ正しい';
}
