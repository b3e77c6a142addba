import { useMemo } from 'react';
import { type Invitation, invitationKinds } from '../../shared/council/body.ts';
import { invitationKindLabels } from '../../shared/council/invitationKindLabels.ts';
import { Grid } from '../ui/grid/Grid.tsx';
import type { GridColumn } from '../ui/grid/gridTypes.ts';
import { Panel } from '../ui/layout/Panel.tsx';
import type { BodySectionProps } from './bodySection.ts';
import { type BodyList, useKeyedRows } from './useKeyedRows.ts';

const columns: readonly GridColumn[] = [
  {
    key: 'kind',
    header: '種別',
    width: 128,
    kind: 'choice',
    choices: invitationKinds.map((kind) => ({ value: kind, label: invitationKindLabels[kind] })),
  },
  { key: 'title', header: '職名' },
  { key: 'name', header: '氏名', width: 200 },
];

const kindOf = (value: string): Invitation['kind'] =>
  invitationKinds.find((kind) => kind === value) ?? 'secretariat';

const invitations: BodyList<Invitation> = {
  label: '常時の出席者',
  of: (body) => body.invitations,
  fields: (_, next) => ({ invitations: next }),
  edited: (invitation, column, value) => ({
    ...invitation,
    [column]: column === 'kind' ? kindOf(value) : value,
  }),
  made: (key, { kind = '', title = '', name = '' }) =>
    title.trim() === '' && name.trim() === '' ? null : { key, kind: kindOf(kind), title, name },
};

/** 常時の出席者: who is at every meeting without being a member, in printed order. */
export function InvitationsSection(section: BodySectionProps) {
  const { body, readOnly } = section;
  const handlers = useKeyedRows(section, invitations);
  const rows = useMemo(
    () => body.invitations.map(({ key, kind, title, name }) => ({ id: key, cells: { kind, title, name } })),
    [body.invitations],
  );
  return (
    <Panel
      title="常時の出席者"
      note="出席者名簿に載る事務局とオブザーバー。空のときは、上の会議体と同じとみなします"
    >
      <Grid
        label="常時の出席者"
        keptAs={`body.${body.id}.invitations`}
        columns={columns}
        rows={rows}
        rowNumbers
        {...(readOnly ? {} : handlers)}
        emptyHint="常時の出席者はありません"
      />
    </Panel>
  );
}
