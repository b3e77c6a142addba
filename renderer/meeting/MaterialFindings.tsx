import type { MaterialFinding } from '../../shared/meeting/meetingFinding.ts';
import { meetingFindingText } from '../../shared/meeting/meetingFindingText.ts';
import { findingKind } from '../proofreading/findingKind.ts';
import { Finding } from '../ui/layout/Finding.tsx';

/** What was found about a material, below its row. */
export function MaterialFindings({ findings }: { readonly findings: readonly MaterialFinding[] }) {
  return (
    <>
      {findings.map((finding) => (
        <Finding key={finding.kind} kind={findingKind(finding.severity)} compact>
          {meetingFindingText(finding)}
        </Finding>
      ))}
    </>
  );
}
