import { formatJapaneseDate } from '../../shared/calendar/japaneseDate.ts';
import type { CalendarData } from './useSchedule.ts';

/** Of which day the holidays are that every date rests on. */
export function AsOfStatus({ data }: { readonly data: CalendarData }) {
  const changes = data.changes.length === 0 ? '' : `・個別の変更${data.changes.length}日`;
  return <span>{`祝日データ　${formatJapaneseDate(data.asOf)}時点${changes}`}</span>;
}
