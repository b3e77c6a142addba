import { useMemo } from 'react';
import type { Material } from '../../shared/meeting/material.ts';
import { type MaterialPaper, materialPapers, paperKindLabel } from '../../shared/meeting/materialPapers.ts';
import type { Meeting } from '../../shared/meeting/meeting.ts';
import { paperPath } from '../../shared/paper/paperPath.ts';
import { useDesk } from '../app/useDesk.ts';
import type { GridChoice } from '../ui/grid/gridTypes.ts';

/** Of a material that is not made here. */
export const noPaper: GridChoice = { value: '', label: 'なし' };

/** What the materials of a meeting can be printed from, and the same as choices of the table, by `paperPath`. */
export function useMaterialPaperChoices(
  { id: meetingId }: Meeting,
  materials: readonly Material[],
): { readonly papers: readonly MaterialPaper[]; readonly choices: readonly GridChoice[] } {
  const { data: consultations } = useDesk('letter.consultations', {});
  const { data: textPapers } = useDesk('textPaper.list', {});
  const papers = useMemo(
    () => materialPapers({ meetingId, consultations: consultations ?? [], textPapers: textPapers ?? [] }),
    [meetingId, consultations, textPapers],
  );
  const choices = useMemo(() => {
    const offered = papers.map(({ paper, label }): GridChoice => ({ value: paperPath(paper), label }));
    const known = new Set(offered.map(({ value }) => value));
    const others = materials.flatMap(({ paper }) => {
      if (paper === null || known.has(paperPath(paper))) return [];
      known.add(paperPath(paper));
      return [{ value: paperPath(paper), label: paperKindLabel(paper) }];
    });
    return [noPaper, ...offered, ...others];
  }, [papers, materials]);
  return { papers, choices };
}
