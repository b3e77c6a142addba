import { z } from 'zod';
import { isoDateSchema } from '../calendar/isoDate.ts';
import { idSchema } from '../contract/record.ts';

/** 委員名簿 of one or several bodies as of a day, one page each. */
export const rosterPaperSchema = z.object({
  kind: z.literal('roster'),
  bodyIds: z.array(idSchema).min(1),
  date: isoDateSchema,
});
