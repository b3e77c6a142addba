import type { Problem } from '../../shared/contract/result.ts';
import { refusedSize, type TableFile } from '../../shared/roster/tableFile.ts';
import { ask, Refused } from '../app/desk.ts';
import { sendDropped } from '../app/sendDropped.ts';
import type { Dropped } from '../ui/droppedFiles.ts';

/** The tables of the one file that was dropped. Throws `Refused` with the reason. */
export async function readDroppedFile([dropped, ...others]: readonly Dropped[]): Promise<TableFile> {
  if (!dropped) throw new Refused({ code: 'tableFile.unreadable' });
  const refused = refusal(dropped, others.length + 1);
  if (refused) throw new Refused(refused);
  const unreadable = (details: Record<string, string>) =>
    new Refused({ code: 'tableFile.unreadable', details });
  return sendDropped(dropped.file, { unreadable }, (dropId) =>
    ask('roster.readFile', { dropId, name: dropped.file.name }),
  );
}

function refusal({ file: { name, size }, isFolder }: Dropped, count: number): Problem | null {
  if (count > 1) return { code: 'tableFile.several', details: { count: `${count}個` } };
  return isFolder ? { code: 'tableFile.folder', details: { name } } : refusedSize(name, size);
}
