import { z } from 'zod';
import { sha256Schema } from '../../shared/attachment/attachment.ts';
import { command, onLibrary, read } from '../../shared/contract/channel.ts';
import { jobIdSchema } from '../../shared/contract/job.ts';
import { handedOverSchema } from '../../shared/handover/handover.ts';
import { officeStyleSchema } from '../../shared/office/officeStyle.ts';
import { boundPacketSchema } from '../../shared/packet/packetContract.ts';
import { paperSchema } from '../../shared/paper/paperContract.ts';
import { exportFormatSchema } from '../../shared/roster/exportFormat.ts';
import { rosterExportSchema } from '../../shared/roster/rosterImportContract.ts';

const bytesSchema = z.custom<Uint8Array>((value) => value instanceof Uint8Array);

/**
 * Channels between the main process and the library's thread only. The window cannot call them: they carry bytes,
 * which never pass through IPC. (Files that are dropped on the window have nothing else to go by, and come in pieces of text.)
 */
export const internalContract = {
  /** A paper as HTML, ready for printing. */
  'paper.html': read(
    z.object({
      paper: paperSchema,
      nonce: z.string(),
      /** Adds the links by which a click in the preview finds its source; never in what is given away. */
      sourceLinks: z.boolean().default(false),
      /** Links within the packet, for a list that is bound. */
      packetLinks: z.boolean().default(false),
      /** 資料No., where the paper is bound. */
      label: z.string().nullable().default(null),
      /** A bound packet numbers its pages itself. */
      pageNumbers: z.boolean().default(true),
      /** Which part of the paper, from 0: most papers are one print (see printParts). */
      part: z.int().min(0),
      pagesBefore: z.int().min(0).default(0),
      pageCount: z.int().min(1).optional(),
    }),
    z.object({
      html: z.string(),
      /** CSS fonts that the page prints with: `400 10pt "BIZ UDMincho"`. */
      fonts: z.array(z.string()),
      title: z.string(),
      parts: z.int().min(1),
      startsOnOddPage: z.boolean(),
    }),
  ),
  /** How a paper goes to a printer. */
  'paper.sheetPlan': read(
    z.object({ paper: paperSchema }),
    z.object({
      duplex: officeStyleSchema.shape.duplex,
      sections: z.int().min(1),
      /** Whether pages have to be counted, because a section begins on the front of a sheet. */
      fronts: z.boolean(),
      landscape: z.boolean(),
      /** Of the sheet held upright, in millimetres. */
      width: z.number(),
      height: z.number(),
    }),
  ),
  /** The same paper as one page of HTML, with blank backs; or, to count its pages, one section alone. */
  'paper.sheets': read(
    z.object({
      paper: paperSchema,
      nonce: z.string(),
      section: z.int().min(0).nullable(),
      /** Pages of each section; empty where nothing begins on a front. */
      pages: z.array(z.int().min(1)),
    }),
    z.object({ html: z.string(), fonts: z.array(z.string()) }),
  ),
  'paper.word': read(z.object({ paper: paperSchema }), z.object({ bytes: bytesSchema, title: z.string() })),
  'paper.excel': read(z.object({ paper: paperSchema }), z.object({ bytes: bytesSchema, title: z.string() })),
  'packet.keep': command(
    '綴りの作成',
    boundPacketSchema.omit({ id: true, boundAt: true }).extend({ title: z.string() }),
    boundPacketSchema,
  ),
  /** Seats of a day as a file for other programs. */
  'roster.file': read(
    rosterExportSchema.extend({ format: exportFormatSchema }),
    z.object({ bytes: bytesSchema, title: z.string() }),
  ),
  /** Meetings and deadlines as an iCalendar file; `now` is its moment, ISO in UTC. */
  'schedule.calendarFile': read(
    z.object({ now: z.string() }),
    z.object({ bytes: bytesSchema, title: z.string() }),
  ),
  /** Writes a body or a meeting into one file; progress in files goes by `jobId`. */
  'handover.write': onLibrary(
    handedOverSchema.extend({ path: z.string(), jobId: jobIdSchema }),
    z.object({ path: z.string() }),
  ),
  /** Copies a file from elsewhere into the library; progress in bytes goes by `jobId`. */
  'file.store': onLibrary(
    z.object({ path: z.string(), jobId: jobIdSchema.optional() }),
    z.object({ sha256: sha256Schema, bytes: z.int().min(0), path: z.string() }),
  ),
  /** Where a file of the library lies, for threads that read it themselves. */
  'file.place': read(z.object({ sha256: sha256Schema }), z.object({ path: z.string() })),
  'file.read': read(z.object({ sha256: z.string() }), z.object({ bytes: bytesSchema })),
};
