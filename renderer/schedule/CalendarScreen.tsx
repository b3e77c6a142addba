import { formatJapaneseDate } from '../../shared/calendar/japaneseDate.ts';
import { useChanges } from '../app/changes.tsx';
import { FrameStatus, useFramePosition } from '../app/frameSlots.tsx';
import { useCanEdit } from '../library/useCanEdit.ts';
import { Button } from '../ui/Button.tsx';
import { PageHead } from '../ui/layout/PageHead.tsx';
import { Panel } from '../ui/layout/Panel.tsx';
import { WorkBody } from '../ui/layout/WorkBody.tsx';
import { SkeletonRows } from '../ui/SkeletonRows.tsx';
import { AddChange } from './AddChange.tsx';
import { AsOfStatus } from './AsOfStatus.tsx';
import { ChangedDays } from './ChangedDays.tsx';
import style from './calendar.module.css';
import { HolidayImport } from './HolidayImport.tsx';
import { scheduleRoot } from './schedulePaths.ts';
import { type Schedules, usePlanDays, useSchedule } from './useSchedule.ts';
import words from './words.module.css';
import { YearHolidays } from './YearHolidays.tsx';

/** 祝日・休日: from where the holidays are and as of when, the office's own days, and what they change. */
export function CalendarScreen() {
  const schedules = useSchedule();
  const days = usePlanDays(schedules?.calendar ?? null);
  useFramePosition([{ label: '日程', path: scheduleRoot }, { label: '祝日・休日' }]);
  if (!schedules || !days) return <SkeletonRows />;
  return (
    <>
      <PageHead title="祝日・休日" sub="土曜日・日曜日・祝日・12月29日から1月3日までを閉庁日とします" />
      <FrameStatus>
        <AsOfStatus data={schedules.data} />
      </FrameStatus>
      <WorkBody scroll>
        <ChangedDays days={days} />
        <DataPanel schedules={schedules} />
        <ChangesPanel schedules={schedules} />
        <YearHolidays calendar={schedules.calendar} />
      </WorkBody>
    </>
  );
}

function DataPanel({ schedules: { data, calendar } }: { readonly schedules: Schedules }) {
  const canEdit = useCanEdit();
  const { change } = useChanges();
  const year = (date: string): string => `${date.slice(0, 4)}年`;
  return (
    <Panel title="祝日のデータ" note={`${formatJapaneseDate(data.asOf)}時点`}>
      <p>{data.source}</p>
      <p className={words.why}>
        {`${year(calendar.coverage.from)}から${year(calendar.coverage.to)}まで。この外の日は、開庁日とみなさず「計算できません」と答えます。`}
      </p>
      {canEdit && (
        <div className={style.data}>
          <HolidayImport data={data} />
          {data.revision > 0 && (
            <Button
              icon="undo"
              onClick={() => void change('schedule.removeHolidays', { revision: data.revision })}
            >
              初めのデータに戻す
            </Button>
          )}
        </div>
      )}
    </Panel>
  );
}

function ChangesPanel({ schedules }: { readonly schedules: Schedules }) {
  const { data } = schedules;
  const canEdit = useCanEdit();
  const { change } = useChanges();
  return (
    <Panel title="個別の変更" note="臨時の休日を加え、祝日を外します">
      {canEdit && <AddChange schedules={schedules} />}
      {data.changes.length === 0 && <p className={words.none}>個別の変更はありません。</p>}
      <ul className={words.changes} aria-label="個別の変更">
        {data.changes.map(({ id, revision, date, closed, name, note }) => (
          <li key={id}>
            <span className={words.day}>{formatJapaneseDate(date, { weekday: true })}</span>
            <span>{closed ? `閉庁　${name}` : `「${name}」を外す`}</span>
            <span className={words.why}>{note}</span>
            {canEdit && (
              <Button
                look="quiet"
                small
                icon="trash"
                aria-label={`${formatJapaneseDate(date)}の変更を削除`}
                onClick={() => void change('schedule.removeChange', { id, revision })}
              >
                削除
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
