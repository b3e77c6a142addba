import { z } from 'zod';
import { isoDateSchema } from '../calendar/isoDate.ts';
import { command, onHost, read } from '../contract/channel.ts';
import { idSchema, targetSchema } from '../contract/record.ts';
import { dropIdSchema } from '../host/dropContract.ts';
import { exportFormatSchema } from './exportFormat.ts';
import { membershipFieldsSchema } from './membership.ts';
import { personFieldsSchema } from './person.ts';
import { appointmentSchema } from './rosterContract.ts';
import { tableFileSchema } from './tableFile.ts';

export const rosterImportSchema = z.object({
  seats: z.array(
    z.object({
      bodyId: idSchema,
      /** Index of an earlier seat of this import whose person, registered with it, is meant; `who` then says nothing. */
      sameAs: z.int().min(0).nullable(),
      appointment: appointmentSchema,
    }),
  ),
  memberships: z.array(targetSchema.extend({ fields: membershipFieldsSchema.partial() })),
  people: z.array(targetSchema.extend({ fields: personFieldsSchema.partial() })),
});

/** Whose seats are written out: of some bodies, in their order, or of everyone who is registered. */
const exportScopeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('bodies'), bodyIds: z.array(idSchema).min(1) }),
  z.object({ kind: z.literal('everyone') }),
]);
export const rosterExportSchema = z.object({ scope: exportScopeSchema, date: isoDateSchema });

/** Rosters from and to the files of other programs. */
export const rosterImportContract = {
  /** Lets the user choose a file and reads the tables in it; null when the dialog was closed. */
  'roster.openFile': onHost(z.object({}), tableFileSchema.nullable()),
  /** Reads the tables of a file that was dropped on the window. */
  'roster.readFile': onHost(z.object({ dropId: dropIdSchema, name: z.string().min(1) }), tableFileSchema),
  /** A whole table of members, of any number of bodies: one command, one undo. */
  'roster.import': command(
    '名簿の取り込み',
    rosterImportSchema,
    /** `added` without those who sat in the body before, who are `again`. */
    z.object({ added: z.int(), again: z.int(), changed: z.int(), registered: z.int() }),
  ),
  /** The cells that a file in Shift_JIS could not hold, each with the characters in question. */
  'roster.unwritable': read(
    rosterExportSchema,
    z.array(z.object({ text: z.string(), characters: z.array(z.string()) })),
  ),
  /** Writes the seats of a day; what Shift_JIS lacks becomes 〓. Null when the dialog was closed. */
  'roster.saveFile': onHost(
    rosterExportSchema.extend({ format: exportFormatSchema }),
    z.object({ path: z.string() }).nullable(),
  ),
};
