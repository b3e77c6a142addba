/** Imports two calendars in turn for ever, and says the number of each import once it is committed. */
import { openLibrary } from '../../../../db/library/openLibrary.ts';
import { runCommand } from '../../../../db/library/runCommand.ts';
import { findHolidays, setHolidays } from '../../../../db/schedule/calendarStore.ts';
import { defaultHolidays } from '../../../../shared/calendar/officeCalendar.ts';

const [folder = '', first = '0'] = process.argv.slice(2);
const at = '2021-09-13T03:00:00.000Z';
const opened = await openLibrary(folder, { mode: 'write', who: '松江花子', at });
if (!opened.ok) throw new Error(opened.error.code);

for (let number = Number(first); ; number += 1) {
  const command = { name: 'schedule.setHolidays', label: `${number}`, who: '松江花子', at };
  const from = number % 2 === 0 ? '1970' : '2000';
  const holidays = defaultHolidays().filter(({ date }) => date >= from);
  const done = await runCommand(opened.value, command, async (writable) => {
    const before = await findHolidays(writable);
    return setHolidays(writable, before?.revision ?? 0, {
      ...{ source: `${number}`, asOf: '2021-02-01' },
      holidays: [...holidays],
    });
  });
  if (!done.ok) throw new Error(done.error.code);
  process.stdout.write(`${number}\n`);
}
