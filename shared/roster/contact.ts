import { z } from 'zod';
import { idSchema, recordShape } from '../contract/record.ts';

/**
 * How a person is reached. It has a table and channels of its own, and no maker of papers reads it: an address never
 * comes near a roster (test/electron/usecases/contact.test.ts).
 */
export const contactFieldsSchema = z.object({
  postalCode: z.string(),
  address: z.string(),
  telephone: z.string(),
  email: z.string(),
  note: z.string(),
});
export type ContactFields = z.infer<typeof contactFieldsSchema>;

export const contactSchema = contactFieldsSchema.extend({ ...recordShape, personId: idSchema });
export type Contact = z.infer<typeof contactSchema>;

export const emptyContact: ContactFields = {
  postalCode: '',
  address: '',
  telephone: '',
  email: '',
  note: '',
};
