import { formatJapaneseDate } from '../calendar/japaneseDate.ts';
import { formatJapaneseTime } from '../calendar/japaneseTime.ts';
import { type Content, distributed } from '../document/builders.ts';
import type { PageSetup } from '../document/document.ts';
import type { OfficeStyle } from './officeStyle.ts';

/** The day of a meeting in the office's style: 令和3年9月13日（月）. */
export function meetingDay(isoDate: string, { digits, weekday }: OfficeStyle): string {
  return formatJapaneseDate(isoDate, { digits, weekday });
}

/** Any other day, which never has its weekday: 令和3年8月24日. */
export function plainDay(isoDate: string, { digits }: OfficeStyle): string {
  return formatJapaneseDate(isoDate, { digits });
}

/** A time of day: 午後2時00分, 14時00分. */
export function officeTime(time: string, { clock, digits }: OfficeStyle): string {
  return formatJapaneseTime(time, { clock, digits });
}

/** A heading or a name, spread to `width` characters where the office spreads. */
export function spreadText(text: string, width: number, { spread }: OfficeStyle): Content {
  return spread ? distributed(text, width) : text;
}

/** The office's margins, in millimetres. */
export function officeMargins(style: OfficeStyle): PageSetup['margins'] {
  const { marginTop: top, marginRight: right, marginBottom: bottom, marginLeft: left } = style;
  return { top, right, bottom, left };
}

/** Width and height of the text on A4 portrait, in millimetres. */
export function textArea(style: OfficeStyle): { readonly width: number; readonly height: number } {
  return {
    width: 210 - style.marginLeft - style.marginRight,
    height: 297 - style.marginTop - style.marginBottom,
  };
}
