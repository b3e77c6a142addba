import { appendFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Library } from '../../../db/library/library.ts';
import { putFile } from '../../../db/library/libraryFiles.ts';
import { runCommand } from '../../../db/library/runCommand.ts';
import { ok } from '../../../shared/contract/result.ts';
import { expectOk } from '../../expectOk.ts';
import { at, who } from './shelves.ts';

export async function addShelf(library: Library, label: string, when = at): Promise<void> {
  const command = { name: 'add', label: '棚の追加', who, at: when };
  expectOk(
    await runCommand(library, command, async (writable) =>
      ok(await writable.insert('test_shelf', { label })),
    ),
  );
}

export async function shelvesOf({ reader }: Library): Promise<string[]> {
  const rows = await reader.selectFrom('test_shelf').select('label').orderBy('id').execute();
  return rows.map(({ label }) => label);
}

export const attach = async (library: Library, text: string): Promise<string> =>
  expectOk(await putFile(library, new TextEncoder().encode(text)));

/** All paths below a folder with their sizes. */
export function contentsOf(folder: string): Record<string, number> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return Object.fromEntries(
    names
      .map((name) => [name, statSync(join(folder, name))] as const)
      .filter(([, found]) => found.isFile())
      .map(([name, { size }]) => [name, size]),
  );
}

export const spoil = (file: string): void => appendFileSync(file, 'spoilt');
