import { useState } from 'react';
import { instantText } from '../../shared/calendar/wallClock.ts';
import type { HandedOver, HandoverDecision, HandoverPlan } from '../../shared/handover/handover.ts';
import { meetingTitle } from '../../shared/meeting/meetingTitle.ts';
import { useAsOf } from '../app/asOf.tsx';
import { problemSentence } from '../app/problemSentence.ts';
import { useToast } from '../app/toasts.tsx';
import { useAction } from '../app/useAction.ts';
import { useDesk } from '../app/useDesk.ts';
import { useJob } from '../app/useJob.ts';
import { useCanEdit } from '../library/useCanEdit.ts';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/field/Choice.tsx';
import { Finding } from '../ui/layout/Finding.tsx';
import { Panel } from '../ui/layout/Panel.tsx';
import { ProgressButton } from '../ui/ProgressButton.tsx';
import { ConflictList } from './ConflictList.tsx';
import style from './handover.module.css';

/** 受け渡し: a body or a meeting as one file to another library, and such a file into this one. */
export function HandoverSettings() {
  return (
    <>
      <GivePanel />
      <ReceivePanel />
    </>
  );
}

function GivePanel() {
  const { date } = useAsOf();
  const { data: bodies = [] } = useDesk('council.list', { date });
  const { data: meetings = [] } = useDesk('meeting.list', {});
  const [chosen, choose] = useState<string | null>(null);
  const giving = useAction('handover.give');
  const job = useJob();
  const say = useToast();
  const options = [
    ...meetings.map((meeting) => ({
      value: `meeting ${meeting.id}`,
      label: `会議　${meetingTitle(bodies, meeting)}`,
    })),
    ...bodies.map(({ id, name }) => ({ value: `body ${id}`, label: `会議体　${name}` })),
  ];
  const give = async () => {
    const what = chosen && handedOver(chosen);
    if (!what) return;
    const given = await job.run((jobId) => giving.run({ ...what, jobId }));
    if (given) say(`${given.path} に書き出しました`);
  };
  return (
    <Panel title="ほかの保管庫へ渡す">
      <div className={style.form}>
        <p>
          会議か会議体を、必要なものとともに一つのファイルに書き出します。委員の連絡先と、日程の予定・独自の段取りは入りません。
        </p>
        <Choice label="渡すもの" value={chosen} options={options} onSave={choose} />
        {giving.problem && <Finding kind="mustFix">{problemSentence(giving.problem)}</Finding>}
        <div>
          <ProgressButton
            disabled={chosen === null || giving.busy}
            onStart={() => void give()}
            onCancel={job.cancel}
            progress={job.progress && { done: job.progress.done, total: job.progress.total, unit: '' }}
          >
            ファイルに書き出す
          </ProgressButton>
        </div>
      </div>
    </Panel>
  );
}

function handedOver(chosen: string): HandedOver | null {
  const [kind, id] = chosen.split(' ');
  return (kind === 'meeting' || kind === 'body') && id ? { kind, id } : null;
}

interface Opened {
  readonly path: string;
  readonly plan: HandoverPlan;
}

function ReceivePanel() {
  const canEdit = useCanEdit();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [decisions, decide] = useState<Readonly<Record<string, HandoverDecision>>>({});
  const opening = useAction('handover.open');
  const receiving = useAction('handover.receive');
  const say = useToast();
  const open = async () => {
    const file = await opening.run({});
    if (!file) return;
    setOpened(file);
    decide({});
  };
  const receive = async () => {
    if (!opened) return;
    const done = await receiving.run({ path: opened.path, decisions: { ...decisions } });
    if (!done) return;
    say(`${done.added}件を加え、${done.changed}件を変更しました。元に戻せます`);
    setOpened(null);
  };
  const problem = receiving.problem ?? opening.problem;
  const left = opened?.plan.conflicts.filter(({ key }) => decisions[key] === undefined).length ?? 0;
  return (
    <Panel title="ほかの保管庫から受け取る">
      <div className={style.form}>
        {problem && <Finding kind="mustFix">{problemSentence(problem)}</Finding>}
        <div>
          <Button disabled={!canEdit || opening.busy} onClick={() => void open()}>
            受け渡しファイルを選ぶ
          </Button>
        </div>
        {opened && (
          <section aria-label="受け取る内容" className={style.form}>
            <p>{planText(opened.plan)}</p>
            <ConflictList
              conflicts={opened.plan.conflicts}
              decisions={decisions}
              onDecide={(key, decision) => decide({ ...decisions, [key]: decision })}
            />
            <div className={style.actions}>
              <Button
                look="primary"
                disabled={left > 0 || receiving.busy || !canEdit}
                onClick={() => void receive()}
              >
                受け取る
              </Button>
              {left > 0 && <span>まだ選んでいない食い違いが{left}件あります。</span>}
            </div>
          </section>
        )}
      </div>
    </Panel>
  );
}

function planText({ title, from, at, added, same, files, conflicts }: HandoverPlan): string {
  return `「${title}」　${from}が${instantText(at)}に書き出したもの。新しく加わるもの${added}件、同じもの${same}件、ファイル${files}件、食い違い${conflicts.length}件。`;
}
