import { useMemo } from 'react';
import { formatJapaneseDate } from '../../shared/calendar/japaneseDate.ts';
import type { Body } from '../../shared/council/body.ts';
import { bodyPath } from '../../shared/council/bodyPath.ts';
import type { Meeting } from '../../shared/meeting/meeting.ts';
import { meetingTitle } from '../../shared/meeting/meetingTitle.ts';
import { useAsOf } from '../app/asOf.tsx';
import type { ScreenProps } from '../app/feature.ts';
import { FrameHints, useFramePosition } from '../app/frameSlots.tsx';
import { useNavigation } from '../app/navigation.ts';
import { useDesk } from '../app/useDesk.ts';
import { useCanEdit } from '../library/useCanEdit.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Grid } from '../ui/grid/Grid.tsx';
import type { GridColumn, GridDataRow } from '../ui/grid/gridTypes.ts';
import { useKeys } from '../ui/keys/useKeys.ts';
import { PageHead } from '../ui/layout/PageHead.tsx';
import { WorkBody } from '../ui/layout/WorkBody.tsx';
import { SkeletonRows } from '../ui/SkeletonRows.tsx';
import { KeyHint } from '../ui/shell/KeyHint.tsx';
import { meetingPath, meetingsRoot } from './meetingPaths.ts';
import { useCreateMeeting } from './useCreateMeeting.ts';

const columns: readonly GridColumn[] = [
  { key: 'heldOn', header: '開催日', width: 176, editable: false },
  { key: 'title', header: '会議', editable: false },
  { key: 'place', header: '場所', editable: false },
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
  const rows = useMemo(() => meetingRows(meetings ?? [], bodies ?? [], bodyId), [meetings, bodies, bodyId]);
  useKeys({ 'Ctrl+Enter': () => (canEdit ? void create(bodyId) : false) });
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
      </FrameHints>
      <WorkBody>
        <Grid
          label="会議の一覧"
          density="list"
          columns={columns}
          rows={rows}
          onOpen={(id) => go(meetingPath(id))}
        />
      </WorkBody>
    </>
  );
}

/** Those without a day first, since they are still to be fixed; then the latest day first. */
function meetingRows(
  meetings: readonly Meeting[],
  bodies: readonly Body[],
  bodyId: string | null,
): GridDataRow[] {
  const isShown = ({ bodyIds }: Meeting) =>
    bodyId === null || bodyIds.some((id) => bodyPath(bodies, id).some((above) => above.id === bodyId));
  return meetings
    .filter(isShown)
    .toSorted((one, other) => ((one.heldOn ?? '9999') < (other.heldOn ?? '9999') ? 1 : -1))
    .map((meeting) => ({
      id: meeting.id,
      cells: {
        heldOn: meeting.heldOn === null ? '日程未定' : formatJapaneseDate(meeting.heldOn, { weekday: true }),
        title: meetingTitle(bodies, meeting),
        place: meeting.place,
      },
    }));
}
