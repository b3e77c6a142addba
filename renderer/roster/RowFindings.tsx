import { severityLabels } from '../../shared/proofreading/severity.ts';
import type { RosterFact } from '../../shared/roster/rosterFact.ts';
import { rosterFactText } from '../../shared/roster/rosterFactText.ts';
import { Icon } from '../ui/Icon.tsx';

/** The sign of the gravest finding of a row; the sentence is its name and its tooltip. */
export function RowFindings({ findings }: { readonly findings: readonly RosterFact[] }) {
  const [gravest] = findings;
  if (!gravest) return null;
  const label = findings.map((fact) => `${severityLabels[fact.severity]}：${rosterFactText(fact)}`).join(' ');
  const isWrong = gravest.severity === 'correct';
  return (
    <span title={label}>
      <Icon name={isWrong ? 'error' : 'warning'} tone={isWrong ? 'error' : 'warn'} size={14} label={label} />
    </span>
  );
}
