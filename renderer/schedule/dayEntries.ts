import type { Meeting } from '../../shared/meeting/meeting.ts';
import type { Deadline } from '../../shared/schedule/deadlines.ts';
import { meetingPath } from '../meeting/meetingPaths.ts';
import { planPath } from './schedulePaths.ts';

/** What stands on a day: a deadline or a meeting. */
export interface DayEntry {
  readonly key: string;
  readonly date: string;
  readonly label: string;
  /** 特定最低賃金　製鋼; shown on pointing. */
  readonly title: string;
  readonly done: boolean;
  /** Where it leads. */
  readonly path: string;
}

/** Meetings and deadlines as they stand in the table of a month. */
export function dayEntries(meetings: readonly Meeting[], deadlines: readonly Deadline[]): DayEntry[] {
  return [
    ...meetings.flatMap(({ id, name, heldOn, place, closedOn }) =>
      heldOn === null
        ? []
        : [
            {
              ...{ key: id, date: heldOn, label: name || '会議', title: place },
              ...{ done: closedOn !== null, path: meetingPath(id) },
            },
          ],
    ),
    ...deadlines.map(({ planId, stepKey, date, label, title, doneOn }) => ({
      ...{ key: `${planId} ${stepKey}`, date, label, title },
      ...{ done: doneOn !== null, path: planPath(planId, stepKey) },
    })),
  ];
}
