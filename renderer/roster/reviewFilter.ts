import type { PlannedRow } from '../../shared/roster/planAppointments.ts';
import { isDoubtful, plannedState } from '../../shared/roster/plannedState.ts';
import type { EntryPlan } from './planEntry.ts';

/** Which rows of a table are looked at. */
export type ReviewFilter = 'all' | 'new' | 'again' | 'changed' | 'same' | 'doubtful' | 'leftOut';

const labels: Readonly<Record<ReviewFilter, string>> = {
  all: 'すべて',
  new: '新しい',
  again: '再任',
  changed: '変わる',
  same: '同じ',
  doubtful: '要確認',
  leftOut: '入れない',
};
export const reviewFilters = Object.keys(labels) as ReviewFilter[];

export function isShown(row: PlannedRow, filter: ReviewFilter): boolean {
  if (filter === 'all') return true;
  return filter === 'doubtful' ? isDoubtful(row) : plannedState(row) === filter;
}

/** Rows that are no members; headings are where they belong and no loss. */
export function unreadRows({ leftOut }: EntryPlan) {
  return leftOut.filter(({ reason }) => !['heading', 'bodyHeading', 'sideHeading'].includes(reason));
}

/** 要確認 3 */
export function filterLabel(filter: ReviewFilter, plan: EntryPlan): string {
  const rows = plan.rows.filter((row) => isShown(row, filter)).length;
  const unread = filter === 'all' || filter === 'leftOut' ? unreadRows(plan).length : 0;
  return `${labels[filter]} ${rows + unread}`;
}
