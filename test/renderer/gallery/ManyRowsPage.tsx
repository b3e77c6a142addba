import { useMemo } from 'react';
import { Grid } from '../../../renderer/ui/grid/Grid.tsx';
import type { GridRow } from '../../../renderer/ui/grid/gridTypes.ts';
import { PageHead } from '../../../renderer/ui/layout/PageHead.tsx';
import { WorkBody } from '../../../renderer/ui/layout/WorkBody.tsx';
import { noting } from './calls.ts';
import { GalleryShell } from './GalleryShell.tsx';

const COUNT = 10_000;

const columns = [
  { key: 'no', header: '番号', width: 80, kind: 'number', editable: false },
  { key: 'speaker', header: '発言者', width: 120 },
  { key: 'text', header: '発言' },
] as const;

export function ManyRowsPage() {
  const rows = useMemo(
    () =>
      Array.from(
        { length: COUNT },
        (_, index): GridRow => ({
          id: `u${index}`,
          cells: {
            no: String(index + 1),
            speaker: `委員${index % 30}`,
            text: index % 7 === 0 ? '長い発言は折り返して表示します。'.repeat(6) : '異議ありません。',
          },
        }),
      ),
    [],
  );
  return (
    <GalleryShell>
      <PageHead title="発言" />
      <WorkBody>
        <Grid
          label="発言"
          keptAs="speeches"
          columns={columns}
          rows={rows}
          onChange={noting('change')}
          onSelect={noting('select')}
        />
      </WorkBody>
    </GalleryShell>
  );
}
