import type { Meeting } from '../../shared/meeting/meeting.ts';
import type { Deadline } from '../../shared/schedule/deadlines.ts';
import type { DayEntry } from './DayTable.tsx';

/** Meetings and deadlines as they stand in the table of a month. */
export function dayEntries(meetings: readonly Meeting[], deadlines: readonly Deadline[]): DayEntry[] {
  return [
    ...meetings.flatMap(({ id, name, heldOn, place, closedOn }) =>
      heldOn === null
        ? []
        : [{ key: id, date: heldOn, label: name || '会議', title: place, done: closedOn !== null }],
    ),
    ...deadlines.map(({ planId, stepKey, date, label, title, doneOn }) => ({
      ...{ key: `${planId} ${stepKey}`, date, label, title },
      done: doneOn !== null,
    })),
  ];
}
