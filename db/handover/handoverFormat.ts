import { z } from 'zod';
import { handedOverSchema, scheduleBasisSchema } from '../../shared/handover/handover.ts';
import type { Collected } from './collected.ts';

/** Marks such files among all SQLite files: 'SHHO' in PRAGMA application_id. */
export const applicationId = 0x53_48_48_4f;
export const format = 2 as const;

/**
 * The whole structure of such a file. One that has anything else in it (a view that never ends in the place of a table)
 * is none.
 */
export const structure: readonly string[] = [
  'CREATE TABLE about (json text not null) strict',
  'CREATE TABLE file (sha256 text primary key, bytes integer not null) strict',
  'CREATE TABLE piece (sha256 text not null, place integer not null, bytes blob not null, primary key (sha256, place)) strict',
  'CREATE TABLE row (place integer primary key, of_table text not null, image text not null) strict',
];

const idsSchema = z.array(z.string());

/** Which structure a file has: all that is read of one by another version. */
export const versionSchema = z.object({ format: z.int(), schemaVersion: z.int() });

export const aboutSchema = z.object({
  format: z.literal(format),
  /** Structure of the rows: that of the library they come from. */
  schemaVersion: z.int(),
  what: handedOverSchema,
  title: z.string(),
  from: z.string(),
  at: z.iso.datetime(),
  scope: z.object({ meeting: idsSchema, members: idsSchema, all: idsSchema }),
  basis: scheduleBasisSchema,
});
export type HandoverAbout = z.infer<typeof aboutSchema>;

/** What a file holds, without the bytes of its files. */
export interface HandoverContent extends Pick<Collected, 'rows'> {
  readonly about: HandoverAbout;
  readonly files: readonly string[];
}
