import type { Material } from '../../shared/meeting/material.ts';
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
        findings: found,
        severity: isToCheck ? 'check' : found.length > 0 ? 'note' : 'none',
      };
      return [material.id, line];
    }),
  );
}
