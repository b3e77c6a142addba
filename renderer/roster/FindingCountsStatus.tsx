import type { RosterFact } from '../../shared/roster/rosterFact.ts';
import { countFindings } from '../../shared/roster/rosterFindings.ts';
import { FrameStatus } from '../app/frameSlots.tsx';
import { Badge } from '../ui/Badge.tsx';

/** 要修正 1　要確認 1 in the status bar. */
export function FindingCountsStatus({ facts }: { readonly facts: readonly RosterFact[] }) {
  const { correct, check } = countFindings(facts);
  return (
    <FrameStatus>
      {correct > 0 && (
        <Badge kind="mustFix" bare>
          要修正 {correct}
        </Badge>
      )}
      {check > 0 && (
        <Badge kind="check" bare>
          要確認 {check}
        </Badge>
      )}
      {correct + check === 0 && <Badge kind="clear" bare />}
    </FrameStatus>
  );
}
