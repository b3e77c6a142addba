import type { PlannedRow } from './planAppointments.ts';

/** What becomes of a planned row. */
export type PlannedState = 'new' | 'again' | 'changed' | 'same' | 'leftOut';

export function plannedState({ hindrance, seat, later, differences }: PlannedRow): PlannedState {
  if (hindrance !== null) return 'leftOut';
  if (seat === null) return 'new';
  if (later === 'again') return 'again';
  return differences.length === 0 ? 'same' : 'changed';
}

/** Whether somebody should look at the row before it is entered. */
export function isDoubtful(row: PlannedRow): boolean {
  const { hindrance, nameIsGuess, isPerhapsAnother, member, seat, choices, whoIndex } = row;
  if (hindrance === 'declined') return false;
  const choice = whoIndex === null ? undefined : choices[whoIndex];
  const isVariant =
    seat === null && choice !== undefined && choice.kind !== 'new' && choice.printedName !== null;
  const isOneOfSeveral = choices.filter(({ kind }) => kind === 'registered').length > 1 && seat === null;
  const isRemarked = member.remarks.some(({ kind }) => kind !== 'date');
  return hindrance !== null || nameIsGuess || isPerhapsAnother || isVariant || isOneOfSeveral || isRemarked;
}
