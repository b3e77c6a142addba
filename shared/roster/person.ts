import { z } from 'zod';
import { isoDateSchema } from '../calendar/isoDate.ts';
import { recordShape } from '../contract/record.ts';

/** Family and given name, each without spaces; an organisation or a name that cannot be split has no given name. */
export const personNameSchema = z.object({ family: z.string(), given: z.string() });
export type PersonName = z.infer<typeof personNameSchema>;

/**
 * How sure a reading is. Kana cannot be derived from kanji (達 = たつ／だて), so a reading that nobody confirmed
 * stays marked as an estimate (推定) until somebody does.
 */
const readingCertainties = ['confirmed', 'estimated'] as const;

/** A name that somebody had before a marriage, an adoption, a change of the register. */
export const formerNameSchema = z.object({
  name: personNameSchema,
  /** Last day on which it was the name; null where only the name is known. */
  until: isoDateSchema.nullable(),
});
export type FormerName = z.infer<typeof formerNameSchema>;

/** What an official enters about a person, once. Stored exactly as given: never normalised (眞 stays 眞). */
export const personFieldsSchema = z.object({
  /** As the person registered it. */
  name: personNameSchema,
  /** Hiragana; empty while unknown. */
  reading: personNameSchema,
  readingCertainty: z.enum(readingCertainties),
  /** Other forms that the person or others write (富田真智子 for 富田眞智子): for finding, never printed by themselves. */
  variants: z.array(personNameSchema),
  /** Names before the registered one, in whatever order they were entered. */
  formerNames: z.array(formerNameSchema),
});
export type PersonFields = z.infer<typeof personFieldsSchema>;
/** Somebody who is entered for the first time: known by one name only unless said otherwise. */
export type NewPerson = Omit<PersonFields, 'variants' | 'formerNames'> &
  Partial<Pick<PersonFields, 'variants' | 'formerNames'>>;

export const personSchema = personFieldsSchema.extend(recordShape);
export type Person = z.infer<typeof personSchema>;
