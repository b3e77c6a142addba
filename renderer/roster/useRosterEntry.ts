import { useState } from 'react';
import { hasNameHeading } from '../../shared/roster/pastedColumns.ts';
import { rosterImport } from '../../shared/roster/rosterImport.ts';
import { useChanges } from '../app/changes.tsx';
import { useLatest } from '../app/useLatest.ts';
import { useSavedCells } from '../app/useSavedCells.ts';
import type { GridProps } from '../ui/grid/gridProps.ts';
import { entryGroup, type GridNewRow, isEntry } from '../ui/grid/gridTypes.ts';
import type { TextTable } from '../ui/grid/tsv.ts';
import { handPositions } from './handPositions.ts';
import { type EntryScope, isPlain, planEntry, typedTable } from './planEntry.ts';
import { reviewOfTable } from './review.ts';
import type { Roster } from './roster.ts';
import { rosterEdits } from './rosterEdits.ts';
import { useReview } from './useReview.ts';

/** Typing and pasting into a roster. What is not certain is shown before anything is entered. */
export function useRosterEntry(roster: Roster, scope: EntryScope) {
  const { change } = useChanges();
  const latest = useLatest();
  const saved = useSavedCells();
  // A row that is typed as the screen goes away, too, waits for its decision until the user is back.
  const { review, setReview } = useReview(`review.${roster.body.id}`);
  const [notice, setNotice] = useState<string | null>(null);
  const now = () => latest('roster.people', {}) ?? scope.people;
  const ask = (cells: TextTable, side: string | null) => setReview(reviewOfTable(cells, side));

  const sideOf = (rowId: string) =>
    roster.rows.find(({ membership }) => membership.id === rowId)?.membership.side ?? null;

  const edit: NonNullable<GridProps['onChange']> = (edits) =>
    saved(edits, '委員名簿', (typed) =>
      change('roster.edit', () => rosterEdits(edits, now(), roster.date), undefined, typed),
    );

  const append = (rows: readonly GridNewRow[], side: string | null) => {
    const cells = typedTable(rows, roster.body.kind);
    const { rows: plan } = planEntry({ cells, side }, { ...scope, people: now() });
    if (!plan.every(isPlain)) return ask(cells, side);
    const appointments = rosterImport(plan, scope.date).seats.map(({ appointment }) => appointment);
    void change('roster.appoint', { bodyId: roster.body.id, appointments });
  };

  const remove: NonNullable<GridProps['onRemove']> = (rowIds) =>
    void change('roster.remove', () => {
      const seats = now().flatMap(({ memberships }) => memberships.filter(({ id }) => rowIds.includes(id)));
      return seats.length === 0 ? null : { memberships: seats.map(({ id, revision }) => ({ id, revision })) };
    });

  const move: NonNullable<GridProps['onMove']> = (rowIds, by) => {
    const input = handPositions(roster.rows, rowIds, by);
    if (input) void change('roster.edit', input);
  };

  const handlers = {
    ...(roster.setting.order === 'byHand' && { onMove: move }),
    onChange: edit,
    onAppend: (rows, edits, group) => {
      const answer = edits.length > 0 ? edit(edits) : undefined;
      append(rows, group);
      return answer;
    },
    onPaste: (table, { rowId }) => {
      const isTable = isEntry(rowId) && (table.length > 1 || (table[0]?.length ?? 0) > 1);
      if (!isTable && !hasNameHeading(table)) return false;
      ask(table, isEntry(rowId) ? entryGroup(rowId) : sideOf(rowId));
      return true;
    },
    onRemove: remove,
    onNotice: setNotice,
  } satisfies Partial<GridProps>;
  return { handlers, notice, review, setReview };
}
