import { useRef } from 'react';
import { instantText } from '../../shared/calendar/wallClock.ts';
import type { HandoverConflict, HandoverDecision, HandoverPlan } from '../../shared/handover/handover.ts';
import { problemSentence } from '../app/problemSentence.ts';
import { useToast } from '../app/toasts.tsx';
import { useCanEdit } from '../library/useCanEdit.ts';
import { Button } from '../ui/Button.tsx';
import { Finding } from '../ui/layout/Finding.tsx';
import { Panel } from '../ui/layout/Panel.tsx';
import { ConflictList } from './ConflictList.tsx';
import { DifferenceTable } from './DifferenceTable.tsx';
import style from './handover.module.css';
import type { Decisions } from './receptionTalk.ts';
import { useReception } from './useReception.ts';

/** A file of another library: what would come of it, and every conflict to be decided before anything changes. */
export function ReceivePanel() {
  const canEdit = useCanEdit();
  const { reception, isBusy, problem, open, decide, receive } = useReception();
  const say = useToast();
  const takeOver = async () => {
    const done = await receive();
    if (done) say(`${receivedText(done)}。元に戻せます`);
  };
  return (
    <Panel title="ほかの保管庫から受け取る">
      <div className={style.form}>
        {problem && <Finding kind="mustFix">{problemSentence(problem)}</Finding>}
        <div>
          <Button disabled={!canEdit || isBusy} onClick={() => void open()}>
            受け渡しファイルを選ぶ
          </Button>
        </div>
        {reception && (
          <ReceivedContent
            plan={reception.plan}
            decisions={reception.decisions}
            onDecide={(conflict, decision) => void decide(conflict, decision)}
            onReceive={canEdit && !isBusy ? () => void takeOver() : null}
          />
        )}
      </div>
    </Panel>
  );
}

interface ReceivedContentProps {
  readonly plan: HandoverPlan;
  readonly decisions: Decisions;
  readonly onDecide: (conflict: HandoverConflict, decision: HandoverDecision) => void;
  /** Null while nothing can be received. */
  readonly onReceive: (() => void) | null;
}

function ReceivedContent({ plan, decisions, onDecide, onReceive }: ReceivedContentProps) {
  const list = useRef<HTMLElement>(null);
  const open = plan.conflicts.flatMap(({ key }, place) => (decisions[key] === undefined ? [place] : []));
  const goToOpen = () => {
    const conflict = list.current?.querySelectorAll<HTMLElement>('ol > li')[open[0] ?? 0];
    conflict?.querySelector('input')?.focus();
  };
  return (
    <section ref={list} aria-label="受け取る内容" className={style.form}>
      <p>{planText(plan)}</p>
      {plan.basis.length > 0 && (
        <Finding kind="check">
          <p>
            日程の計算のもとが、この保管庫と違います。この保管庫のものは変わりません。受け取った後、日付が変わる予定は日程の画面に出ます。
          </p>
          <DifferenceTable differences={plan.basis} />
        </Finding>
      )}
      <ConflictList conflicts={plan.conflicts} decisions={decisions} onDecide={onDecide} />
      <div className={style.actions}>
        <Button look="primary" disabled={open.length > 0 || onReceive === null} onClick={() => onReceive?.()}>
          受け取る
        </Button>
        {open.length > 0 && (
          <>
            <span role="status">まだ選んでいない食い違いが{open.length}件あります。</span>
            <Button onClick={goToOpen}>次の未選択へ</Button>
          </>
        )}
      </div>
    </section>
  );
}

function receivedText({ added, changed, removed }: Record<'added' | 'changed' | 'removed', number>): string {
  const parts = [`${added}件を加え`, `${changed}件を変更`, ...(removed > 0 ? [`${removed}件を削除`] : [])];
  return `${parts.join('、')}しました`;
}

function planText({ title, from, at, added, same, files, conflicts }: HandoverPlan): string {
  return `「${title}」　${from}が${instantText(at)}に書き出したもの。新しく加わるもの${added}件、同じもの${same}件、ファイル${files}件、食い違い${conflicts.length}件。`;
}
