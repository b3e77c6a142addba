import { useMemo } from 'react';
import { contentKey } from '../../shared/meeting/contentKey.ts';
import type { Material } from '../../shared/meeting/material.ts';
import { contentLabel, type MaterialPaper, materialPapers } from '../../shared/meeting/materialPapers.ts';
import type { Meeting } from '../../shared/meeting/meeting.ts';
import { useDesk } from '../app/useDesk.ts';
import type { GridChoice } from '../ui/grid/gridTypes.ts';

/** Of a material that is not made here. */
const noPaper: GridChoice = { value: '', label: 'なし' };

/** What the materials of a meeting can be printed from, and the same as choices of the table, by `contentKey`. */
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
    const offered = papers.map(({ paper, label }): GridChoice => ({ value: contentKey(paper), label }));
    const known = new Set(offered.map(({ value }) => value));
    const others = materials.flatMap(({ paper }) => {
      if (paper === null || known.has(contentKey(paper))) return [];
      known.add(contentKey(paper));
      return [{ value: contentKey(paper), label: contentLabel(paper) }];
    });
    return [noPaper, ...offered, ...others];
  }, [papers, materials]);
  return { papers, choices };
}
