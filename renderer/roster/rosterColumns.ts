import type { BodyKind } from '../../shared/council/body.ts';
import { roleLabel } from '../../shared/roster/memberRole.ts';
import { memberRoles } from '../../shared/roster/membership.ts';
import type { PersonName } from '../../shared/roster/person.ts';
import type { GridColumn, GridDataRow } from '../ui/grid/gridTypes.ts';
import { dateColumn } from './dateColumn.ts';
import { nameColumns } from './nameColumns.ts';

export interface RosterColumnsContext {
  readonly kind: BodyKind;
  readonly knownPeople: readonly PersonName[];
  /** Who is registered, for what is typed as a name. */
  readonly suggest: NonNullable<GridColumn['suggest']>;
  /** `YYYY-MM-DD`, for days without a year. */
  readonly today: string;
  /** 指摘 of a row. */
  readonly renderFindings: (row: GridDataRow) => React.ReactNode;
}

/** 氏名・よみ・役職名・任命・役割・指摘 */
export function rosterColumns({
  kind,
  knownPeople,
  suggest,
  today,
  renderFindings,
}: RosterColumnsContext): GridColumn[] {
  return [
    ...nameColumns(knownPeople).map((column) => (column.key === 'name' ? { ...column, suggest } : column)),
    { key: 'title', header: '役職名（名簿に印刷する表記）' },
    dateColumn('appointedOn', '任命', today),
    {
      key: 'role',
      header: '役割',
      width: 72,
      kind: 'choice',
      choices: [
        { value: '', label: '—' },
        ...memberRoles.map((role) => ({ value: role, label: roleLabel(kind, role) })),
      ],
    },
    { key: 'findings', header: '指摘', width: 44, kind: 'custom', align: 'center', render: renderFindings },
  ];
}
