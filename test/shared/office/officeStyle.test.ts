import { describe, expect, test } from 'vitest';
import type { Document } from '../../../shared/document/document.ts';
import { inlinesOfDocument } from '../../../shared/document/walkDocument.ts';
import { consultationDocument } from '../../../shared/letter/consultationDocument.ts';
import { agendaDocument } from '../../../shared/meeting/agendaDocument.ts';
import { coverDocument } from '../../../shared/meeting/coverDocument.ts';
import { type OfficeStyle, usualOfficeStyle } from '../../../shared/office/officeStyle.ts';
import { attendanceDocument } from '../../../shared/paper/attendanceDocument.ts';
import { handoutsDocument } from '../../../shared/paper/handoutsDocument.ts';
import { materialsListDocument } from '../../../shared/paper/materialsListDocument.ts';
import { rosterDocument } from '../../../shared/roster/rosterDocument.ts';
import { textPaperDocument } from '../../../shared/textPaper/textPaperDocument.ts';
import { documentText } from '../../document/documentText.ts';
import {
  sampleAgenda,
  sampleBodies,
  sampleConsultation,
  sampleMeeting,
  sampleMemberships,
  samplePeople,
} from '../../seeds/sampleRecords.ts';

const data = { meeting: sampleMeeting, bodies: sampleBodies };
const style = (other: Partial<OfficeStyle>): OfficeStyle => ({ ...usualOfficeStyle, ...other });

/** Every paper that has a heading, dates or numbers of its own, in a style. */
const makers: Readonly<Record<string, (style: OfficeStyle) => Document>> = {
  cover: (own) => coverDocument(data, own),
  agenda: (own) => agendaDocument({ ...data, agenda: sampleAgenda }, own),
  roster: (own) =>
    rosterDocument(
      {
        bodies: sampleBodies,
        bodyIds: sampleMeeting.bodyIds,
        date: '2021-09-13',
        memberships: sampleMemberships,
        people: samplePeople,
      },
      own,
    ),
  consultation: (own) => consultationDocument(sampleConsultation, { copy: true }, own),
  materials: (own) =>
    materialsListDocument(
      { subtitle: '', entries: [{ label: 'No. 1', title: '名簿' }], attached: null },
      own,
    ),
  handouts: (own) => handoutsDocument({ subtitle: '', entries: [] }, own),
  attendance: (own) => attendanceDocument({ subtitle: '', bodies: [], others: [] }, own),
  text: (own) => textPaperDocument({ id: 'x', title: '抜粋', body: '第1　趣旨' }, own),
};

describe.each(Object.entries(makers))('%s', (_, make) => {
  test('has the office’s margins', () => {
    const margins = { top: 20, right: 22, bottom: 24, left: 30 };
    const document = make(style({ marginTop: 20, marginRight: 22, marginBottom: 24, marginLeft: 30 }));
    for (const { page } of document.sections) expect(page.margins).toEqual(margins);
  });

  test('spreads nothing where the office does not', () => {
    const spread = [...inlinesOfDocument(make(style({ spread: false })))].filter(
      ({ kind }) => kind === 'distributed',
    );
    // Number, day and sender of a letter are set to one width: that is the letter's form, not a heading's.
    expect(spread.length > 0).toBe(make === makers.consultation);
  });
});

const text = (make: keyof typeof makers, other: Partial<OfficeStyle>) =>
  documentText(makers[make]?.(style(other)) ?? usual()).join('\n');

function usual(): never {
  throw new Error('no such paper');
}

describe('digits', () => {
  test('of dates, times and agenda numbers are full width', () => {
    expect(text('cover', { digits: 'full' })).toContain('令和３年９月１３日（月）');
    const agenda = makers.agenda?.(style({ digits: 'full' }));
    expect(documentText(agenda ?? usual()).join()).toContain('午後２時００分から');
    expect(agenda?.sections[0]?.blocks.at(-1)).toMatchObject({ kind: 'list', numbering: 'decimalFullWidth' });
  });

  test('of one place only are full width, from 10 on half width', () => {
    expect(text('cover', { digits: 'full_if_single' })).toContain('令和３年９月13日（月）');
    const lists = makers
      .agenda?.(style({ digits: 'full_if_single' }))
      .sections[0]?.blocks.filter(({ kind }) => kind === 'list');
    expect(lists).toMatchObject([
      { numbering: 'decimalFullWidth', items: { length: 9 } },
      { numbering: 'decimal', start: 10, items: { length: 2 } },
    ]);
  });

  test('that somebody typed stay: titles, names, places, document numbers', () => {
    const agenda = text('agenda', { digits: 'full' });
    expect(agenda).toContain('松江地方合同庁舎共用第4会議室');
    expect(agenda).toContain('最低賃金審議会令第6条第5項及び第7項の適用について');
    expect(text('consultation', { digits: 'full' })).toContain('（平成20年島根労働局最低賃金公示第3号）');
    expect(text('roster', { digits: 'full' })).toContain('任命年月日　令和３年９月６日');
  });
});

test('dates without weekday, times of 24 hours', () => {
  expect(text('cover', { weekday: false })).toContain('令和3年9月13日\n');
  expect(text('agenda', { clock: '24' })).toContain('14時00分から');
});

test('wording of headings', () => {
  expect(text('cover', { coverTitle: '資料' })).toContain('\n資料\n');
  expect(text('agenda', { agendaTitle: '会議次第' })).toContain('会議次第');
  expect(text('materials', { materialsTitle: '配付資料' })).toContain('配付資料');
  expect(text('handouts', { handoutsTitle: '配付資料一覧' })).toContain('配付資料一覧');
  expect(text('attendance', { attendanceTitle: '出席予定者' })).toContain('出席予定者');
});

test('the issuer of the office stands where a meeting names none', () => {
  const own = style({ issuer: '青森県総務部' });
  const unnamed = { ...data, meeting: { ...sampleMeeting, issuer: '' } };
  expect(documentText(coverDocument(unnamed, own)).at(-1)).toBe('青森県総務部');
  expect(documentText(coverDocument(data, own)).at(-1)).toBe('島根労働局');
});

test('a roster with wide margins still stands on one page for each body', () => {
  const document = makers.roster?.(style({ marginTop: 40, marginBottom: 40 }));
  const [table] = document?.sections[0]?.blocks.filter(({ kind }) => kind === 'table') ?? [];
  if (table?.kind !== 'table') throw new Error('no table');
  const heights = table.rows.map(({ minHeight }) => Number.parseFloat(String(minHeight)));
  expect(heights.reduce((sum, height) => sum + height, 0)).toBeLessThan(297 - 80 - 30);
});
