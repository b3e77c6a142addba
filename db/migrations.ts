import { createLibraryTables } from './library/libraryTables.ts';
import type { Migration } from './migration.ts';

/**
 * Every step from an empty file to today's structure. The first is version 1; new steps go to the end. Each needs
 * its exercise in test/db/migrations.test.ts.
 */
export const migrations: readonly Migration[] = [createLibraryTables];
