import { useChanges } from '../app/changes.tsx';
import { useLatest } from '../app/useLatest.ts';
import { useSavedCells } from '../app/useSavedCells.ts';
import type { GridProps } from '../ui/grid/gridProps.ts';
import { agendaMove } from './agendaMove.ts';

/** What the grid of the agenda does, each action one command. */
export function useAgendaChanges(meetingId: string) {
  const { change } = useChanges();
  const latest = useLatest();
  const saved = useSavedCells();
  const agenda = () => latest('meeting.get', { id: meetingId })?.agenda ?? [];
  const edit: NonNullable<GridProps['onChange']> = (edits) => {
    const input = () => {
      const items = edits.flatMap(({ rowId, value }) => {
        const item = agenda().find(({ id }) => id === rowId);
        return item ? [{ id: item.id, revision: item.revision, text: value }] : [];
      });
      return items.length === 0 ? null : { items };
    };
    return saved(edits, '次第', (typed) => change('meeting.editAgendaItems', input, undefined, typed));
  };
  return {
    onChange: edit,
    onAppend: (rows, edits) => {
      const answer = edits.length > 0 ? edit(edits) : undefined;
      const texts = rows.map(({ text = '' }) => text).filter((text) => text.trim() !== '');
      if (texts.length > 0) void change('meeting.addAgendaItems', { meetingId, before: null, texts });
      return answer;
    },
    onMove: (rowIds, by) => void change('meeting.moveAgendaItem', () => agendaMove(agenda(), rowIds, by)),
    onRemove: (rowIds) =>
      void change('meeting.removeAgendaItems', () => {
        const items = agenda().filter(({ id }) => rowIds.includes(id));
        return items.length === 0 ? null : { items: items.map(({ id, revision }) => ({ id, revision })) };
      }),
  } satisfies Partial<GridProps>;
}
