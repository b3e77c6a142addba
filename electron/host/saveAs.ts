import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { app, dialog } from 'electron';
import { ok, problem, type Result } from '../../shared/contract/result.ts';
import { fileNameOf } from './fileNameOf.ts';
import type { HostContext } from './hostContext.ts';

interface FileToSave {
  readonly title: string;
  readonly bytes: Uint8Array;
  readonly extension: string;
  readonly kindOfFile: string;
}

/**
 * Asks where to and writes the file there, under a temporary name first, so that an older file of the name is whole
 * until the new one is.
 *
 * @returns where it went; null when the dialog was closed; `paper.writeFailed` with the system's reason.
 */
export async function saveAs(
  { window }: HostContext,
  { title, bytes, extension, kindOfFile }: FileToSave,
): Promise<Result<{ path: string } | null>> {
  const parent = window();
  const options: Electron.SaveDialogOptions = {
    title: `${kindOfFile}に書き出す`,
    defaultPath: path.join(app.getPath('documents'), `${fileNameOf(title)}.${extension}`),
    filters: [{ name: kindOfFile, extensions: [extension] }],
  };
  const { canceled, filePath } = await (parent
    ? dialog.showSaveDialog(parent, options)
    : dialog.showSaveDialog(options));
  if (canceled || !filePath) return ok(null);
  const temporary = `${filePath}.${process.pid}.new`;
  try {
    await writeFile(temporary, bytes, { flush: true });
    await rename(temporary, filePath);
    return ok({ path: filePath });
  } catch (error) {
    await rm(temporary, { force: true });
    return problem('paper.writeFailed', {
      path: filePath,
      reason: error instanceof Error ? error.message : String(error),
    });
  }
}
