import type { Problem } from '../../shared/contract/result.ts';
import { refusedSize, type TableFile } from '../../shared/roster/tableFile.ts';
import { ask, Refused } from '../app/desk.ts';

/**
 * The tables of the one file that was dropped. The page hands over what the file holds: it knows no paths, and a channel
 * that took them would read any file for whoever got into the page. Throws `Refused` with the reason.
 */
export async function readDroppedFile(dropped: DataTransfer): Promise<TableFile> {
  const [file, ...others] = dropped.files;
  const isFolder = [...dropped.items].some((item) => item.webkitGetAsEntry()?.isDirectory);
  if (!file) throw new Refused({ code: 'tableFile.unreadable' });
  const refused = refusal(file, others.length + 1, isFolder);
  if (refused) throw new Refused(refused);
  return ask('roster.readFile', { name: file.name, base64: await base64Of(file) });
}

function refusal({ name, size }: File, count: number, isFolder: boolean): Problem | null {
  if (count > 1) return { code: 'tableFile.several', details: { count: `${count}個` } };
  return isFolder ? { code: 'tableFile.folder', details: { name } } : refusedSize(name, size);
}

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    // A data address: what stands before the comma says what kind of file the system takes it for.
    reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '');
    reader.onerror = () =>
      reject(new Refused({ code: 'tableFile.unreadable', details: { name: file.name } }));
    reader.readAsDataURL(file);
  });
}
