import type { HandoverConflict, HandoverDecision } from '../../shared/handover/handover.ts';
import { Badge } from '../ui/Badge.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { DifferenceTable } from './DifferenceTable.tsx';
import style from './handover.module.css';

interface ConflictListProps {
  readonly conflicts: readonly HandoverConflict[];
  readonly decisions: Readonly<Record<string, HandoverDecision>>;
  readonly onDecide: (conflict: HandoverConflict, decision: HandoverDecision) => void;
}

/** 食い違い, each with what stands here and there, to be decided one by one. */
export function ConflictList({ conflicts, decisions, onDecide }: ConflictListProps) {
  if (conflicts.length === 0) return null;
  return (
    <ol className={style.conflicts} aria-label="食い違い">
      {conflicts.map((conflict) => (
        <Conflict
          key={conflict.key}
          conflict={conflict}
          decision={decisions[conflict.key] ?? null}
          onDecide={(decision) => onDecide(conflict, decision)}
        />
      ))}
    </ol>
  );
}

interface ConflictProps {
  readonly conflict: HandoverConflict;
  readonly decision: HandoverDecision | null;
  readonly onDecide: (decision: HandoverDecision) => void;
}

function Conflict({ conflict: { kind, what, title, differences }, decision, onDecide }: ConflictProps) {
  const { says, ours, theirs } = words[kind];
  return (
    <li>
      <div className={style.about}>
        <p>
          <b>{`${what}　${title}`}</b>
          {says && <span className={style.says}>{`　${says}`}</span>}
        </p>
        {differences.length > 0 && <DifferenceTable differences={differences} />}
      </div>
      <div className={style.decision}>
        {decision === null && <Badge kind="check">未選択</Badge>}
        <Segmented<HandoverDecision>
          label={`${what}　${title}をどちらにするか`}
          segments={[
            { id: 'ours', label: ours },
            { id: 'theirs', label: theirs },
          ]}
          current={decision}
          onChange={onDecide}
        />
      </div>
    </li>
  );
}

interface ConflictWords {
  /** Empty where the differences say it. */
  readonly says: string;
  readonly ours: string;
  readonly theirs: string;
}

const words: Readonly<Record<HandoverConflict['kind'], ConflictWords>> = {
  differs: { says: '', ours: 'この保管庫のまま', theirs: '受け取るファイルに合わせる' },
  sameName: {
    says: '同じ名称のものが、この保管庫にもあります。',
    ours: '同じものとして扱う',
    theirs: '別のものとして加える',
  },
  onlyThere: { says: '受け取るファイルにだけあります。', ours: '加えない', theirs: '加える' },
  onlyHere: { says: 'この保管庫にだけあります。', ours: '残す', theirs: '削除する' },
};
