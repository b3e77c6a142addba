import holidayJp from '@holiday-jp/holiday_jp';
import { addDays as addDaysTo, format, isWeekend, parseISO } from 'date-fns';
import {
  createOfficeCalendar,
  defaultHolidays,
  holidaySource,
  type OfficeCalendar,
} from '../../shared/calendar/officeCalendar.ts';
import { specifiedMinimumWage } from '../../shared/schedule/chains.ts';
import { latestStart } from '../../shared/schedule/computeSchedule.ts';
import { scheduleTable } from '../../shared/schedule/scheduleTable.ts';
import { type Measurement, median, takeTurns } from './measurement.ts';

const [first, last] = ['1970-01-01', '2049-12-31'];
const days = 29_220;

/** The schedules of every day of 80 years, and the latest start, against the usual library and a bare walk. */
export async function scheduleRows(): Promise<Measurement[]> {
  const calendar = createOfficeCalendar({ holidays: defaultHolidays(), asOf: holidaySource.asOf });
  const table = timed(() => scheduleTable(specifiedMinimumWage, first, last, calendar));
  const usual = await takeTurns(1, table, timed(usualTable));
  const bare = await takeTurns(5, table, timed(bareTable(calendar)));
  const what = `the schedules of ${days.toLocaleString('en')} days, 1970–2049`;
  return [
    {
      what,
      unit: 'ms',
      ours: median(usual.ours),
      peerName: 'date-fns, holiday_jp asked per day',
      peer: median(usual.peer),
      aim: 0.02,
    },
    {
      what,
      unit: 'ms',
      ours: median(bare.ours),
      peerName: 'walking a prepared array, day numbers only',
      peer: median(bare.peer),
      aim: null,
    },
    await latestRow(calendar),
  ];
}

async function latestRow(calendar: OfficeCalendar): Promise<Measurement> {
  const target = '2021-12-01';
  const trying = (): string => {
    for (let start = target; ; ) {
      const [row] = scheduleTable(specifiedMinimumWage, start, start, calendar);
      if ((row?.at(-1)?.date ?? '') <= target) return start;
      start = format(addDaysTo(parseISO(start), -1), 'yyyy-MM-dd');
    }
  };
  const turns = await takeTurns(
    20,
    timed(() => latestStart(specifiedMinimumWage, target, calendar)),
    timed(trying),
  );
  return {
    what: 'the latest start for a wanted day',
    unit: 'ms',
    ours: median(turns.ours),
    peerName: 'trying each day backwards from it',
    peer: median(turns.peer),
    aim: null,
  };
}

function timed(work: () => unknown): () => Promise<number> {
  return async () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  };
}

/** The loop that one writes on an afternoon. */
function usualTable(): string[][] {
  const isClosed = (day: Date): boolean => {
    const monthAndDay = format(day, 'MM-dd');
    return isWeekend(day) || holidayJp.isHoliday(day) || monthAndDay >= '12-29' || monthAndDay <= '01-03';
  };
  const working = (day: Date, count: number): Date => {
    let found = day;
    for (let left = count; left > 0; ) {
      found = addDaysTo(found, 1);
      if (!isClosed(found)) left -= 1;
    }
    return found;
  };
  const rows: string[][] = [];
  for (let notice = parseISO(first); notice <= parseISO(last); notice = addDaysTo(notice, 1)) {
    let deadline = addDaysTo(notice, 15);
    while (isClosed(deadline)) deadline = addDaysTo(deadline, 1);
    const submission = working(deadline, 3);
    const gazette = working(submission, 7);
    const steps = [notice, deadline, submission, gazette, addDaysTo(gazette, 30)];
    rows.push(steps.map((day) => format(day, 'yyyy-MM-dd')));
  }
  return rows;
}

/** The least that any program must do: no texts, no reasons, five numbers a day. */
function bareTable(calendar: OfficeCalendar): () => Int32Array {
  const closed: boolean[] = [];
  for (let index = 0, day = parseISO(first); index < days + 365; index += 1, day = addDaysTo(day, 1)) {
    closed.push(calendar.isClosed(format(day, 'yyyy-MM-dd')));
  }
  const working = (from: number, count: number): number => {
    let found = from;
    for (let left = count; left > 0; ) if (!closed[++found]) left -= 1;
    return found;
  };
  return () => {
    const table = new Int32Array(days * 5);
    for (let notice = 0; notice < days; notice += 1) {
      let deadline = notice + 15;
      while (closed[deadline]) deadline += 1;
      const submission = working(deadline, 3);
      const gazette = working(submission, 7);
      table.set([notice, deadline, submission, gazette, gazette + 30], notice * 5);
    }
    return table;
  };
}
