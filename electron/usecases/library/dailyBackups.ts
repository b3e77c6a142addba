import { makeDailyBackup } from '../../../db/library/dailyBackup.ts';
import type { Library } from '../../../db/library/library.ts';
import { holdMoment, holdSettledMoment, type Moment } from '../../../db/library/moment.ts';
import { wallClock } from '../../../shared/calendar/wallClock.ts';
import type { LibrarySession } from '../contexts.ts';

/** That a backup failed keeps nobody from working, but is said. */
async function backUp(session: LibrarySession, moment: () => Moment | Promise<Moment>): Promise<void> {
  try {
    const made = await makeDailyBackup(await moment(), { at: session.now() });
    session.notices = made.ok ? [] : [made.error];
  } catch (error) {
    console.error('daily backup:', error);
    session.notices = [
      { code: 'internal', details: { reason: error instanceof Error ? error.message : '' } },
    ];
  }
}

/**
 * To be called before every change. The first one of a day sets off a backup of what was there when the day began: that
 * is held in this very moment and copied while work goes on, so that no change waits for it.
 */
export function backUpBeforeChange(session: LibrarySession, library: Library): void {
  const { day } = wallClock(session.now());
  if (library.mode === 'read' || session.workingDay?.day === day) return;
  session.workingDay = { day, backup: backUp(session, () => holdMoment(library)) };
}

/** Backs up the work that no backup holds yet, once the commands that were given are through. */
export async function backUpBeforeClosing(session: LibrarySession, library: Library): Promise<void> {
  await session.workingDay?.backup;
  if (library.mode === 'write') await backUp(session, () => holdSettledMoment(library));
}
