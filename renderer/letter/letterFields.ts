import type { Consultation } from '../../shared/letter/consultation.ts';
import type { LetterField } from './useConsultationChanges.ts';

type TextFieldOf = LetterField<string>;
type PlainTexts = {
  readonly [K in keyof Consultation]: Consultation[K] extends string ? K : never;
}[keyof Consultation];

const plain = (key: Exclude<PlainTexts, 'id'>): TextFieldOf => ({
  key,
  get: (letter) => letter[key],
  set: (_, value) => ({ [key]: value }),
});

const addressee = (key: 'body' | 'office'): TextFieldOf => ({
  key: `addressee.${key}`,
  get: (letter) => letter.addressee[key],
  set: (letter, value) => ({ addressee: { ...letter.addressee, [key]: value } }),
});

const addresseeName = (key: 'family' | 'given'): TextFieldOf => ({
  key: `addressee.${key}`,
  get: (letter) => letter.addressee.name[key],
  set: ({ addressee: before }, value) => ({
    addressee: { ...before, name: { ...before.name, [key]: value } },
  }),
});

const sender = (key: 'office' | 'name'): TextFieldOf => ({
  key: `sender.${key}`,
  get: (letter) => letter.sender[key],
  set: (letter, value) => ({ sender: { ...letter.sender, [key]: value } }),
});

export interface LabelledField extends TextFieldOf {
  readonly label: string;
}

/** The one-line texts of the form, row by row. */
export const letterFieldRows: readonly (readonly LabelledField[])[] = [
  [
    { ...addressee('body'), label: '宛先の会議体' },
    { ...addressee('office'), label: '宛先の職名' },
  ],
  [
    { ...addresseeName('family'), label: '宛先の氏' },
    { ...addresseeName('given'), label: '宛先の名' },
  ],
  [
    { ...sender('office'), label: '差出人の職名' },
    { ...sender('name'), label: '差出人の氏名' },
  ],
  [
    { ...plain('matter'), label: '諮問する事項（「…について」を除く）' },
    { ...plain('legalBasis'), label: '根拠（「…の規定に基づき」を除く）' },
  ],
];

export const numberField = plain('number');

export const dateField: LetterField<string | null> = {
  key: 'date',
  get: ({ date }) => date,
  set: (_, date) => ({ date }),
};

export const sealField: LetterField<boolean> = {
  key: 'sealOmitted',
  get: ({ sealOmitted }) => sealOmitted,
  set: (_, sealOmitted) => ({ sealOmitted }),
};
