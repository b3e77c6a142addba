import { useState } from 'react';
import { hasNameHeading } from '../../shared/roster/pastedColumns.ts';
import { appointmentsOf } from '../../shared/roster/planAppointments.ts';
import { useChanges } from '../app/changes.tsx';
import { useLatest } from '../app/useLatest.ts';
import { useSavedCells } from '../app/useSavedCells.ts';
import { keepText, keptText } from '../ui/field/keptTexts.ts';
import type { GridProps } from '../ui/grid/gridProps.ts';
import { entryGroup, type GridNewRow, isEntry } from '../ui/grid/gridTypes.ts';
import type { TextTable } from '../ui/grid/tsv.ts';
import { handPositions } from './handPositions.ts';
import { isPlain, planEntry, typedTable } from './planEntry.ts';
import type { People, Roster } from './roster.ts';
import { rosterEdits } from './rosterEdits.ts';

/** A table of members on its way onto the roster, until the user has decided about it. */
export interface Review {
  readonly key: string;
  readonly cells: TextTable;
  /** The side for rows that name none. */
  readonly side: string | null;
}

/** Typing and pasting into a roster. What is not certain is shown before anything is entered. */
export function useRosterEntry(roster: Roster, people: People) {
  const { change } = useChanges();
  const latest = useLatest();
  const saved = useSavedCells();
  const place = `review.${roster.body.id}`;
  const [review, showReview] = useState(() => keptText<Review>(place));
  const [notice, setNotice] = useState<string | null>(null);
  const now = () => latest('roster.people', {}) ?? people;
  // A row that is typed as the screen goes away, too, waits for its decision until the user is back.
  const setReview = (next: Review | null) => {
    keepText(place, next);
    showReview(next);
  };
  const ask = (cells: TextTable, side: string | null) => setReview({ key: crypto.randomUUID(), cells, side });

  const sideOf = (rowId: string) =>
    roster.rows.find(({ membership }) => membership.id === rowId)?.membership.side ?? null;

  const edit: NonNullable<GridProps['onChange']> = (edits) =>
    saved(edits, '委員名簿', (typed) =>
      change('roster.edit', () => rosterEdits(edits, now(), roster.date), undefined, typed),
    );

  const append = (rows: readonly GridNewRow[], side: string | null) => {
    const cells = typedTable(rows, roster.body.kind);
    const { rows: plan } = planEntry({ cells, side }, roster, now());
    if (!plan.every(isPlain)) return ask(cells, side);
    void change('roster.appoint', { bodyId: roster.body.id, appointments: appointmentsOf(plan) });
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
  return { handlers, notice, review, endReview: () => setReview(null) };
}
