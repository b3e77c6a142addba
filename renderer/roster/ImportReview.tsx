import { useMemo, useState } from 'react';
import { importCountsText } from '../../shared/roster/importCounts.ts';
import { isDoubtful } from '../../shared/roster/plannedState.ts';
import { FrameHints } from '../app/frameSlots.tsx';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/field/Choice.tsx';
import { Grid } from '../ui/grid/Grid.tsx';
import { useKeys } from '../ui/keys/useKeys.ts';
import { Segmented } from '../ui/Segmented.tsx';
import { KeyHint } from '../ui/shell/KeyHint.tsx';
import type { EntryScope } from './planEntry.ts';
import { ReviewDecision } from './ReviewDecision.tsx';
import type { Review } from './review.ts';
import { filterLabel, type ReviewFilter, reviewFilters } from './reviewFilter.ts';
import { reviewColumns, reviewRows } from './reviewRows.tsx';
import style from './roster.module.css';
import { TableReadingPanel } from './TableReadingPanel.tsx';
import { useImportPlan } from './useImportPlan.ts';

interface ImportReviewProps {
  readonly review: Review;
  readonly scope: EntryScope;
  readonly onDone: () => void;
}

/** What a table would add to the rosters or change in them, before anything is entered. One command, one undo. */
export function ImportReview({ review, scope, onDone }: ImportReviewProps) {
  const state = useImportPlan(review, scope, onDone);
  const { plan, table } = state;
  const [filter, setFilter] = useState<ReviewFilter>('all');
  const [rowId, select] = useState(() => plan.rows.find(isDoubtful)?.member.key ?? null);
  const hasBodies = scope.body === null || plan.bodies.length > 0;
  const columns = useMemo(() => reviewColumns(plan, hasBodies), [plan, hasBodies]);
  const rows = useMemo(() => reviewRows(plan, scope.bodies, filter), [plan, scope.bodies, filter]);
  const row = plan.rows.find(({ member }) => member.key === rowId);
  useKeys({
    'Ctrl+Enter': () => void state.enter(),
    Escape: onDone,
    ...Object.fromEntries(
      reviewFilters.map((one, index) => [`Ctrl+${index + 1}`, () => setFilter(one)] as const),
    ),
  });
  return (
    <section className={style.review} aria-label="取り込む委員の確認">
      <ReviewHead review={review} state={state} onDone={onDone} />
      <p className={style.remark}>
        まだ何も保存していません。文字は表にあるとおりに保存し、空欄の列は今の内容を変えません。
      </p>
      {table && (
        <TableReadingPanel
          table={table}
          plan={plan}
          mapping={state.mapping}
          bodies={scope.bodies}
          body={scope.body}
          onMap={state.map}
          later={state.later}
          onLater={state.decideLater}
        />
      )}
      <div>
        <Segmented
          label="表示する行"
          segments={reviewFilters.map((one, index) => ({
            id: one,
            label: filterLabel(one, plan),
            keys: `Ctrl+${index + 1}`,
          }))}
          current={filter}
          onChange={setFilter}
        />
      </div>
      <div className={style.reviewGrid} data-region tabIndex={-1}>
        <Grid
          label="取り込む行"
          columns={columns}
          rows={rows}
          selectedRowId={rowId}
          onSelect={select}
          emptyHint="当たる行がありません"
        />
      </div>
      {row && (
        <ReviewDecision
          row={row}
          bodies={scope.bodies}
          people={scope.people}
          onDecide={state.decide}
          onDecline={state.decline}
        />
      )}
      <FrameHints>
        <KeyHint keys="Ctrl+Enter">取り込む</KeyHint>
        <KeyHint keys="Esc">やめる</KeyHint>
        <KeyHint keys="Ctrl+1">表示する行（1〜7）</KeyHint>
        <KeyHint keys="F6">次の区画</KeyHint>
      </FrameHints>
    </section>
  );
}

interface ReviewHeadProps {
  readonly review: Review;
  readonly state: ReturnType<typeof useImportPlan>;
  readonly onDone: () => void;
}

function ReviewHead({ review, state, onDone }: ReviewHeadProps) {
  const action = importCountsText(state.counts);
  return (
    <div className={style.reviewHead}>
      <h2>取り込む委員の確認</h2>
      <SourceChoice review={review} index={state.tableIndex} onChoose={state.chooseTable} />
      <Button keys="Esc" onClick={onDone}>
        やめる
      </Button>
      <Button
        look="primary"
        keys="Ctrl+Enter"
        autoFocus
        disabled={action === ''}
        onClick={() => void state.enter()}
      >
        {action || '取り込む行がありません'}
      </Button>
    </div>
  );
}

interface SourceChoiceProps {
  readonly review: Review;
  readonly index: number;
  readonly onChoose: (index: number) => void;
}

/** Which of the sheets or tables of a file is meant. */
function SourceChoice({ review: { file, tables }, index, onChoose }: SourceChoiceProps) {
  if (!file) return null;
  return (
    <div className={style.source}>
      <span>{[file.name, file.encoding].filter(Boolean).join('　')}</span>
      {tables.length > 1 && (
        <Choice
          label="表"
          labelPlace="beside"
          value={String(index)}
          options={tables.map(({ title, cells }, at) => ({
            value: String(at),
            label: `${title || `${at + 1}番目の表`}（${cells.length}行）`,
          }))}
          onSave={(value) => onChoose(Number(value))}
        />
      )}
    </div>
  );
}
