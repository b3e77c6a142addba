import { describe, expect, test } from 'vitest';
import type { Consultation } from '../../../shared/letter/consultation.ts';
import { consultationDocument } from '../../../shared/letter/consultationDocument.ts';
import { consultationFindings } from '../../../shared/letter/consultationFindings.ts';
import { parseDocumentNumber } from '../../../shared/letter/documentNumber.ts';
import { documentText } from '../../document/documentText.ts';
import { sampleConsultation } from '../../seeds/sampleRecords.ts';
import { paperConsultation, solid } from '../../seeds/shimanePapers.ts';

const printed = (other: Partial<Consultation> = {}, copy = true) =>
  documentText(consultationDocument({ ...sampleConsultation, ...other }, { copy }));

describe('the consultation of the sample', () => {
  test('is the one that was published: number, day, article, five minimum wages with their notices', () => {
    expect(sampleConsultation).toMatchObject({ number: '島労発基0824第7号', date: '2021-08-24' });
    expect(sampleConsultation.legalBasis).toContain('第15条第2項');
    expect(sampleConsultation.subjects).toHaveLength(5);
  });

  test('prints the published words in their order; （公印省略） is all that it adds', () => {
    const words = solid(printed().join(''));
    expect(words.replace('（公印省略）', '')).toBe(solid(paperConsultation.join('')));
  });

  test('has （写） in its margin only as a copy', () => {
    const header = (copy: boolean) =>
      consultationDocument(sampleConsultation, { copy }).sections[0]?.page.header;
    expect(header(true)?.left?.content).toEqual(['（写）']);
    expect(header(false)).toEqual({});
  });
});

test('what was not entered leaves room to write', () => {
  const nothing = { number: '', date: null, matter: '', subjects: [] };
  const lines = printed({ ...nothing, addressee: { body: '', office: '', name: { family: '', given: '' } } });
  expect(lines.slice(0, 4).map((line) => line.replaceAll('　', '＿'))).toEqual([
    '＿＿＿＿＿＿＿＿＿',
    '＿＿＿＿年＿＿月＿＿日',
    '＿＿＿＿＿＿＿＿＿＿＿',
    '＿＿＿＿＿＿＿＿＿殿',
  ]);
});

describe('document numbers', () => {
  test.each([
    ['島労発基0824第7号', { form: 'dated', office: '島労', division: '基', month: 8, day: 24, serial: 7 }],
    ['島労発基０８２４第７号', { form: 'dated', month: 8, day: 24, serial: 7 }],
    ['総第123号', { form: 'running', office: '総', serial: 123 }],
  ])('%s', (text, expected) => {
    expect(parseDocumentNumber(text)).toMatchObject(expected);
  });

  test.each(['島労発基824', '第7号', '島労発基0824第号', ''])('%j is none', (text) => {
    expect(parseDocumentNumber(text)).toBeNull();
  });

  const kinds = (other: Partial<Consultation>, all: readonly Pick<Consultation, 'id' | 'number'>[] = []) =>
    consultationFindings({ ...sampleConsultation, ...other }, all).map(({ kind }) => kind);

  test('that of the sample is in order', () => {
    expect(kinds({}, [sampleConsultation])).toEqual([]);
  });

  test('month and day are those of the letter', () => {
    expect(kinds({ date: '2021-08-25' })).toEqual(['numberDay']);
    expect(kinds({ date: '2021-07-24' })).toEqual(['numberDay']);
    expect(kinds({ date: null })).toEqual([]);
  });

  test('a number is never used again, in whatever digits and year', () => {
    const other = { id: 'other', number: '島労発基０８２４第７号' };
    expect(kinds({ date: '2022-08-24' }, [sampleConsultation, other])).toEqual(['numberReused']);
  });

  test('what is no number is asked about, an empty field is not', () => {
    expect(kinds({ number: '島労基発' })).toEqual(['numberForm']);
    expect(kinds({ number: '' })).toEqual([]);
  });
});
