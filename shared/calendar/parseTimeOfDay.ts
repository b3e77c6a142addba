/** Why a text is not a time of day. */
export type TimeRefusal = 'empty' | 'unreadable' | 'noSuchTime' | 'ambiguousTwelve';

export type TimeReading =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly error: TimeRefusal };

const halfDays: Readonly<Record<string, 'am' | 'pm'>> = { 午前: 'am', am: 'am', 午後: 'pm', pm: 'pm' };
const halfDay = '午前|午後|am|pm';
const forms = [
  new RegExp(`^(?<half>${halfDay})?(?<hour>\\d{1,2}):(?<minute>\\d{2})(?<late>am|pm)?$`),
  new RegExp(`^(?<half>${halfDay})?(?<hour>\\d{1,2})時(?:(?<minute>\\d{1,2})分|(?<thirty>半))?$`),
  /^(?<hour>\d{2})(?<minute>\d{2})$/,
];

/**
 * Reads a time of day as officials write it, to `HH:mm`: 14:00, 1400, 14時, 午後2時00分, 午後2時半, PM2:00, 正午, １４：００.
 * 午前12時 and 午後12時 are refused, because they mean noon to some and midnight to others: 正午, 午後0時 or 午前0時 is clear.
 */
export function parseTimeOfDay(text: string): TimeReading {
  const shadow = text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
  if (shadow === '') return { ok: false, error: 'empty' };
  if (shadow === '正午') return { ok: true, value: '12:00' };
  const groups = forms.map((form) => form.exec(shadow)?.groups).find((found) => found);
  if (!groups || (groups.half && groups.late)) return { ok: false, error: 'unreadable' };
  return timeOf(
    halfDays[groups.half ?? groups.late ?? ''],
    Number(groups.hour),
    groups.thirty ? 30 : Number(groups.minute ?? 0),
  );
}

function timeOf(half: 'am' | 'pm' | undefined, hour: number, minute: number): TimeReading {
  if (half && hour === 12) return { ok: false, error: 'ambiguousTwelve' };
  if (hour > (half ? 11 : 23) || minute > 59) return { ok: false, error: 'noSuchTime' };
  const two = (value: number): string => String(value).padStart(2, '0');
  return { ok: true, value: `${two(half === 'pm' ? hour + 12 : hour)}:${two(minute)}` };
}
