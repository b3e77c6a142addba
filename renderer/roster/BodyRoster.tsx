import { useDeferredValue, useMemo, useRef, useState } from 'react';
import type { Body } from '../../shared/council/body.ts';
import type { FindingDecision } from '../../shared/proofreading/findingDecision.ts';
import type { RosterFact } from '../../shared/roster/rosterFact.ts';
import { rosterFindings } from '../../shared/roster/rosterFindings.ts';
import type { RosterSetting } from '../../shared/roster/rosterSetting.ts';
import { useAsOf } from '../app/asOf.tsx';
import { FrameHints } from '../app/frameSlots.tsx';
import { useNavigation } from '../app/navigation.ts';
import { today } from '../app/today.ts';
import { bodyPagePath } from '../council/councilPaths.ts';
import { useCanEdit } from '../library/useCanEdit.ts';
import { PaperPane } from '../paper/PaperPane.tsx';
import { FindingCountsStatus } from '../proofreading/FindingCountsStatus.tsx';
import { Button } from '../ui/Button.tsx';
import { Grid } from '../ui/grid/Grid.tsx';
import type { GridHandle } from '../ui/grid/gridProps.ts';
import { useKeys } from '../ui/keys/useKeys.ts';
import { Toolbar } from '../ui/layout/Toolbar.tsx';
import { WorkBody } from '../ui/layout/WorkBody.tsx';
import { KeyHint } from '../ui/shell/KeyHint.tsx';
import { ExportRoster } from './ExportRoster.tsx';
import { FactList } from './FactList.tsx';
import { findingsOfRows } from './findingsOfRows.ts';
import { ImportReview } from './ImportReview.tsx';
import { MemberPanel } from './MemberPanel.tsx';
import { OpenTableFile } from './OpenTableFile.tsx';
import { RosterBadges } from './RosterBadges.tsx';
import { RosterFormDialog } from './RosterFormDialog.tsx';
import { RosterHead } from './RosterHead.tsx';
import { RowFindings } from './RowFindings.tsx';
import style from './roster.module.css';
import { type People, type Roster, rosterOf } from './roster.ts';
import { rosterColumns } from './rosterColumns.ts';
import { rosterChangesPath } from './rosterPaths.ts';
import { rosterRows } from './rosterRows.ts';
import { suggestPeople } from './suggestPeople.ts';
import { useRosterEntry } from './useRosterEntry.ts';

interface BodyRosterProps {
  readonly body: Body;
  readonly bodies: readonly Body[];
  readonly people: People;
  readonly decisions: readonly FindingDecision[];
  readonly settings: readonly RosterSetting[];
  /** Id of the membership to begin with. */
  readonly selected: string | null;
}

/** 委員名簿 of one body: typed or pasted, checked against the body's rule, with the paper beside it. */
export function BodyRoster({ body, bodies, people, decisions, settings, selected }: BodyRosterProps) {
  const { date } = useAsOf();
  const { go } = useNavigation();
  const canEdit = useCanEdit();
  const roster = useMemo(
    () => rosterOf(body, bodies, people, date, decisions, { settings }),
    [body, bodies, people, date, decisions, settings],
  );
  const [rowId, select] = useState(selected);
  const scope = useMemo(() => ({ body, bodies, people, date }), [body, bodies, people, date]);
  const [formIsOpen, openForm] = useState(false);
  const entry = useRosterEntry(roster, scope);
  // The cursor in the table does not wait for the panel of the member that it comes to.
  const panelId = useDeferredValue(rowId);
  const row = roster.rows.find(({ membership }) => membership.id === panelId);
  return (
    <>
      <RosterHead body={body} />
      <FindingCountsStatus findings={rosterFindings(roster.facts)} />
      {entry.review ? (
        <ImportReview
          key={entry.review.key}
          review={entry.review}
          scope={scope}
          onDone={() => entry.setReview(null)}
        />
      ) : (
        <>
          <RosterTable
            roster={roster}
            people={people}
            rowId={rowId}
            onSelect={select}
            entry={entry}
            onForm={() => openForm(true)}
          />
          {row && <MemberPanel key={row.membership.id} row={row} roster={roster} people={people} />}
        </>
      )}
      {formIsOpen && <RosterFormDialog body={body} settings={settings} onClose={() => openForm(false)} />}
      <PaperPane
        title="委員名簿"
        paper={{ kind: 'roster', bodyIds: [body.id], date }}
        excel
        onSourceClick={(kind, id) => (kind === 'membership' ? select(id) : go(bodyPagePath(body.id)))}
      />
      {!entry.review && <RosterHints canEdit={canEdit} byHand={roster.setting.order === 'byHand'} />}
    </>
  );
}

interface RosterHintsProps {
  readonly canEdit: boolean;
  /** Whether the roster is ordered by hand. */
  readonly byHand: boolean;
}

function RosterHints({ canEdit, byHand }: RosterHintsProps) {
  return (
    <FrameHints>
      <KeyHint keys="F2">編集</KeyHint>
      {canEdit && <KeyHint keys="Ctrl+Enter">委員を追加</KeyHint>}
      <KeyHint keys="Ctrl+D">上と同じ</KeyHint>
      {canEdit && byHand && <KeyHint keys="Alt+↑+↓">並べ替え</KeyHint>}
      <KeyHint keys="F7">次の指摘</KeyHint>
      <KeyHint keys="F6">次の区画</KeyHint>
    </FrameHints>
  );
}

/** Characters in the names of bodies and sides: they stand in no row. */
function BodyCharacters({ roster: { facts, decided } }: { readonly roster: Roster }) {
  const isOfBody = (fact: RosterFact) => fact.kind === 'character' && fact.seats.length === 0;
  const open = facts.filter(isOfBody);
  const settled = decided.filter(({ fact }) => isOfBody(fact));
  if (open.length + settled.length === 0) return null;
  return (
    <div className={style.ofBody}>
      <FactList open={open} decided={settled} />
    </div>
  );
}

interface RosterTableProps {
  readonly roster: Roster;
  readonly people: People;
  readonly rowId: string | null;
  readonly onSelect: (rowId: string | null) => void;
  readonly entry: ReturnType<typeof useRosterEntry>;
  /** Opens 名簿の体裁. */
  readonly onForm: () => void;
}

function RosterTable({ roster, people, rowId, onSelect, entry, onForm }: RosterTableProps) {
  const canEdit = useCanEdit();
  const { go } = useNavigation();
  const grid = useRef<GridHandle>(null);
  const { body, facts } = roster;
  const findings = useMemo(() => findingsOfRows(roster), [roster]);
  const rows = useMemo(() => rosterRows(roster), [roster]);
  const columns = useMemo(
    () =>
      rosterColumns({
        kind: body.kind,
        knownPeople: people.map(({ name }) => name),
        suggest: suggestPeople(people),
        today: today(),
        renderFindings: ({ id }) => <RowFindings findings={findings.get(id) ?? []} />,
      }),
    [body.kind, people, findings],
  );
  const toFinding = (by: 1 | -1) => {
    const ids = roster.rows
      .map(({ membership }) => membership.id)
      .filter((id) => findings.get(id)?.some(({ severity }) => severity !== 'note'));
    const all = roster.rows.map(({ membership }) => membership.id);
    const from = all.indexOf(rowId ?? '');
    const next =
      by === 1
        ? (ids.find((id) => all.indexOf(id) > from) ?? ids[0])
        : (ids.findLast((id) => all.indexOf(id) < from) ?? ids.at(-1));
    if (next) grid.current?.focusCell(next, 'findings');
  };
  useKeys({
    F7: () => toFinding(1),
    'Shift+F7': () => toFinding(-1),
    'Ctrl+Enter': () => (canEdit ? grid.current?.focusEntry() : false),
  });
  return (
    <>
      <Toolbar
        end={
          <>
            <ExportRoster scope={{ kind: 'bodies', bodyIds: [roster.body.id] }} />
            {canEdit && <OpenTableFile onOpen={entry.setReview} />}
            <Button look="quiet" small icon="compare" onClick={() => go(rosterChangesPath(body.id))}>
              前回と比べる
            </Button>
            {canEdit && (
              <Button look="quiet" small onClick={onForm}>
                体裁
              </Button>
            )}
            {canEdit && (
              <Button icon="plus" keys="Ctrl+Enter" onClick={() => grid.current?.focusEntry()}>
                委員を追加
              </Button>
            )}
          </>
        }
      >
        <RosterBadges facts={facts} onGo={(id) => grid.current?.focusCell(id, 'name')} />
      </Toolbar>
      <BodyCharacters roster={roster} />
      <WorkBody>
        <Grid
          ref={grid}
          label="委員名簿"
          keptAs={`roster.${roster.body.id}`}
          columns={columns}
          rows={rows}
          rowNumbers
          selectedRowId={rowId}
          onSelect={onSelect}
          {...(canEdit ? entry.handlers : {})}
          emptyHint="この日に在任する委員がいません"
        />
        {entry.notice && <p role="status">{entry.notice}</p>}
      </WorkBody>
    </>
  );
}
