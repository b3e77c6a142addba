import { z } from 'zod';

/** Millimetres; less than 10 reaches into what printers leave blank and into the boxes of the margins. */
const marginSchema = z.int().min(10).max(60);
/** 均等割付 of a heading, in characters of its own type. */
const spreadSchema = z.int().min(2).max(30);

/** How an office wants its papers: wording, numbers, dates, headings, margins. One for the whole library. */
export const officeStyleSchema = z.object({
  /** Width of the digits that the program prints by itself; never of those that somebody typed. */
  digits: z.enum(['half', 'full', 'full_if_single']),
  /** （月） behind the day of a meeting. */
  weekday: z.boolean(),
  /** `12` 午後2時00分, `24` 14時00分. */
  clock: z.enum(['12', '24']),
  /** Whether headings and names are spread (均等割付) to their widths. */
  spread: z.boolean(),
  coverTitle: z.string().min(1),
  coverTitleWidth: spreadSchema,
  agendaTitle: z.string().min(1),
  agendaTitleWidth: spreadSchema,
  materialsTitle: z.string().min(1),
  materialsTitleWidth: spreadSchema,
  handoutsTitle: z.string().min(1),
  attendanceTitle: z.string().min(1),
  marginTop: marginSchema,
  marginRight: marginSchema,
  marginBottom: marginSchema,
  /** 30 where papers are punched. */
  marginLeft: marginSchema,
  /** State offices write 殿, many municipalities 様. */
  honorific: z.enum(['殿', '様']),
  /** 発行者 on the cover of a meeting that names none; empty for a blank to write on. */
  issuer: z.string(),
  /** 両面 of the system's print dialog, as it opens. */
  duplex: z.enum(['simplex', 'longEdge', 'shortEdge']),
  /** Printed on both sides, every body's roster begins on the front of a sheet. */
  bodiesOnFronts: z.boolean(),
});
export type OfficeStyle = z.infer<typeof officeStyleSchema>;

/** The office that has set nothing. */
export const usualOfficeStyle: OfficeStyle = {
  digits: 'half',
  weekday: true,
  clock: '12',
  spread: true,
  coverTitle: '会議資料',
  coverTitleWidth: 8,
  agendaTitle: '次第',
  agendaTitleWidth: 5,
  materialsTitle: '資料目次',
  materialsTitleWidth: 9,
  handoutsTitle: '配布資料一覧',
  attendanceTitle: '出席者名簿',
  marginTop: 25,
  marginRight: 25,
  marginBottom: 25,
  marginLeft: 25,
  honorific: '殿',
  issuer: '',
  duplex: 'simplex',
  bodiesOnFronts: true,
};
