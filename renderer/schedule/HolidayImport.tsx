import { useMemo, useState } from 'react';
import { createOfficeCalendar } from '../../shared/calendar/officeCalendar.ts';
import type { OutputOf } from '../../shared/contract/channel.ts';
import type { AppContract } from '../../shared/contract/contract.ts';
import type { Problem } from '../../shared/contract/result.ts';
import { mergeHolidays } from '../../shared/schedule/mergeHolidays.ts';
import { useChanges } from '../app/changes.tsx';
import { ask, Refused } from '../app/desk.ts';
import { ProblemDialog } from '../app/ProblemDialog.tsx';
import { today } from '../app/today.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/dialog/Dialog.tsx';
import { DateField } from '../ui/field/DateField.tsx';
import { MovedByHolidays } from './MovedByHolidays.tsx';
import type { CalendarData } from './useSchedule.ts';
import words from './words.module.css';

type HolidayFile = NonNullable<OutputOf<AppContract, 'schedule.openHolidays'>>;

/** Reads the Cabinet Office's file, shows what it would change, and takes it over only then. */
export function HolidayImport({ data }: { readonly data: CalendarData }) {
  const [file, setFile] = useState<HolidayFile | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const open = async () => {
    try {
      setFile(await ask('schedule.openHolidays', {}));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      setProblem(error.problem);
    }
  };
  return (
    <>
      <Button icon="letter" onClick={() => void open()}>
        内閣府のCSVを取り込む
      </Button>
      {file && <Review file={file} data={data} onClose={() => setFile(null)} />}
      <ProblemDialog problem={problem} onClose={() => setProblem(null)} />
    </>
  );
}

interface ReviewProps {
  readonly file: HolidayFile;
  readonly data: CalendarData;
  readonly onClose: () => void;
}

function Review({ file, data, onClose }: ReviewProps) {
  const { change } = useChanges();
  const [asOf, setAsOf] = useState(today());
  const { holidays, added, removed } = useMemo(
    () => mergeHolidays(data.holidays, file.holidays),
    [data, file],
  );
  const years = [file.holidays[0]?.date, file.holidays.at(-1)?.date].map((date) => date?.slice(0, 4));
  const take = async () => {
    const source = `${file.source}（${years.join('年から')}年まで）`;
    onClose();
    await change('schedule.setHolidays', {
      revision: data.revision,
      data: { source, asOf, holidays: [...holidays] },
    });
  };
  const calendar = useMemo(
    () => createOfficeCalendar({ holidays, asOf, changes: data.changes }),
    [holidays, asOf, data],
  );
  const list = (days: readonly { readonly date: string; readonly name: string }[]): string =>
    days.map(({ date, name }) => `${date.replaceAll('-', '/')} ${name}`).join('、');
  return (
    <Dialog
      title="祝日のデータを取り込む"
      wide
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>やめる</Button>
          <Button look="primary" autoFocus onClick={() => void take()}>
            取り込む
          </Button>
        </>
      }
    >
      <p>{`${file.source}（${file.encoding}）　${years.join('年から')}年まで${file.holidays.length}日`}</p>
      <DateField
        label="いつの時点のデータか"
        keptAs="schedule.import.asOf"
        value={asOf}
        today={today()}
        required
        onSave={(date) => date !== null && setAsOf(date)}
      />
      <p>{added.length === 0 ? '加わる祝日はありません。' : `加わる祝日：${list(added)}`}</p>
      <p>{removed.length === 0 ? 'なくなる祝日はありません。' : `なくなる祝日：${list(removed)}`}</p>
      <p className={words.why}>この期間の外の年は、今のデータのままです。</p>
      <MovedByHolidays calendar={calendar} />
    </Dialog>
  );
}
