import { formatJapaneseDate } from './formatJapaneseDate.ts';

/** What a calendar and a clock on the wall show. */
export interface WallClock {
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** `HH:mm:ss`, from 00:00:00. */
  readonly time: string;
}

/**
 * A moment as calendar and clock show it in a zone (IANA name); without one, where this computer stands, because that is
 * the clock which the user looks at. Throws RangeError for what is no moment.
 */
export function wallClock(moment: string | Date, zone?: string): WallClock {
  const parts = new Intl.DateTimeFormat('en', {
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(new Date(moment));
  const of = (type: Intl.DateTimeFormatPartTypes): string =>
    parts.find((part) => part.type === type)?.value ?? '';
  return {
    day: `${of('year').padStart(4, '0')}-${of('month')}-${of('day')}`,
    time: `${of('hour')}:${of('minute')}:${of('second')}`,
  };
}

/** 14:03 */
export function minuteText(moment: string | Date, zone?: string): string {
  return wallClock(moment, zone).time.slice(0, 5);
}

/** 令和3年9月13日 14:03: how every moment is shown to the user. */
export function instantText(moment: string | Date, zone?: string): string {
  return `${formatJapaneseDate(wallClock(moment, zone).day)} ${minuteText(moment, zone)}`;
}
