import { useMemo } from 'react';
import type { Body } from '../../shared/council/body.ts';
import { compareGojuon } from '../../shared/roster/gojuonOrder.ts';
import { isInForce } from '../../shared/roster/isInForce.ts';
import { nameText } from '../../shared/roster/nameText.ts';
import { useAsOf } from '../app/asOf.tsx';
import { useChanges } from '../app/changes.tsx';
import { FrameHints, useFramePosition } from '../app/frameSlots.tsx';
import { useNavigation } from '../app/navigation.ts';
import { useDesk } from '../app/useDesk.ts';
import { useLatest } from '../app/useLatest.ts';
import { useSavedCells } from '../app/useSavedCells.ts';
import { useCanEdit } from '../library/useCanEdit.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Grid } from '../ui/grid/Grid.tsx';
import type { GridDataRow, GridEdit } from '../ui/grid/gridTypes.ts';
import { PageHead } from '../ui/layout/PageHead.tsx';
import { WorkBody } from '../ui/layout/WorkBody.tsx';
import { SkeletonRows } from '../ui/SkeletonRows.tsx';
import { KeyHint } from '../ui/shell/KeyHint.tsx';
import { ExportRoster } from './ExportRoster.tsx';
import { ImportReview } from './ImportReview.tsx';
import { OpenTableFile } from './OpenTableFile.tsx';
import { peopleColumns } from './peopleColumns.ts';
import { personEdits } from './personEdits.ts';
import type { People } from './roster.ts';
import { rosterPath } from './rosterPaths.ts';
import { useReview } from './useReview.ts';

/** Everyone who is registered, in 五十音順, with the seats of the day. */
export function PeopleScreen() {
  const { date } = useAsOf();
  const { go } = useNavigation();
  const { change } = useChanges();
  const latest = useLatest();
  const saved = useSavedCells();
  const canEdit = useCanEdit();
  const { data: people } = useDesk('roster.people', {});
  const { data: bodies } = useDesk('council.list', { date });
  useFramePosition([{ label: '委員' }]);
  const rows = useMemo(() => peopleRows(people ?? [], bodies ?? [], date), [people, bodies, date]);
  const columns = useMemo(() => peopleColumns((people ?? []).map(({ name }) => name)), [people]);
  const { review, setReview } = useReview('review');
  const scope = useMemo(
    () => ({ body: null, bodies: bodies ?? [], people: people ?? [], date }),
    [bodies, people, date],
  );
  const onChange = (edits: readonly GridEdit[]) =>
    saved(edits, '委員', (typed) =>
      change('roster.edit', () => personEdits(edits, latest('roster.people', {}) ?? []), undefined, typed),
    );
  const open = (personId: string) => {
    const [seat] = people?.find(({ id }) => id === personId)?.memberships ?? [];
    if (seat) go(`${rosterPath(seat.bodyId)}/${seat.id}`);
  };
  if (!people || !bodies) return <SkeletonRows />;
  if (review) {
    return (
      <>
        <PageHead title="委員" />
        <ImportReview key={review.key} review={review} scope={scope} onDone={() => setReview(null)} />
      </>
    );
  }
  const openFile = canEdit && <OpenTableFile onOpen={setReview} />;
  if (people.length === 0) {
    return (
      <>
        <PageHead title="委員" aside={bodies.length > 0 && openFile} />
        <EmptyState sentence="まだ委員がいません。左の会議体を選び、名簿に入力するか、Excel から貼り付けてください。会議体がなければ、先に ＋ で追加します。" />
      </>
    );
  }
  return (
    <>
      <PageHead
        title="委員"
        sub={`${people.length}名　五十音順`}
        aside={
          <>
            <ExportRoster scope={{ kind: 'everyone' }} />
            {openFile}
          </>
        }
      />
      <WorkBody>
        <Grid
          label="委員の一覧"
          keptAs="people"
          columns={columns}
          rows={rows}
          onOpen={open}
          {...(canEdit ? { onChange } : {})}
        />
      </WorkBody>
      <FrameHints>
        <KeyHint keys="F2">編集</KeyHint>
        <KeyHint keys="Enter">名簿を開く（会議体の列）</KeyHint>
        <KeyHint keys="Ctrl+K">人を探す</KeyHint>
      </FrameHints>
    </>
  );
}

function peopleRows(people: People, bodies: readonly Body[], date: string): GridDataRow[] {
  const bodyName = new Map(bodies.map(({ id, shortName, name }) => [id, shortName || name]));
  return people.toSorted(compareGojuon).map(({ id, name, reading, readingCertainty, memberships }) => {
    const seats = memberships.filter((seat) => isInForce(seat, date));
    return {
      id,
      cells: {
        name: nameText(name),
        reading: {
          value: nameText(reading),
          provisional: readingCertainty === 'estimated' && reading.family !== '',
        },
        seats: seats.map(({ bodyId }) => bodyName.get(bodyId) ?? '').join('・') || '（在任なし）',
      },
    };
  });
}
