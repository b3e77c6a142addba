import { attachmentSource } from '../../shared/attachment/attachmentSource.ts';
import type { Material, MaterialContent } from '../../shared/meeting/material.ts';
import { materialNumbers } from '../../shared/meeting/materialNumbers.ts';
import { type MaterialMark, materialMark } from '../../shared/meeting/materialStamp.ts';
import type { AgendaItem, Meeting } from '../../shared/meeting/meeting.ts';
import type { MaterialFinding, MeetingFinding } from '../../shared/meeting/meetingFinding.ts';
import type { Severity } from '../../shared/proofreading/severity.ts';

/** What the table of materials shows beside what can be typed. */
export interface MaterialLine {
  /** No.3, since the head of the column says 資料; — without a name. */
  readonly shortLabel: string;
  readonly mark: MaterialMark | null;
  /** What it is made from: 名簿から作成　5会議体. */
  readonly source: string;
  readonly findings: readonly MaterialFinding[];
  readonly severity: Severity;
}

/** The lines of the materials, by their ids. */
export function materialLines(
  meeting: Meeting,
  agenda: readonly AgendaItem[],
  materials: readonly Material[],
  findings: readonly MeetingFinding[],
): ReadonlyMap<string, MaterialLine> {
  const numbers = materialNumbers(meeting.numbering, agenda, materials);
  const own = findings.filter((finding) => 'materialId' in finding);
  const missing = findings.flatMap((finding) => (finding.kind === 'papersMissing' ? finding.materials : []));
  const paperless = new Set(missing.map(({ id }) => id));
  return new Map(
    materials.map((material): readonly [string, MaterialLine] => {
      const label = numbers.get(material.id)?.label || '—';
      const found = own.filter(({ materialId }) => materialId === material.id);
      const isToCheck = paperless.has(material.id) || found.some(({ severity }) => severity === 'check');
      const line: MaterialLine = {
        shortLabel: label.replace(/^資料(?=No)/, ''),
        mark: materialMark(material),
        source: sourceText(material.paper, meeting),
        findings: found,
        severity: isToCheck ? 'check' : found.length > 0 ? 'note' : 'none',
      };
      return [material.id, line];
    }),
  );
}

function sourceText(paper: MaterialContent | null, { bodyIds }: Meeting): string {
  if (paper === null) return '紙面なし';
  if (paper.kind === 'attachment') return attachmentSource(paper);
  if (paper.kind === 'meetingRoster') return `名簿から作成　${bodyIds.length}会議体`;
  return paper.kind === 'roster' ? `名簿から作成　${paper.bodyIds.length}会議体` : '会議から作成';
}
