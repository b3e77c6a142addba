import { z } from 'zod';
import { idSchema } from '../contract/record.ts';

/** 表紙 of a meeting's papers. */
export const coverPaperSchema = z.object({ kind: z.literal('cover'), meetingId: idSchema });

/** 次第 of a meeting. */
export const agendaPaperSchema = z.object({ kind: z.literal('agenda'), meetingId: idSchema });

/** 資料目次 of a meeting. */
export const materialsListPaperSchema = z.object({ kind: z.literal('materialsList'), meetingId: idSchema });

/** 配布資料一覧 of a meeting. */
export const handoutsPaperSchema = z.object({ kind: z.literal('handouts'), meetingId: idSchema });

/** 委員名簿 of the bodies that meet, as of the day of the meeting; of those in which somebody sits then. */
export const meetingRosterPaperSchema = z.object({ kind: z.literal('meetingRoster'), meetingId: idSchema });
