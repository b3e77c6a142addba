import { countFindings } from '../../shared/proofreading/countFindings.ts';
import type { Severity } from '../../shared/proofreading/severity.ts';
import { FrameStatus } from '../app/frameSlots.tsx';
import { Badge } from '../ui/Badge.tsx';

interface FindingCountsStatusProps {
  readonly findings: readonly { readonly severity: Severity }[];
}

/** 要修正 1　要確認 1 in the status bar. */
export function FindingCountsStatus({ findings }: FindingCountsStatusProps) {
  const { correct, check } = countFindings(findings);
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
