import { contentKey, contentOfKey } from '../../shared/meeting/contentKey.ts';
import { blankMaterial, type MaterialFields, materialFieldsSchema } from '../../shared/meeting/material.ts';
import type { MaterialPaper } from '../../shared/meeting/materialPapers.ts';
import { splitMaterialTitle } from '../../shared/meeting/materialTitle.ts';
import { useChanges } from '../app/changes.tsx';
import { today } from '../app/today.ts';
import { useLatest } from '../app/useLatest.ts';
import { useSavedCells } from '../app/useSavedCells.ts';
import type { GridProps } from '../ui/grid/gridProps.ts';
import { rowMove } from './rowMove.ts';

/**
 * What is done with the materials of a meeting, each action one command.
 *
 * @param after the material whose number the next one shares (資料No.3の2); null for the next number
 * @param papers what a material can be printed from; one without a title takes the paper's
 */
export function useMaterialChanges(
  meetingId: string,
  after: string | null,
  papers: readonly MaterialPaper[],
) {
  const { change } = useChanges();
  const latest = useLatest();
  const saved = useSavedCells();
  const materials = () => latest('meeting.get', { id: meetingId })?.materials ?? [];
  const titleOf = (id: string) => materials().find((material) => material.id === id)?.title ?? '';
  const targets = (rowIds: readonly string[]) =>
    materials()
      .filter(({ id }) => rowIds.includes(id))
      .map(({ id, revision }) => ({ id, revision }));
  const add = (fields: readonly Partial<MaterialFields>[]) =>
    change('meeting.addMaterials', {
      ...{ meetingId, before: null, after, on: today() },
      materials: fields.map((one) => ({ ...blankMaterial, ...one })),
    });
  const edit: NonNullable<GridProps['onChange']> = (edits) => {
    const input = () => {
      const rows = Map.groupBy(edits, ({ rowId }) => rowId);
      const items = targets([...rows.keys()]).map((target) => ({
        ...target,
        ...fieldsOf(
          Object.fromEntries(rows.get(target.id)?.map(({ column, value }) => [column, value]) ?? []),
          { papers, isUntitled: titleOf(target.id).trim() === '' },
        ),
      }));
      return items.length === 0 ? null : { items, on: today() };
    };
    return saved(edits, '資料', (typed) => change('meeting.editMaterials', input, undefined, typed));
  };
  const place = (rowIds: readonly string[], before: string | null) =>
    void change('meeting.moveMaterials', () => {
      const items = targets(rowIds);
      return items.length === 0 || rowIds.includes(before ?? '') ? null : { items, before };
    });
  const grid = {
    onChange: edit,
    onAppend: (rows, edits) => {
      const answer = edits.length > 0 ? edit(edits) : undefined;
      const fields = rows
        .map((cells) => fieldsOf(cells, { papers, isUntitled: true }))
        .filter(({ title = '' }) => title.trim() !== '');
      if (fields.length > 0) void add(fields);
      return answer;
    },
    onMove: (rowIds, by) =>
      void change('meeting.moveMaterials', () => {
        const move = rowMove(materials(), rowIds, by);
        return move && { items: [...move.items], before: move.before };
      }),
    onRemove: (rowIds) =>
      void change('meeting.removeMaterials', () => {
        const items = targets(rowIds);
        return items.length === 0 ? null : { items, on: today() };
      }),
  } satisfies Partial<GridProps>;
  const replace = (rowId: string) =>
    void change('meeting.replaceMaterials', () => {
      const items = targets([rowId]);
      return items.length === 0 ? null : { items, on: today() };
    });
  return { grid, add, place, replace };
}

interface Untitled {
  readonly papers: readonly MaterialPaper[];
  readonly isUntitled: boolean;
}

/** Cells of the grid, by column, as what is stored. */
function fieldsOf(
  { title, kind, paper, items }: Readonly<Record<string, string>>,
  { papers, isUntitled }: Untitled,
): Partial<MaterialFields> {
  const known = materialFieldsSchema.shape.kind.safeParse(kind);
  return {
    ...(paper !== undefined && { paper: contentOfKey(paper) }),
    ...(paper !== undefined && isUntitled && titleOfPaper(papers, paper)),
    ...(title !== undefined && splitMaterialTitle(title)),
    ...(known.success && { kind: known.data }),
    ...(items !== undefined && { agendaItemIds: items.split(' ').filter((id) => id !== '') }),
  };
}

function titleOfPaper(papers: readonly MaterialPaper[], key: string) {
  const found = papers.find(({ paper }) => contentKey(paper) === key);
  return found && { title: found.title, suffix: found.suffix };
}
