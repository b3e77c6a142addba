import { join } from 'node:path';

/** Where the parts of a library lie inside its folder. */
export function libraryPaths(folder: string) {
  return {
    database: join(folder, 'library.db'),
    /** A library in the making or in transit; complete only under its final name. */
    newDatabase: join(folder, 'library.db.new'),
    files: join(folder, 'files'),
    backups: join(folder, 'backups'),
    lock: join(folder, 'library.lock'),
    holder: join(folder, 'library.holder.json'),
  } as const;
}
