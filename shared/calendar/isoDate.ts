import { z } from 'zod';

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Whether the text is a day that exists, written `YYYY-MM-DD` (proleptic Gregorian, years 1–9999). */
export function isIsoDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** A calendar day, `YYYY-MM-DD`. The only form in which days are stored; printed forms are computed. */
export const isoDateSchema = z.string().refine(isIsoDate, { error: 'not a day that exists' });

/** A time of day, `HH:mm`, 24 hours. */
export const timeOfDaySchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
