import { severityLabels } from '../../shared/proofreading/severity.ts';
import type { RosterFact } from '../../shared/roster/rosterFact.ts';
import { rosterFactText } from '../../shared/roster/rosterFactText.ts';
import { Icon } from '../ui/Icon.tsx';

const signs = {
  correct: { name: 'error', tone: 'error' },
  check: { name: 'warning', tone: 'warn' },
  note: { name: 'info', tone: undefined },
  none: { name: 'check', tone: undefined },
} as const;

/** The sign of the gravest finding of a row; the sentence is its name and its tooltip. */
export function RowFindings({ findings }: { readonly findings: readonly RosterFact[] }) {
  const [gravest] = findings;
  if (!gravest) return null;
  const label = findings.map((fact) => `${severityLabels[fact.severity]}：${rosterFactText(fact)}`).join(' ');
  const { name, tone } = signs[gravest.severity];
  return (
    <span title={label}>
      <Icon name={name} tone={tone} size={14} label={label} />
    </span>
  );
}
