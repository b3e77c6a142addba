/** The smallest house in which every layer does what it may: the control, and the ground of each violation. */
export const lawfulHouse = {
  'shared/roster/person.ts': `
    import { z } from 'zod';
    export const person = z.object({ name: z.string() });
    export type Person = z.infer<typeof person>;
  `,
  'db/roster/peopleStore.ts': `
    import { readFileSync } from 'node:fs';
    import Database from 'better-sqlite3';
    import { Kysely, SqliteDialect } from 'kysely';
    import { v7 } from 'uuid';
    import type { Person } from '../../shared/roster/person.ts';
    export const open = (path: string) =>
      new Kysely<{ person: Person }>({ dialect: new SqliteDialect({ database: new Database(path) }) });
    export const key = () => v7() + readFileSync('x', 'utf8') + process.pid;
  `,
  'electron/usecases/roster/listPeople.ts': `
    import { open } from '../../../db/roster/peopleStore.ts';
    import { person } from '../../../shared/roster/person.ts';
    export const listPeople = (path: string) => [open(path), person];
  `,
  'electron/document/writeWord.ts': `
    import { Document } from 'docx';
    export const writeWord = () => new Document({ sections: [] });
  `,
  'electron/host/main.ts': `
    import { app } from 'electron';
    import { listPeople } from '../usecases/roster/listPeople.ts';
    export const start = () => app.whenReady().then(() => listPeople('x'));
  `,
  'electron/document/writeLater.ts': `
    export const writeLater = async () => (await import('./writeWord.ts')).writeWord();
  `,
  'renderer/roster/RosterScreen.tsx': `
    import { useState } from 'react';
    import { type Person, person } from '../../shared/roster/person.ts';
    export function RosterScreen() {
      const [shown] = useState<Person>(person.parse({ name: document.title }));
      return <p>{shown.name}</p>;
    }
  `,
  'build/start.ts': `
    import { listPeople } from '../electron/usecases/roster/listPeople.ts';
    export const main = async (path: string) => [listPeople(path), await import(path)];
  `,
  'test/roster/roster.test.ts': `
    import { main } from '../../build/start.ts';
    import { start } from '../../electron/host/main.ts';
    import { RosterScreen } from '../../renderer/roster/RosterScreen.tsx';
    export const all = [main, start, RosterScreen, document, process];
  `,
} as const satisfies Record<string, string>;
