import { z } from 'zod';
import { recordShape } from '../contract/record.ts';

/** Family and given name, each without spaces; an organisation or a name that cannot be split has no given name. */
export const personNameSchema = z.object({ family: z.string(), given: z.string() });
export type PersonName = z.infer<typeof personNameSchema>;

/**
 * How sure a reading is. Kana cannot be derived from kanji (達 = たつ／だて), so a reading that nobody confirmed
 * stays marked as an estimate (推定) until somebody does.
 */
const readingCertainties = ['confirmed', 'estimated'] as const;

/** What an official enters about a person, once. Stored exactly as given: never normalised (眞 stays 眞). */
export const personFieldsSchema = z.object({
  /** As the person registered it. */
  name: personNameSchema,
  /** Hiragana; empty while unknown. */
  reading: personNameSchema,
  readingCertainty: z.enum(readingCertainties),
});
export type PersonFields = z.infer<typeof personFieldsSchema>;

export const personSchema = personFieldsSchema.extend(recordShape);
export type Person = z.infer<typeof personSchema>;
