import { type AgendaKind, agendaKinds } from '../../shared/meeting/agendaKinds.ts';
import type { AgendaItemFields } from '../../shared/meeting/meeting.ts';
import { useChanges } from '../app/changes.tsx';
import { useLatest } from '../app/useLatest.ts';
import { useSavedCells } from '../app/useSavedCells.ts';
import type { GridProps } from '../ui/grid/gridProps.ts';
import { rowMove } from './rowMove.ts';

/** What the grid of the agenda does, each action one command. */
export function useAgendaChanges(meetingId: string) {
  const { change } = useChanges();
  const latest = useLatest();
  const saved = useSavedCells();
  const agenda = () => latest('meeting.get', { id: meetingId })?.agenda ?? [];
  const edit: NonNullable<GridProps['onChange']> = (edits) => {
    const input = () => {
      const items = edits.flatMap(({ rowId, column, value }) => {
        const item = agenda().find(({ id }) => id === rowId);
        return item ? [{ id: item.id, revision: item.revision, ...fieldsOf({ [column]: value }) }] : [];
      });
      return items.length === 0 ? null : { items: merged(items) };
    };
    return saved(edits, '次第', (typed) => change('meeting.editAgendaItems', input, undefined, typed));
  };
  const indent = (rowId: string, isSubItem: boolean) =>
    void change('meeting.editAgendaItems', () => {
      const item = agenda().find(({ id }) => id === rowId);
      const isFirst = agenda()[0]?.id === rowId;
      if (!item || item.isSubItem === isSubItem || (isFirst && isSubItem)) return null;
      return { items: [{ id: item.id, revision: item.revision, isSubItem }] };
    });
  const grid = {
    onChange: edit,
    onAppend: (rows, edits) => {
      const answer = edits.length > 0 ? edit(edits) : undefined;
      const items = rows.flatMap((row) => {
        const { text = '', ...fields } = fieldsOf(row);
        return text.trim() === '' ? [] : [{ ...fields, text }];
      });
      if (items.length > 0) void change('meeting.addAgendaItems', { meetingId, before: null, items });
      return answer;
    },
    onMove: (rowIds, by) =>
      void change('meeting.moveAgendaItems', () => {
        const move = rowMove(agenda(), rowIds, by, ({ isSubItem }) => isSubItem);
        return move && { items: [...move.items], before: move.before };
      }),
    onRemove: (rowIds) =>
      void change('meeting.removeAgendaItems', () => {
        const items = agenda().filter(({ id }) => rowIds.includes(id));
        return items.length === 0 ? null : { items: items.map(({ id, revision }) => ({ id, revision })) };
      }),
  } satisfies Partial<GridProps>;
  return { grid, indent };
}

/** Cells of the grid, by column, as what is stored. */
function fieldsOf(cells: Readonly<Record<string, string>>): Partial<AgendaItemFields> {
  const { text, kind, bodies } = cells;
  const known = agendaKinds.find((one): one is AgendaKind => one === kind);
  return {
    ...(text !== undefined && { text }),
    ...(known !== undefined && { kind: known }),
    ...(bodies !== undefined && { bodyIds: bodies.split(' ').filter((id) => id !== '') }),
  };
}

/** One change per row, since the second would name a revision that the first has left behind. */
function merged<R extends { readonly id: string }>(items: readonly R[]): R[] {
  const byId = new Map<string, R>();
  for (const item of items) byId.set(item.id, { ...byId.get(item.id), ...item });
  return [...byId.values()];
}
