import type { PlannedRow } from './planAppointments.ts';
import { plannedState } from './plannedState.ts';

type ImportCounts = Readonly<Record<'added' | 'again' | 'changed', number>>;

/** How many rows of a table come to what. */
export function importCounts(rows: readonly PlannedRow[]): ImportCounts {
  const states = Map.groupBy(rows, plannedState);
  const count = (state: 'new' | 'again' | 'changed') => states.get(state)?.length ?? 0;
  return { added: count('new'), again: count('again'), changed: count('changed') };
}

/** 9名を追加・3名を再任・2件を変更; empty where nothing is entered. */
export function importCountsText({ added, again, changed }: ImportCounts): string {
  return [
    added > 0 && `${added}名を追加`,
    again > 0 && `${again}名を再任`,
    changed > 0 && `${changed}件を変更`,
  ]
    .filter(Boolean)
    .join('・');
}
