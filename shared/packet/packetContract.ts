import { z } from 'zod';
import { attachmentTroubles } from '../attachment/attachment.ts';
import { onHost, read } from '../contract/channel.ts';
import { jobIdSchema } from '../contract/job.ts';
import { idSchema } from '../contract/record.ts';
import { materialContentSchema, materialFieldsSchema } from '../meeting/material.ts';
import { editionSchema, usualEdition } from './edition.ts';
import { packetFindingSchema } from './packetFinding.ts';

/** One paper of a packet (綴り), in binding order. */
export const packetPaperSchema = z.object({
  key: z.string(),
  title: z.string(),
  /** What its box at the top right says: 資料No.1, 資料No.3（差替え）; null for papers without one (cover, agenda). */
  label: z.string().nullable(),
  /** Whether the packet's page numbers are printed on its pages. */
  numbered: z.boolean(),
  /** Before all materials: cover, agenda, contents. */
  isFront: z.boolean(),
  paper: materialContentSchema,
  /** What is to be done with a file that has a trouble. */
  handling: materialFieldsSchema.shape.handling,
});
export type PacketPaper = z.infer<typeof packetPaperSchema>;

/** A material of the meeting that is in its list and not in the packet. */
export const unboundMaterialSchema = packetPaperSchema.pick({ key: true, title: true, label: true }).extend({
  /**
   * Neither made here nor attached; taken out after distribution; a roster while nobody sits in any of the bodies; a file
   * that is no PDF and no picture; left out by choice.
   */
  reason: z.enum(['noPaper', 'removed', 'noMembers', 'notBindable', 'omitted']),
});
export type UnboundMaterial = z.infer<typeof unboundMaterialSchema>;

/** A paper as it was bound. */
export const boundPaperSchema = packetPaperSchema
  .pick({ key: true, title: true, label: true, paper: true })
  .extend({
    /** The number on its first page; null for papers whose pages are not numbered. */
    firstNumber: z.int().min(1).nullable(),
    pages: z.int().min(0),
    /** What was wrong with the file, bound or not. */
    trouble: z.enum(attachmentTroubles).nullable(),
    /** Whether a slip sheet stands in its place. */
    isSlip: z.boolean(),
  });
export type BoundPaper = z.infer<typeof boundPaperSchema>;

/** What a packet was bound from. */
const madeFromSchema = z.object({
  /** Number of the newest entry of the history then; null in a library without any. */
  historySeq: z.int().nullable(),
  papers: z.array(boundPaperSchema),
});

export const boundPacketSchema = z.object({
  id: idSchema,
  meetingId: idSchema,
  /** Name of the file in the library: SHA-256 of its bytes. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  pages: z.int(),
  bytes: z.int(),
  boundAt: z.iso.datetime(),
  edition: editionSchema,
  /** Null for packets bound by a version that did not keep it. */
  madeFrom: madeFromSchema.nullable(),
});
export type BoundPacket = z.infer<typeof boundPacketSchema>;

/** A bound packet as it is shown again later. */
const keptPacketSchema = boundPacketSchema.extend({
  /** 合同会議　傍聴者用; an earlier one of its edition has its moment behind. */
  title: z.string(),
  /** Whether a step of the history stands that was made since; binding itself is none. */
  isChangedSince: z.boolean(),
});
export type KeptPacket = z.infer<typeof keptPacketSchema>;

const whichSchema = z.object({ meetingId: idSchema, edition: editionSchema.default(usualEdition) });

export const packetPlanSchema = z.object({
  title: z.string(),
  papers: z.array(packetPaperSchema),
  unbound: z.array(unboundMaterialSchema),
  /** Short names of the bodies whose roster is left out, because nobody sits in them on the day. */
  withoutMembers: z.array(z.string()),
  /** Whether every paper begins on the front of a sheet. */
  onFronts: z.boolean(),
  historySeq: z.int().nullable(),
});
export type PacketPlan = z.infer<typeof packetPlanSchema>;

/** 綴り */
export const packetContract = {
  'packet.get': read(
    whichSchema,
    packetPlanSchema.extend({
      /** The newest packet of this edition. */
      bound: keptPacketSchema.nullable(),
    }),
  ),
  /** Everything that was bound for the meeting, in all editions, the newest first. */
  'packet.kept': read(z.object({ meetingId: idSchema }), z.array(keptPacketSchema)),
  /** What should be known before the meeting's papers are bound. */
  'packet.findings': read(z.object({ meetingId: idSchema }), z.array(packetFindingSchema)),
  /** Prints every paper and binds them into one PDF, kept in the library. Progress and cancelling go by `jobId`. */
  'packet.bind': onHost(whichSchema.extend({ jobId: jobIdSchema }), boundPacketSchema),
  /** Writes a bound packet to a place the user chooses; null when the dialog was closed. */
  'packet.save': onHost(
    z.object({ meetingId: idSchema, packetId: idSchema }),
    z.object({ path: z.string() }).nullable(),
  ),
};
