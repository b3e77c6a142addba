import { isFactOf } from '../../shared/roster/isFactOf.ts';
import type { RosterFact } from '../../shared/roster/rosterFact.ts';
import { rosterFindings } from '../../shared/roster/rosterFindings.ts';
import type { Roster } from './roster.ts';

/** What there is to look at in each row, by membership id; rows without a finding are left out. */
export function findingsOfRows({ rows, facts }: Pick<Roster, 'rows' | 'facts'>): Map<string, RosterFact[]> {
  const findings = rosterFindings(facts);
  const entries = rows.map((row) => {
    const own = findings.filter((fact) => isFactOf(fact, row));
    return [row.membership.id, own] as const;
  });
  return new Map(entries.filter(([, own]) => own.length > 0));
}
