import { useMemo } from 'react';
import { dayNumber } from '../../shared/calendar/calendarDays.ts';
import type { OfficeCalendar } from '../../shared/calendar/officeCalendar.ts';
import type { Chain } from '../../shared/schedule/chain.ts';
import { closedReasons } from '../../shared/schedule/closedReasons.ts';
import type { ScheduledStep } from '../../shared/schedule/computeSchedule.ts';
import { dayText } from '../../shared/schedule/dayText.ts';
import { scheduleTable } from '../../shared/schedule/scheduleTable.ts';
import { today } from '../app/today.ts';
import { DateField } from '../ui/field/DateField.tsx';
import { Grid } from '../ui/grid/Grid.tsx';
import type { GridColumn, GridDataRow } from '../ui/grid/gridTypes.ts';
import { Panel } from '../ui/layout/Panel.tsx';
import style from './chain.module.css';
import { computed } from './computed.ts';
import words from './words.module.css';

export interface Span {
  readonly from: string;
  readonly to: string;
}

interface ChainTableProps {
  readonly chain: Chain;
  readonly calendar: OfficeCalendar;
  readonly span: Span;
  readonly start: string;
  readonly onSpan: (span: Span) => void;
  readonly onStart: (date: string) => void;
  /** The date of a step in the table is under the cursor. */
  readonly onStep: (key: string) => void;
}

/** More rows than any office prints; a typing error would otherwise ask for ten thousand years. */
const mostDays = 750;

/** 一覧: a line for each day of a span; the chosen one is shown above. */
export function ChainTable(props: ChainTableProps) {
  const { chain, calendar, span, start, onSpan, onStart, onStep } = props;
  const days = dayNumber(span.to) - dayNumber(span.from) + 1;
  const table = useMemo(
    () =>
      days < 1 || days > mostDays ? null : computed(() => scheduleTable(chain, span.from, span.to, calendar)),
    [chain, span, days, calendar],
  );
  const columns = useMemo(() => columnsOf(chain, calendar), [chain, calendar]);
  const rows = useMemo(
    () => (table?.ok ? table.value.map((steps) => rowOf(chain, steps)) : []),
    [chain, table],
  );
  return (
    <Panel title={`${chain.steps[0]?.label ?? ''}の日ごとの一覧`} note={table?.ok ? `${days}日分` : ''}>
      <div className={style.span}>
        <DateField
          label="初日"
          labelPlace="beside"
          keptAs={`schedule.${chain.key}.from`}
          value={span.from}
          today={today()}
          required
          onSave={(from) => from !== null && onSpan({ ...span, from })}
        />
        <DateField
          label="末日"
          labelPlace="beside"
          keptAs={`schedule.${chain.key}.to`}
          value={span.to}
          today={today()}
          required
          onSave={(to) => to !== null && onSpan({ ...span, to })}
        />
      </div>
      {table === null ? (
        <p className={words.trouble}>
          {days < 1
            ? '末日が初日より前です。初日以後の日を入力してください。'
            : `一覧は${mostDays}日分までです。初日と末日を近づけてください。`}
        </p>
      ) : table.ok ? (
        <div className={style.grid}>
          <Grid
            label="日ごとの一覧"
            density="figures"
            columns={columns}
            rows={rows}
            selectedRowId={start}
            onSelect={(id) => id !== null && onStart(id)}
            onCell={(_, key) => chain.steps.some((step) => step.key === key) && onStep(key)}
          />
        </div>
      ) : (
        <p className={words.trouble}>{table.message}</p>
      )}
    </Panel>
  );
}

function columnsOf(chain: Chain, calendar: OfficeCalendar): GridColumn[] {
  return [
    ...chain.steps.map(
      ({ key, label }, index): GridColumn => ({
        ...{ key, header: label, width: 120, editable: false, oneLine: true },
        ...(index === 0 && { render: (row) => <Start date={row.id} calendar={calendar} /> }),
      }),
    ),
    { key: 'moved', header: '動いた理由', editable: false, oneLine: true },
  ];
}

/** A start on which the office is closed is counted like any other, but nobody would choose it. */
function Start({ date, calendar }: { readonly date: string; readonly calendar: OfficeCalendar }) {
  return <span data-closed={closedReasons(date, calendar).length > 0 || undefined}>{dayText(date)}</span>;
}

function rowOf(chain: Chain, steps: readonly ScheduledStep[]): GridDataRow {
  return {
    id: steps[0]?.date ?? '',
    cells: {
      ...Object.fromEntries(steps.map(({ key, date }) => [key, dayText(date)])),
      moved: rolledText(chain, steps),
    },
  };
}

/** Why a day was put off or brought forward: 3日繰下げ　土・日・敬老の日. Closed days that a count steps over are no reason. */
function rolledText(chain: Chain, steps: readonly ScheduledStep[]): string {
  return steps
    .flatMap(({ key, moved }) => {
      const rule = chain.steps.find((step) => step.key === key)?.rule;
      if (!rule || !('whenClosed' in rule) || moved.length === 0) return [];
      const names = moved.map(({ reason }) => reason.replaceAll('曜日', ''));
      const word = rule.whenClosed === 'next' ? '繰下げ' : '繰上げ';
      return [`${moved.length}日${word}　${[...new Set(names)].join('・')}`];
    })
    .join('、');
}
