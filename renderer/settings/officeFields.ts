import { type OfficeStyle, officeStyleSchema } from '../../shared/office/officeStyle.ts';
import type { TextReading } from '../ui/field/useReadText.ts';

/** Settings with a few values, as they are offered. */
export const choices = {
  digits: {
    label: '数字',
    options: [
      { value: 'half', label: '半角（令和3年9月13日）' },
      { value: 'full', label: '全角（令和３年９月１３日）' },
      { value: 'full_if_single', label: '1桁は全角（令和３年９月13日）' },
    ],
  },
  clock: {
    label: '時刻',
    options: [
      { value: '12', label: '午後2時00分' },
      { value: '24', label: '14時00分' },
    ],
  },
  honorific: {
    label: '宛名の敬称',
    options: [
      { value: '殿', label: '殿' },
      { value: '様', label: '様' },
    ],
  },
  duplex: {
    label: '両面印刷（印刷の画面を開いたとき）',
    options: [
      { value: 'simplex', label: '片面' },
      { value: 'longEdge', label: '両面・長辺とじ' },
      { value: 'shortEdge', label: '両面・短辺とじ' },
    ],
  },
} as const;

/** Wordings of headings, with the setting of the width over which each is spread. */
export const headings = [
  { field: 'coverTitle', width: 'coverTitleWidth', label: '表紙' },
  { field: 'agendaTitle', width: 'agendaTitleWidth', label: '次第' },
  { field: 'materialsTitle', width: 'materialsTitleWidth', label: '資料目次' },
  { field: 'handoutsTitle', width: null, label: '配布資料一覧' },
  { field: 'attendanceTitle', width: null, label: '出席者名簿' },
] as const;

export const margins = [
  { field: 'marginTop', label: '上の余白（mm）' },
  { field: 'marginBottom', label: '下の余白（mm）' },
  { field: 'marginLeft', label: '左の余白（mm）' },
  { field: 'marginRight', label: '右の余白（mm）' },
] as const;

/** 均等割付, in characters. */
export const widths = { least: 2, most: 30 };

/** The value of a setting that was chosen; what it was where it is none. */
export function chosen<K extends keyof typeof choices>(
  field: K,
  text: string,
  office: OfficeStyle,
): OfficeStyle[K] {
  const read = officeStyleSchema.shape[field].safeParse(text);
  return read.success ? (read.data as OfficeStyle[K]) : office[field];
}

export function wordingReading(text: string, label: string): TextReading<string> {
  return text.trim() === ''
    ? { ok: false, message: `${label}の見出しがありません。紙面に印刷する言葉を入力してください。` }
    : { ok: true, value: text };
}

export function lengthReading(
  text: string,
  label: string,
  { least, most }: { readonly least: number; readonly most: number },
): TextReading<string> {
  const typed = text.normalize('NFKC').trim();
  const number = Number(typed);
  if (/^\d+$/.test(typed) && number >= least && number <= most) return { ok: true, value: String(number) };
  return { ok: false, message: `${label}は${least}から${most}までの整数で入力してください。` };
}
