import { z } from 'zod';
import { isoDateSchema } from '../calendar/isoDate.ts';
import { recordShape } from '../contract/record.ts';
import { personNameSchema } from '../roster/person.ts';

/** A minimum wage in force, named by the public notice (公示) that fixed it. */
export const consultationSubjectSchema = z.object({
  /** 島根県自動車・同附属品製造業最低賃金 */
  wageName: z.string(),
  notice: z.object({
    /** 平成20年 */
    eraYear: z.string(),
    /** 島根労働局 */
    office: z.string(),
    /** 2 of 最低賃金公示第2号 */
    number: z.string(),
  }),
});
export type ConsultationSubject = z.infer<typeof consultationSubjectSchema>;

/**
 * What an official enters about a letter that consults a council (諮問: 最低賃金法第10条第1項, 第12条, 第15条第2項). All of it is
 * printed exactly as given.
 */
export const consultationFieldsSchema = z.object({
  /** 文書番号: 島労発基0824第7号 */
  number: z.string(),
  date: isoDateSchema.nullable(),
  /** The council and who receives the letter for it. */
  addressee: z.object({ body: z.string(), office: z.string(), name: personNameSchema }),
  /** 島根労働局長, 倉持清子 */
  sender: z.object({ office: z.string(), name: z.string() }),
  /** 最低賃金法（昭和34年法律第137号）第15条第2項 */
  legalBasis: z.string(),
  /** What is asked, as title and text name it: 最低賃金の改正決定. */
  matter: z.string(),
  subjects: z.array(consultationSubjectSchema),
  /** （公印省略） below the sender. */
  sealOmitted: z.boolean(),
});
export type ConsultationFields = z.infer<typeof consultationFieldsSchema>;

export const consultationSchema = consultationFieldsSchema.extend(recordShape);
/** 諮問文 */
export type Consultation = z.infer<typeof consultationSchema>;
