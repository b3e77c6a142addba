import { useMemo, useState } from 'react';
import { useAsOf } from '../app/asOf.tsx';
import type { ScreenProps } from '../app/feature.ts';
import { FrameHints, useFramePosition } from '../app/frameSlots.tsx';
import { useNavigation } from '../app/navigation.ts';
import { useDesk } from '../app/useDesk.ts';
import { useCanEdit } from '../library/useCanEdit.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Grid } from '../ui/grid/Grid.tsx';
import type { GridColumn } from '../ui/grid/gridTypes.ts';
import { useKeys } from '../ui/keys/useKeys.ts';
import { PageHead } from '../ui/layout/PageHead.tsx';
import { Toolbar } from '../ui/layout/Toolbar.tsx';
import { WorkBody } from '../ui/layout/WorkBody.tsx';
import { type Segment, Segmented } from '../ui/Segmented.tsx';
import { SkeletonRows } from '../ui/SkeletonRows.tsx';
import { KeyHint } from '../ui/shell/KeyHint.tsx';
import { copyMeetingPath, meetingPath, meetingsRoot } from './meetingPaths.ts';
import { type MeetingsBy, meetingRows } from './meetingRows.ts';
import { useCreateMeeting } from './useCreateMeeting.ts';

const columns: readonly GridColumn[] = [
  { key: 'heldOn', header: '開催日', width: 176, editable: false },
  { key: 'title', header: '会議', editable: false },
  { key: 'place', header: '場所', editable: false },
  { key: 'state', header: '状態', width: 84, editable: false },
];

const arrangements: readonly Segment<MeetingsBy>[] = [
  { id: 'day', label: '開催日順', keys: 'Ctrl+1' },
  { id: 'series', label: '会議体ごと', keys: 'Ctrl+2' },
  { id: 'state', label: '状態ごと', keys: 'Ctrl+3' },
];

/** 会議の一覧: all of them, or those of one body and of the bodies below it. */
export function MeetingsScreen({ params }: ScreenProps) {
  const { date } = useAsOf();
  const { go } = useNavigation();
  const canEdit = useCanEdit();
  const create = useCreateMeeting();
  const { data: bodies } = useDesk('council.list', { date });
  const { data: meetings } = useDesk('meeting.list', {});
  const bodyId = params.bodyId ?? null;
  const body = bodies?.find(({ id }) => id === bodyId);
  const whose = body && (body.shortName || body.name);
  useFramePosition(
    whose ? [{ label: '会議', path: meetingsRoot }, { label: whose }] : [{ label: '会議' }],
    bodyId,
  );
  const [by, arrange] = useState<MeetingsBy>('day');
  const [rowId, select] = useState<string | null>(null);
  const rows = useMemo(
    () => meetingRows(meetings ?? [], bodies ?? [], bodyId, by),
    [meetings, bodies, bodyId, by],
  );
  useKeys({
    'Ctrl+Enter': () => (canEdit ? void create(bodyId) : false),
    'Ctrl+D': () => (canEdit && rowId !== null ? go(copyMeetingPath(rowId)) : false),
    'Ctrl+1': () => arrange('day'),
    'Ctrl+2': () => arrange('series'),
    'Ctrl+3': () => arrange('state'),
  });
  if (!meetings || !bodies) return <SkeletonRows />;
  const add = canEdit && (
    <Button icon="plus" keys="Ctrl+Enter" onClick={() => void create(bodyId)}>
      会議を追加
    </Button>
  );
  if (rows.length === 0) {
    return (
      <>
        <PageHead title="会議" sub={body?.name} />
        <EmptyState sentence={`${whose ? `${whose}の` : ''}会議はまだありません。`} action={add} />
      </>
    );
  }
  return (
    <>
      <PageHead title="会議" sub={body?.name} aside={add} />
      <FrameHints>
        <KeyHint keys="Enter">開く</KeyHint>
        {canEdit && <KeyHint keys="Ctrl+Enter">会議を追加</KeyHint>}
        {canEdit && <KeyHint keys="Ctrl+D">選んだ会議をもとに作る</KeyHint>}
      </FrameHints>
      <Toolbar>
        <Segmented label="並べ方" segments={arrangements} current={by} onChange={arrange} />
      </Toolbar>
      <WorkBody>
        <Grid
          label="会議の一覧"
          density="list"
          columns={columns}
          rows={rows}
          selectedRowId={rowId}
          onSelect={select}
          onOpen={(id) => go(meetingPath(id))}
        />
      </WorkBody>
    </>
  );
}
