import { closeSync, cpSync, fstatSync, mkdirSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { type Machine, startSample } from './program.ts';

/** The sample, made and closed again. @returns its folder. */
export async function closedSample(machine: Machine): Promise<string> {
  const { library, close } = await startSample(machine);
  await close();
  return library;
}

/** Overwrites the file's middle, as a failing disk does. */
export function damage(file: string): void {
  const descriptor = openSync(file, 'r+');
  const { size } = fstatSync(descriptor);
  writeSync(descriptor, Buffer.alloc(size / 2, 0x5a), 0, size / 2, size / 4);
  closeSync(descriptor);
}

interface BrokenLibrary {
  /** Heading of the screen that it opens with. */
  readonly heading: string;
  /** Makes it of a sound library at this path, to which `machine` belongs. */
  readonly breakIt: (library: string, machine: Machine) => unknown;
}

const database = (library: string) => path.join(library, 'library.db');

function rewrite(library: string, statement: string): void {
  const connection = new Database(database(library));
  connection.exec(statement);
  connection.close();
}

/** Every way in which a library does not open that can be made on any machine. */
export const brokenLibraries: Readonly<Record<string, BrokenLibrary>> = {
  missing: { heading: '保管庫が見つかりません', breakIt: (library) => rmSync(library, { recursive: true }) },
  'a file': {
    heading: '保管庫として使えません',
    breakIt: (library) => {
      rmSync(library, { recursive: true });
      writeFileSync(library, '');
    },
  },
  empty: {
    heading: '保管庫がありません',
    breakIt: (library) => {
      rmSync(library, { recursive: true });
      mkdirSync(library);
    },
  },
  'without its database': { heading: '保管庫がありません', breakIt: (library) => rmSync(database(library)) },
  foreign: {
    heading: '保管庫を開けません',
    breakIt: (library) => writeFileSync(database(library), 'これはデータベースではありません。'.repeat(99)),
  },
  'of another program': {
    heading: '保管庫を開けません',
    breakIt: (library) => rewrite(library, 'PRAGMA application_id = 1'),
  },
  newer: {
    heading: '保管庫を開けません',
    breakIt: (library) => rewrite(library, 'PRAGMA user_version = 9999'),
  },
  damaged: { heading: '保管庫が壊れています', breakIt: (library) => damage(database(library)) },
  locked: {
    heading: '保管庫は使用中です',
    breakIt: async (library, machine) => {
      const userData = `${machine.userData}-2`;
      mkdirSync(userData);
      writeFileSync(path.join(userData, 'settings.json'), JSON.stringify({ recentLibraries: [library] }));
      const { page } = await machine.start({ userData });
      await page.getByRole('region', { name: '最近の作業' }).waitFor();
    },
  },
};

/** The library as a service that synchronises would have it. @returns its folder. */
export function syncedCopy(library: string, machine: Machine): string {
  const synced = path.join(path.dirname(machine.documents), 'OneDrive - 島根労働局', '保管庫');
  mkdirSync(path.dirname(synced), { recursive: true });
  cpSync(library, synced, { recursive: true });
  return synced;
}
