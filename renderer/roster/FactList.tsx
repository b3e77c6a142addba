import type { DecidedFact } from '../../shared/roster/decidedFacts.ts';
import { factSubject } from '../../shared/roster/factSubject.ts';
import type { RosterFact } from '../../shared/roster/rosterFact.ts';
import { rosterFactText } from '../../shared/roster/rosterFactText.ts';
import { useCanEdit } from '../library/useCanEdit.ts';
import { DecidedFinding } from '../proofreading/DecidedFinding.tsx';
import { findingKind } from '../proofreading/findingKind.ts';
import { useDecisions } from '../proofreading/useDecisions.ts';
import { Button } from '../ui/Button.tsx';
import { Finding } from '../ui/layout/Finding.tsx';
import { acceptLabel } from './acceptLabel.ts';

interface FactListProps {
  readonly open: readonly RosterFact[];
  readonly decided: readonly DecidedFact[];
}

/** What there is to look at, about a member or the body, and what was looked at already. */
export function FactList({ open, decided }: FactListProps) {
  const canEdit = useCanEdit();
  const { accept } = useDecisions();
  return (
    <>
      {open.map((fact) => {
        const subject = factSubject(fact);
        return (
          <Finding
            key={rosterFactText(fact)}
            kind={findingKind(fact.severity)}
            compact
            actions={
              subject &&
              canEdit && (
                <Button small onClick={() => accept(subject)}>
                  {acceptLabel(fact)}
                </Button>
              )
            }
          >
            {rosterFactText(fact)}
          </Finding>
        );
      })}
      {decided.map(({ fact, decision }) => (
        <DecidedFinding key={decision.id} said={acceptLabel(fact)} decision={decision}>
          {fact.kind === 'nameForms' ? null : rosterFactText(fact)}
        </DecidedFinding>
      ))}
    </>
  );
}
