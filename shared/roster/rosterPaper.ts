import { z } from 'zod';
import { isoDateSchema } from '../calendar/isoDate.ts';
import { idSchema } from '../contract/record.ts';

/** 委員名簿 of one or several bodies as of a day, one page each. */
export const rosterPaperSchema = z.object({
  kind: z.literal('roster'),
  bodyIds: z.array(idSchema).min(1),
  date: isoDateSchema,
});

/** 委員の異動: the rosters of one body on two days compared. */
export const rosterChangesPaperSchema = z.object({
  kind: z.literal('rosterChanges'),
  bodyId: idSchema,
  from: isoDateSchema,
  to: isoDateSchema,
});

/** 委員一覧（会議体別）: who sits in which of the bodies on a day. */
export const seatMatrixPaperSchema = z.object({
  kind: z.literal('seatMatrix'),
  bodyIds: z.array(idSchema).min(1),
  date: isoDateSchema,
});
