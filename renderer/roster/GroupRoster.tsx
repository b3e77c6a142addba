import { useMemo, useState } from 'react';
import type { Body } from '../../shared/council/body.ts';
import { bodyTree } from '../../shared/council/bodyTree.ts';
import { countFindings } from '../../shared/proofreading/countFindings.ts';
import type { FindingDecision } from '../../shared/proofreading/findingDecision.ts';
import { rosterFindings } from '../../shared/roster/rosterFindings.ts';
import { useAsOf } from '../app/asOf.tsx';
import { FrameHints } from '../app/frameSlots.tsx';
import { useNavigation } from '../app/navigation.ts';
import { useCanEdit } from '../library/useCanEdit.ts';
import { PaperPane } from '../paper/PaperPane.tsx';
import { FindingCountsStatus } from '../proofreading/FindingCountsStatus.tsx';
import { Badge } from '../ui/Badge.tsx';
import { Grid } from '../ui/grid/Grid.tsx';
import type { GridColumn, GridDataRow } from '../ui/grid/gridTypes.ts';
import { useKeys } from '../ui/keys/useKeys.ts';
import { Toolbar } from '../ui/layout/Toolbar.tsx';
import { WorkBody } from '../ui/layout/WorkBody.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { KeyHint } from '../ui/shell/KeyHint.tsx';
import { ExportRoster } from './ExportRoster.tsx';
import { ImportReview } from './ImportReview.tsx';
import { OpenTableFile } from './OpenTableFile.tsx';
import { RosterHead } from './RosterHead.tsx';
import { type People, type Roster, rosterOf } from './roster.ts';
import { rosterPath } from './rosterPaths.ts';
import { SeatMatrixTable } from './SeatMatrixTable.tsx';
import { useReview } from './useReview.ts';

interface GroupRosterProps {
  readonly group: Body;
  readonly bodies: readonly Body[];
  readonly people: People;
  readonly decisions: readonly FindingDecision[];
}

const views = [
  { id: 'rosters', label: '会議体ごと', keys: 'Ctrl+1' },
  { id: 'matrix', label: 'だれがどこに', keys: 'Ctrl+2' },
] as const;

/** The rosters of all bodies of a group: one line each, or who sits where; and all of them on paper. */
export function GroupRoster({ group, bodies, people, decisions }: GroupRosterProps) {
  const { date } = useAsOf();
  const { go } = useNavigation();
  const rosters = useMemo(
    () =>
      bodyTree(bodies.filter(({ parentId }) => parentId === group.id)).map(({ body }) =>
        rosterOf(body, bodies, people, date, decisions),
      ),
    [bodies, group.id, people, date, decisions],
  );
  const [first, ...others] = rosters.filter(({ rows }) => rows.length > 0).map(({ body }) => body.id);
  const columns = useMemo(() => groupColumns(rosters), [rosters]);
  const [view, show] = useState<(typeof views)[number]['id']>('rosters');
  const sitting = rosters.map(({ body }) => body).filter(({ id }) => id === first || others.includes(id));
  useKeys({ 'Ctrl+1': () => show('rosters'), 'Ctrl+2': () => show('matrix') });
  const canEdit = useCanEdit();
  const { review, setReview } = useReview(`review.${group.id}`);
  const scope = useMemo(() => ({ body: null, bodies, people, date }), [bodies, people, date]);
  if (review) {
    return (
      <>
        <RosterHead body={group} />
        <ImportReview key={review.key} review={review} scope={scope} onDone={() => setReview(null)} />
      </>
    );
  }
  return (
    <>
      <RosterHead body={group} />
      <FindingCountsStatus findings={rosters.flatMap(({ facts }) => rosterFindings(facts))} />
      <Toolbar
        end={
          <>
            {first !== undefined && <ExportRoster scope={{ kind: 'bodies', bodyIds: [first, ...others] }} />}
            {canEdit && <OpenTableFile onOpen={setReview} />}
          </>
        }
      >
        <Segmented label="見せ方" segments={views} current={view} onChange={show} />
      </Toolbar>
      <WorkBody>
        {view === 'matrix' ? (
          <SeatMatrixTable bodies={sitting} people={people} date={date} />
        ) : (
          <Grid
            label="会議体の名簿"
            density="list"
            columns={columns}
            rows={rosters.map(groupRow)}
            onOpen={(bodyId) => go(rosterPath(bodyId))}
            emptyHint="下に会議体がありません。会議体の設定から追加してください。"
          />
        )}
      </WorkBody>
      {first !== undefined && (
        <PaperPane
          title={view === 'matrix' ? '委員一覧' : '委員名簿'}
          paper={{
            kind: view === 'matrix' ? 'seatMatrix' : 'roster',
            bodyIds: [first, ...others],
            date,
          }}
          excel
        />
      )}
      <FrameHints>
        <KeyHint keys="Enter">開く</KeyHint>
        <KeyHint keys="F8">紙面</KeyHint>
        <KeyHint keys="F6">次の区画</KeyHint>
      </FrameHints>
    </>
  );
}

function groupRow({ body, rows }: Roster): GridDataRow {
  const counts = body.composition.sides.map(
    ({ key, label }) => `${label} ${rows.filter(({ membership }) => membership.side === key).length}`,
  );
  return {
    id: body.id,
    cells: {
      name: body.shortName || body.name,
      sides: counts.join('　'),
      count: rows.length === 0 ? '—' : `${rows.length}名`,
    },
  };
}

function groupColumns(rosters: readonly Roster[]): GridColumn[] {
  return [
    { key: 'name', header: '会議体', editable: false },
    { key: 'sides', header: '区分', editable: false },
    { key: 'count', header: '委員', width: 64, align: 'end', editable: false },
    {
      key: 'findings',
      header: '状態',
      width: 120,
      kind: 'custom',
      render: ({ id }) => {
        const roster = rosters.find(({ body }) => body.id === id);
        return roster && <RosterState roster={roster} />;
      },
    },
  ];
}

function RosterState({ roster: { facts, rows } }: { readonly roster: Roster }) {
  if (rows.length === 0) return null;
  const { correct, check } = countFindings(rosterFindings(facts));
  if (correct > 0) return <Badge kind="mustFix">要修正 {correct}</Badge>;
  return check > 0 ? <Badge kind="check">要確認 {check}</Badge> : <Badge kind="clear" />;
}
