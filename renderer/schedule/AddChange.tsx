import { useMemo, useState } from 'react';
import { type CalendarChange, createOfficeCalendar } from '../../shared/calendar/officeCalendar.ts';
import { dayText } from '../../shared/schedule/dayText.ts';
import { useChanges } from '../app/changes.tsx';
import { today } from '../app/today.ts';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/field/DateField.tsx';
import { TextField } from '../ui/field/TextField.tsx';
import { tooLongText } from '../ui/field/tooLongText.ts';
import { computed } from './computed.ts';
import { holidayNames } from './holidayNames.ts';
import { MovedByHolidays } from './MovedByHolidays.tsx';
import type { CalendarData, Schedules } from './useSchedule.ts';
import words from './words.module.css';

/** In characters: a name stands in the month's table. */
const [mostInName, mostInNote] = [40, 200];
const usualName = '臨時の休日';

/** A single day that is added to the holidays or, where it is one, struck from them. */
export function AddChange({ schedules: { data, calendar } }: { readonly schedules: Schedules }) {
  const { change } = useChanges();
  const [date, setDate] = useState<string | null>(null);
  const [name, setName] = useState('');
  const [note, setNote] = useState('');
  const reasons = date === null ? null : computed(() => holidayNames(date, calendar));
  const holiday = reasons?.ok ? reasons.value[0] : undefined;
  const strikes = holiday !== undefined;
  const add = async () => {
    if (date === null) return;
    const called = strikes ? holiday : name.trim() || usualName;
    const added = await change('schedule.addChange', { date, closed: !strikes, name: called, note });
    if (!added) return;
    setDate(null);
    setName('');
    setNote('');
  };
  return (
    <>
      <div className={words.attach}>
        <DateField label="日" keptAs="schedule.change.date" value={date} today={today()} onSave={setDate} />
        {!strikes && (
          <TextField
            label="名称"
            value={name}
            placeholder={usualName}
            error={tooLongText(name, mostInName)}
            onSave={setName}
          />
        )}
        <TextField label="理由・根拠" value={note} error={tooLongText(note, mostInNote)} onSave={setNote} />
        <Button
          icon={strikes ? 'minus' : 'plus'}
          disabled={date === null || name.length > mostInName || note.length > mostInNote}
          onClick={() => void add()}
        >
          {strikes && date !== null
            ? `${dayText(date)}の「${holiday}」を外す`
            : `${date === null ? '' : `${dayText(date)}を`}閉庁日に加える`}
        </Button>
        {reasons !== null && !reasons.ok && <p className={words.trouble}>{reasons.message}</p>}
      </div>
      {date !== null && reasons?.ok && (
        <Preview data={data} change={{ date, closed: !strikes, name: usualName }} />
      )}
    </>
  );
}

/** Which deadlines the day would move, before it is added. */
function Preview({ data, change }: { readonly data: CalendarData; readonly change: CalendarChange }) {
  const { date, closed, name } = change;
  const calendar = useMemo(() => {
    const changes = [...data.changes, { date, closed, name }];
    return createOfficeCalendar({ ...data, changes });
  }, [data, date, closed, name]);
  return <MovedByHolidays calendar={calendar} />;
}
