import type { HandoverConflict, HandoverDecision } from '../../shared/handover/handover.ts';
import { Segmented } from '../ui/Segmented.tsx';
import style from './handover.module.css';

interface ConflictListProps {
  readonly conflicts: readonly HandoverConflict[];
  readonly decisions: Readonly<Record<string, HandoverDecision>>;
  readonly onDecide: (key: string, decision: HandoverDecision) => void;
}

type Choice = HandoverDecision | 'open';

/** 食い違い, each with what stands here and there, to be decided one by one. */
export function ConflictList({ conflicts, decisions, onDecide }: ConflictListProps) {
  if (conflicts.length === 0) return null;
  return (
    <ul className={style.conflicts}>
      {conflicts.map((conflict) => {
        const { key, what, title, differences } = conflict;
        const [ours, theirs] = wordsOf(conflict);
        const current: Choice = decisions[key] ?? 'open';
        return (
          <li key={key}>
            <p>
              <b>{`${what}　${title}`}</b>
              {conflict.kind === 'sameName' && '　同じ名称のものが、この保管庫にもあります。'}
            </p>
            {differences.map(({ field, ours: here, theirs: there }) => (
              <p key={field} className={style.difference}>
                {`${field}：この保管庫「${here}」　受け取るファイル「${there}」`}
              </p>
            ))}
            <Segmented<Choice>
              label={`${what}　${title}をどちらにするか`}
              segments={[
                { id: 'open', label: 'まだ選んでいない' },
                { id: 'ours', label: ours },
                { id: 'theirs', label: theirs },
              ]}
              current={current}
              onChange={(id) => id !== 'open' && onDecide(key, id)}
            />
          </li>
        );
      })}
    </ul>
  );
}

function wordsOf({ kind }: HandoverConflict): readonly [ours: string, theirs: string] {
  return kind === 'sameName'
    ? ['同じものとして扱う', '別のものとして加える']
    : ['この保管庫のまま', '受け取るファイルに合わせる'];
}
