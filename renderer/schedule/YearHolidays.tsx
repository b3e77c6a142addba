import { useMemo, useState } from 'react';
import { formatJapaneseDate, formatJapanesePeriod } from '../../shared/calendar/japaneseDate.ts';
import type { OfficeCalendar } from '../../shared/calendar/officeCalendar.ts';
import { today } from '../app/today.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Panel } from '../ui/layout/Panel.tsx';
import style from './calendar.module.css';
import { holidayNames } from './holidayNames.ts';
import words from './words.module.css';

/** The holidays of a year as they are in force, to be held against another calendar. */
export function YearHolidays({ calendar }: { readonly calendar: OfficeCalendar }) {
  const [first, last] = [yearOf(calendar.coverage.from), yearOf(calendar.coverage.to)];
  const [chosen, setYear] = useState(yearOf(today()));
  const year = Math.min(Math.max(chosen, first), last);
  const days = useMemo(() => holidaysOf(year, calendar), [year, calendar]);
  const era = formatJapanesePeriod({ date: `${year}-01-01`, precision: 'year', calendar: 'calendar' });
  const title = `${era}（${year}年）の祝日・休日`;
  return (
    <Panel
      title={title}
      note={`${days.length}日　個別の変更を含みます`}
      action={
        <>
          <IconButton
            icon="back"
            small
            label="前の年"
            disabled={year <= first}
            onClick={() => setYear(year - 1)}
          />
          <IconButton
            icon="forward"
            small
            label="次の年"
            disabled={year >= last}
            onClick={() => setYear(year + 1)}
          />
        </>
      }
    >
      <ul className={style.year} aria-label={title}>
        {days.map(({ date, names }) => (
          <li key={date}>
            <span className={words.day}>{formatJapaneseDate(date, { form: 'short', weekday: true })}</span>
            <span>{names.join('・')}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

const yearOf = (date: string): number => Number(date.slice(0, 4));

function holidaysOf(year: number, calendar: OfficeCalendar) {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  const between = calendar.closedBetween(first, last).map(({ date }) => date);
  return [first, ...between, last].flatMap((date) => {
    const names = holidayNames(date, calendar);
    return names.length === 0 ? [] : [{ date, names }];
  });
}
