import type { LibrarySession } from '../contexts.ts';
import { backUpBeforeClosing } from './dailyBackups.ts';

/** Closes the library as it is, to open it again or to replace it. */
export async function closeLibrary(session: LibrarySession): Promise<void> {
  // A backup under way reads from the library, and its log goes only with the last connection.
  await session.workingDay?.backup;
  await session.library?.close();
  session.library = null;
  session.workingDay = null;
}

/** The user is done with the library: what was entered is backed up first. */
export async function leaveLibrary(session: LibrarySession): Promise<void> {
  if (session.library) await backUpBeforeClosing(session, session.library);
  await closeLibrary(session);
}
