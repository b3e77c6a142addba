import { formatJapaneseDate } from '../../shared/calendar/japaneseDate.ts';
import type { Body } from '../../shared/council/body.ts';
import { roleLabel } from '../../shared/roster/memberRole.ts';
import { memberRoles } from '../../shared/roster/membership.ts';
import { nameText } from '../../shared/roster/nameText.ts';
import {
  differenceLabels,
  hindranceText,
  leftOutReasonText,
  pasteRemarkText,
} from '../../shared/roster/pastedRosterText.ts';
import type { PlannedRow } from '../../shared/roster/planAppointments.ts';
import { isDoubtful, plannedState } from '../../shared/roster/plannedState.ts';
import type { SeatDifference } from '../../shared/roster/seatDifferences.ts';
import { Badge } from '../ui/Badge.tsx';
import type { GridColumn, GridDataRow } from '../ui/grid/gridTypes.ts';
import type { EntryPlan } from './planEntry.ts';
import { isShown, type ReviewFilter, unreadRows } from './reviewFilter.ts';
import style from './roster.module.css';

const states = {
  new: '新しい',
  again: '再任',
  changed: '変わる',
  same: '同じ',
  leftOut: '入れない',
} as const;

export function reviewColumns(plan: EntryPlan, hasBodies: boolean): GridColumn[] {
  const byKey = new Map(plan.rows.map((row) => [row.member.key, row]));
  return [
    { key: 'line', header: '行', width: 44, align: 'end', editable: false },
    {
      key: 'state',
      header: '扱い',
      width: 84,
      kind: 'custom',
      render: ({ id }) => <StateBadge row={byKey.get(id)} />,
    },
    ...(hasBodies ? [{ key: 'body', header: '会議体', width: 96, oneLine: true, editable: false }] : []),
    { key: 'side', header: '区分', width: 80, oneLine: true, editable: false },
    { key: 'name', header: '氏名', width: 96, editable: false },
    { key: 'reading', header: 'よみ', width: 104, editable: false },
    { key: 'title', header: '役職名', editable: false },
    { key: 'appointedOn', header: '任命', width: 72, editable: false },
    { key: 'role', header: '役割', width: 64, oneLine: true, editable: false },
  ];
}

function StateBadge({ row }: { readonly row: PlannedRow | undefined }) {
  if (!row) return <Badge kind="plain">読まない</Badge>;
  const state = plannedState(row);
  return <Badge kind={isDoubtful(row) ? 'check' : state === 'same' ? 'ok' : 'plain'}>{states[state]}</Badge>;
}

/** The rows of a table in its order: members, and what was not read as one. */
export function reviewRows(plan: EntryPlan, bodies: readonly Body[], filter: ReviewFilter): GridDataRow[] {
  const byId = new Map(bodies.map((body) => [body.id, body]));
  const rows = plan.rows
    .filter((row) => isShown(row, filter))
    .map((row) => ({ line: row.member.line, row: memberRow(row, byId.get(row.member.bodyId)) }));
  const unread = unreadRows(plan).map(({ line, text, reason }) => ({
    line,
    row: {
      id: `line ${line}`,
      cells: { line: String(line) },
      detail: (
        <div className={style.remarks}>
          <span className={style.remark}>{text}</span>
          <span className={style.remark}>{leftOutReasonText(reason)}</span>
        </div>
      ),
    },
  }));
  const all = filter === 'all' || filter === 'leftOut' ? [...rows, ...unread] : rows;
  return all.toSorted((one, other) => one.line - other.line).map(({ row }) => row);
}

function memberRow(planned: PlannedRow, body: Body | undefined): GridDataRow {
  const { member, names, nameIndex } = planned;
  const name = names[nameIndex] ?? member.split.name;
  const remarks = reviewRemarks(planned, body);
  return {
    id: member.key,
    cells: {
      line: String(member.line),
      body: body ? body.shortName || body.name : '',
      side: sideLabel(body, member.side),
      name: { value: nameText(name), provisional: planned.nameIsGuess },
      reading: nameText(member.reading),
      title: member.title,
      appointedOn: shortDate(member.appointedOn),
      role: roleText(body, member.role),
    },
    ...(remarks.length > 0 && {
      detail: (
        <div className={style.remarks}>
          {remarks.map((remark) => (
            <span key={remark} className={style.remark}>
              {remark}
            </span>
          ))}
        </div>
      ),
    }),
  };
}

/** What there is to know about a row before it is entered. */
function reviewRemarks(row: PlannedRow, body: Body | undefined): string[] {
  const { member, choices, whoIndex, hindrance, nameIsGuess, isPerhapsAnother, seat, differences } = row;
  const isAgain = plannedState(row) === 'again';
  const choice = whoIndex === null ? undefined : choices[whoIndex];
  const isVariant = seat === null && choice && choice.kind !== 'new' && choice.printedName !== null;
  const registered = choice?.kind === 'registered' ? choice.person.name : null;
  return [
    ...differences.map((difference) => differenceText(difference, body, isAgain)),
    ...(isAgain && seat && seat.roles.length > 0 && member.role === null
      ? ['今の役割は引き継ぎません。選任の後に入力してください。']
      : []),
    ...(hindrance ? [hindranceText(hindrance)] : []),
    ...(nameIsGuess ? ['姓と名の区切りは推定です。'] : []),
    ...(isVariant && registered
      ? [`登録の氏名は「${nameText(registered)}」です。名簿には、表にある字体で印刷します。`]
      : []),
    ...(isPerhapsAnother
      ? ['同じ氏名で、役職名かよみの違う行があります。同じ人か、別の人かを確かめてください。']
      : []),
    ...member.remarks.map(pasteRemarkText),
  ];
}

/** 役職名：准教授 → 教授; for another term 再任：R3.9.6 → R5.9.6. */
function differenceText(
  { field, before, after }: SeatDifference,
  body: Body | undefined,
  isAgain: boolean,
): string {
  const shown = (value: string | null) => {
    if (value === null || value === '') return '（空欄）';
    if (field === 'appointedOn') return shortDate(value);
    if (field === 'side') return sideLabel(body, value);
    return field === 'role' ? roleText(body, value) : value;
  };
  const label = isAgain && field === 'appointedOn' ? '再任' : differenceLabels[field];
  return `${label}：${shown(before)} → ${shown(after)}`;
}

function shortDate(date: string | null): string {
  return date === null ? '' : formatJapaneseDate(date, { form: 'short' });
}

function sideLabel(body: Body | undefined, side: string | null): string {
  return body?.composition.sides.find(({ key }) => key === side)?.label ?? '';
}

function roleText(body: Body | undefined, value: string | null): string {
  const role = memberRoles.find((one) => one === value);
  return role && body ? roleLabel(body.kind, role) : '';
}
