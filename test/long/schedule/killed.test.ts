import { expect, test } from 'vitest';
import { connections } from '../../../db/library/library.ts';
import { openLibrary } from '../../../db/library/openLibrary.ts';
import { findHolidays } from '../../../db/schedule/calendarStore.ts';
import { defaultHolidays } from '../../../shared/calendar/officeCalendar.ts';
import { childProcess } from '../../db/library/childProcess.ts';
import { at, libraryWithShelves, who } from '../../db/library/shelves.ts';
import { expectOk } from '../../expectOk.ts';

test('a program that is killed while it imports holidays, forty times over, has one calendar whole', async () => {
  const { folder, close } = await libraryWithShelves();
  await close();
  const all = defaultHolidays();
  let imported = 0;
  for (let round = 0; round < 40; round += 1) {
    const child = childProcess('importHolidaysUntilKilled', folder, `${imported}`);
    await child.written(1 + (round % 7));
    await child.kill();
    const library = expectOk(await openLibrary(folder, { mode: 'write', who, at }));
    expect(library[connections].reader.pragma('integrity_check', { simple: true })).toBe('ok');
    const stored = await findHolidays(library.reader);
    const acknowledged = Number(child.lines.at(-1));
    // One more may have been committed and killed before it was acknowledged.
    expect([acknowledged, acknowledged + 1]).toContain(Number(stored?.source));
    const from = Number(stored?.source) % 2 === 0 ? '1970' : '2000';
    expect(stored?.holidays).toEqual(all.filter(({ date }) => date >= from));
    imported = Number(stored?.source) + 1;
    await library.close();
  }
});
