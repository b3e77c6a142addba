import { formatJapaneseDate, parseJapaneseDay } from '../../shared/calendar/japaneseDate.ts';
import { dateRefusalText } from '../../shared/calendar/readingText.ts';
import type { CellReading, GridColumn } from '../ui/grid/gridTypes.ts';

/** A column of days, shown as R3.9.6; `today` completes days without a year. */
export function dateColumn(key: string, header: string, today: string): GridColumn {
  return {
    key,
    header,
    width: 84,
    kind: 'date',
    parse: (text) => readDate(text, today),
    format: shortDate,
    edit: shortDate,
  };
}

function readDate(text: string, today: string): CellReading {
  if (text.trim() === '') return { ok: true, value: '' };
  const reading = parseJapaneseDay(text, { today });
  return reading.ok
    ? { ok: true, value: reading.value.date }
    : { ok: false, message: dateRefusalText(reading.error) };
}

function shortDate(value: string): string {
  return value === '' ? '' : formatJapaneseDate(value, { form: 'short' });
}
