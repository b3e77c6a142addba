import type { BodyKind } from '../../shared/council/body.ts';
import { roleLabel } from '../../shared/roster/memberRole.ts';
import { type HeldRole, type LaterTitle, memberRoles } from '../../shared/roster/membership.ts';
import type { RosterRow } from '../../shared/roster/rosterAt.ts';
import { today } from '../app/today.ts';
import { useCanEdit } from '../library/useCanEdit.ts';
import { Grid } from '../ui/grid/Grid.tsx';
import type { GridColumn, GridEdit, GridNewRow } from '../ui/grid/gridTypes.ts';
import { dateColumn } from './dateColumn.ts';
import style from './roster.module.css';
import { useSaveSeat } from './useSaveSeat.ts';

/** 役割 and 役職名 with their days: lists that are typed like every other table. */
export function SeatHistory({
  row: { membership },
  kind,
}: {
  readonly row: RosterRow;
  readonly kind: BodyKind;
}) {
  const canEdit = useCanEdit();
  const save = useSaveSeat(membership.id);
  const saveRoles = (change: (roles: HeldRole[]) => HeldRole[]) =>
    save(({ roles }) => ({ roles: change(roles) }));
  const saveTitles = (change: (titles: LaterTitle[]) => LaterTitle[]) =>
    save(({ laterTitles }) => ({ laterTitles: change(laterTitles) }));
  return (
    <div className={style.histories}>
      <Grid
        label="役割の期間"
        keptAs={`membership.${membership.id}.roles`}
        columns={roleColumns(kind)}
        rows={membership.roles.map(({ role, from, until }, index) => ({
          id: String(index),
          cells: { role, from: from ?? '', until: until ?? '' },
        }))}
        entryHint="役割を加える"
        {...(canEdit && {
          onChange: (edits: readonly GridEdit[]) => saveRoles((roles) => edited(roles, edits, withRole)),
          onAppend: (rows: readonly GridNewRow[]) =>
            saveRoles((roles) => [...roles, ...rows.flatMap((cells) => newRole(cells))]),
          onRemove: (ids: readonly string[]) => void saveRoles((roles) => without(roles, ids)),
        })}
      />
      <Grid
        label="役職名の変更"
        keptAs={`membership.${membership.id}.laterTitles`}
        columns={titleColumns()}
        rows={membership.laterTitles.map(({ from, title }, index) => ({
          id: String(index),
          cells: { from, title },
        }))}
        entryHint="役職名が変わった日を加える"
        {...(canEdit && {
          onChange: (edits: readonly GridEdit[]) => saveTitles((titles) => edited(titles, edits, withTitle)),
          onAppend: (rows: readonly GridNewRow[]) =>
            saveTitles((titles) => [...titles, ...rows.map((cells) => newTitle(cells))]),
          onRemove: (ids: readonly string[]) => void saveTitles((titles) => without(titles, ids)),
        })}
      />
    </div>
  );
}

function roleColumns(kind: BodyKind): GridColumn[] {
  return [
    {
      key: 'role',
      header: '役割',
      kind: 'choice',
      choices: memberRoles.map((role) => ({ value: role, label: roleLabel(kind, role) })),
    },
    { ...dateColumn('from', 'から（空欄は任命の日）', today()), width: 150 },
    { ...dateColumn('until', 'まで', today()), width: 84 },
  ];
}

function titleColumns(): GridColumn[] {
  return [
    { ...dateColumn('from', '変わった日', today()), width: 84 },
    { key: 'title', header: '新しい役職名（名簿に印刷する表記）' },
  ];
}

/** The list with the edits of its rows, whose ids are their places. */
function edited<Item>(
  items: readonly Item[],
  edits: readonly GridEdit[],
  apply: (item: Item, edit: GridEdit) => Item,
): Item[] {
  return items.map((item, index) => edits.filter(({ rowId }) => rowId === String(index)).reduce(apply, item));
}

function without<Item>(items: readonly Item[], ids: readonly string[]): Item[] {
  return items.filter((_, index) => !ids.includes(String(index)));
}

function withRole(held: HeldRole, { column, value }: GridEdit): HeldRole {
  if (column === 'role') return { ...held, role: memberRoles.find((role) => role === value) ?? held.role };
  return { ...held, [column]: value === '' ? null : value };
}

function newRole({ role, from = '', until = '' }: GridNewRow): HeldRole[] {
  const known = memberRoles.find((one) => one === role);
  return known ? [{ role: known, from: from || null, until: until || null }] : [];
}

/** A title without its day would hold from no day on: an emptied day stays as it was. */
function withTitle(later: LaterTitle, { column, value }: GridEdit): LaterTitle {
  if (column === 'title') return { ...later, title: value };
  return value === '' ? later : { ...later, from: value };
}

function newTitle({ from = '', title = '' }: GridNewRow): LaterTitle {
  return { from: from || today(), title };
}
