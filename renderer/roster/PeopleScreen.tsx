import { type ReactNode, useMemo, useState } from 'react';
import type { Body } from '../../shared/council/body.ts';
import { bodySeatRule } from '../../shared/roster/bodySeatRule.ts';
import { compareGojuon } from '../../shared/roster/gojuonOrder.ts';
import { nameText } from '../../shared/roster/nameText.ts';
import { seatCalendar } from '../../shared/roster/seatCalendar.ts';
import { titleAt } from '../../shared/roster/titleAt.ts';
import { useAsOf } from '../app/asOf.tsx';
import { useChanges } from '../app/changes.tsx';
import { FrameHints, useFramePosition } from '../app/frameSlots.tsx';
import { useNavigation } from '../app/navigation.ts';
import { useDesk } from '../app/useDesk.ts';
import { useLatest } from '../app/useLatest.ts';
import { useSavedCells } from '../app/useSavedCells.ts';
import { useCanEdit } from '../library/useCanEdit.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { SearchField } from '../ui/field/SearchField.tsx';
import { Grid } from '../ui/grid/Grid.tsx';
import type { GridDataRow, GridEdit } from '../ui/grid/gridTypes.ts';
import { PageHead } from '../ui/layout/PageHead.tsx';
import { Toolbar } from '../ui/layout/Toolbar.tsx';
import { WorkBody } from '../ui/layout/WorkBody.tsx';
import { SkeletonRows } from '../ui/SkeletonRows.tsx';
import { KeyHint } from '../ui/shell/KeyHint.tsx';
import { ExportRoster } from './ExportRoster.tsx';
import { ImportReview } from './ImportReview.tsx';
import { OpenTableFile } from './OpenTableFile.tsx';
import { peopleColumns } from './peopleColumns.ts';
import { peopleSearch } from './peopleSearch.ts';
import { personEdits } from './personEdits.ts';
import type { People } from './roster.ts';
import { personPath } from './rosterPaths.ts';
import { useReview } from './useReview.ts';

/** Everyone who is registered, in 五十音順, with the seats of the day. */
export function PeopleScreen() {
  const { date } = useAsOf();
  const { data: people } = useDesk('roster.people', {});
  const { data: bodies } = useDesk('council.list', { date });
  useFramePosition([{ label: '委員' }]);
  const canEdit = useCanEdit();
  const { review, setReview } = useReview('review');
  const scope = useMemo(
    () => ({ body: null, bodies: bodies ?? [], people: people ?? [], date }),
    [bodies, people, date],
  );
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
  return <PeopleTable people={people} bodies={bodies} openFile={openFile} />;
}

interface PeopleTableProps {
  readonly people: People;
  readonly bodies: readonly Body[];
  /** The button that takes a file in; none where nothing may be changed. */
  readonly openFile: ReactNode;
}

function PeopleTable({ people, bodies, openFile }: PeopleTableProps) {
  const { date } = useAsOf();
  const { go } = useNavigation();
  const { change } = useChanges();
  const latest = useLatest();
  const saved = useSavedCells();
  const canEdit = useCanEdit();
  const [typed, setTyped] = useState('');
  const rows = useMemo(() => peopleRows(people, bodies, date), [people, bodies, date]);
  const search = useMemo(() => peopleSearch(people), [people]);
  const found = useMemo(() => new Set(search(typed).map(({ id }) => id)), [search, typed]);
  const columns = useMemo(() => peopleColumns(people.map(({ name }) => name)), [people]);
  const onChange = (edits: readonly GridEdit[]) =>
    saved(edits, '委員', (text) =>
      change('roster.edit', () => personEdits(edits, latest('roster.people', {}) ?? []), undefined, text),
    );
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
      <Toolbar end={<p role="status">{found.size === people.length ? '' : `${found.size}名`}</p>}>
        <SearchField label="氏名・よみ・役職名で探す" labelPlace="beside" value={typed} onType={setTyped} />
      </Toolbar>
      <WorkBody>
        <Grid
          label="委員の一覧"
          keptAs="people"
          columns={columns}
          rows={rows.filter(({ id }) => found.has(id))}
          onOpen={(personId) => go(personPath(personId))}
          emptyHint="当てはまる人がいません"
          {...(canEdit ? { onChange } : {})}
        />
      </WorkBody>
      <FrameHints>
        <KeyHint keys="F2">編集</KeyHint>
        <KeyHint keys="Enter">人を開く（会議体の列）</KeyHint>
        <KeyHint keys="Ctrl+K">人を探す</KeyHint>
      </FrameHints>
    </>
  );
}

function peopleRows(people: People, bodies: readonly Body[], date: string): GridDataRow[] {
  const bodyById = new Map(bodies.map((body) => [body.id, body]));
  const calendar = seatCalendar(
    people.flatMap(({ memberships }) => memberships),
    (id) => {
      const body = bodyById.get(id);
      return body && bodySeatRule(body);
    },
  );
  return people.toSorted(compareGojuon).map(({ id, name, reading, readingCertainty, memberships }) => {
    const seats = memberships.filter((seat) => calendar.isHeld(seat, date));
    const bodyNames = seats.map(({ bodyId }) => {
      const body = bodyById.get(bodyId);
      return body ? body.shortName || body.name : '';
    });
    return {
      id,
      cells: {
        name: nameText(name),
        reading: {
          value: nameText(reading),
          provisional: readingCertainty === 'estimated' && reading.family !== '',
        },
        title: seats.map((seat) => titleAt(seat, date)).find((title) => title !== '') ?? '',
        seats: bodyNames.join('・') || '（在任なし）',
      },
    };
  });
}
