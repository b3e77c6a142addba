import { runCommand } from '../../../db/library/runCommand.ts';
import { insertMeeting } from '../../../db/meeting/meetingStore.ts';
import { ok } from '../../../shared/contract/result.ts';
import { blankMeeting } from '../../../shared/meeting/meeting.ts';
import { expectOk } from '../../expectOk.ts';
import { at, libraryWithShelves, who } from './shelves.ts';

/** A closed library with a meeting of which nothing is known. */
export async function libraryWithMeeting(): Promise<{ folder: string; meetingId: string }> {
  const library = await libraryWithShelves();
  const command = { name: 'meeting.create', label: '会議の追加', who, at };
  const { id } = expectOk(
    await runCommand(library, command, async (writable) => ok(await insertMeeting(writable, blankMeeting))),
  );
  await library.close();
  return { folder: library.folder, meetingId: id };
}
