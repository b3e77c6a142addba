import path from 'node:path';
import { dialog } from 'electron';
import type { Handlers } from '../../shared/contract/channel.ts';
import { problemText } from '../../shared/contract/problemText.ts';
import { ok, problem } from '../../shared/contract/result.ts';
import { readHolidays } from '../../shared/schedule/readHolidays.ts';
import type { scheduleContract } from '../../shared/schedule/scheduleContract.ts';
import type { HostContext } from './hostContext.ts';
import { saveAs } from './saveAs.ts';

type FileChannels = Pick<typeof scheduleContract, 'schedule.openHolidays' | 'schedule.saveCalendarFile'>;

export const scheduleFileUseCases: Handlers<FileChannels, { host: HostContext }> = {
  async 'schedule.openHolidays'({ window, reading }) {
    const parent = window();
    const options: Electron.OpenDialogOptions = {
      title: '内閣府の「国民の祝日」のファイルを選ぶ',
      properties: ['openFile'],
      filters: [
        { name: '国民の祝日（CSV）', extensions: ['csv', 'txt'] },
        { name: 'すべてのファイル', extensions: ['*'] },
      ],
    };
    const { canceled, filePaths } = await (parent
      ? dialog.showOpenDialog(parent, options)
      : dialog.showOpenDialog(options));
    const [file] = filePaths;
    if (canceled || file === undefined) return ok(null);
    const tables = await reading.tables(file);
    if (!tables.ok) {
      const { why } = problemText(tables.error);
      return problem('holidays.unreadable', { name: path.basename(file), reason: why });
    }
    const { name, encoding, tables: read } = tables.value;
    const holidays = readHolidays(name, read[0]?.cells ?? []);
    if (!holidays.ok) return holidays;
    return ok({ source: name, encoding: encoding ?? 'Excel', holidays: [...holidays.value] });
  },

  async 'schedule.saveCalendarFile'(context) {
    const now = new Date().toISOString();
    const made = await context.library.call('schedule.calendarFile', { now });
    if (!made.ok) return made;
    return saveAs(context, { ...made.value, extension: 'ics', kindOfFile: 'iCalendar ファイル' });
  },
};
