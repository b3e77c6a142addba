import { z } from 'zod';
import { idSchema } from '../contract/record.ts';
import { editionSchema } from '../packet/edition.ts';

/** 表紙 of a meeting's papers. */
export const coverPaperSchema = z.object({
  kind: z.literal('cover'),
  meetingId: idSchema,
  /** Of a packet that is not the usual one: whom it is for, which booklet it is. */
  edition: editionSchema.optional(),
});

/** 次第 of a meeting. */
export const agendaPaperSchema = z.object({ kind: z.literal('agenda'), meetingId: idSchema });

/** 資料目次 of a meeting. */
export const materialsListPaperSchema = z.object({
  kind: z.literal('materialsList'),
  meetingId: idSchema,
  /** Of a packet: what it lists, and on which page each material begins; null for one that is not in it. */
  packet: z
    .object({ edition: editionSchema, pages: z.record(idSchema, z.int().min(1).nullable()) })
    .optional(),
});

/** 配布資料一覧 of a meeting. */
export const handoutsPaperSchema = z.object({ kind: z.literal('handouts'), meetingId: idSchema });

/** 委員名簿 of the bodies that meet, as of the day of the meeting; of those in which somebody sits then. */
export const meetingRosterPaperSchema = z.object({ kind: z.literal('meetingRoster'), meetingId: idSchema });
