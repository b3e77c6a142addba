import { useState } from 'react';
import type { HandedOver } from '../../shared/handover/handover.ts';
import { meetingTitle } from '../../shared/meeting/meetingTitle.ts';
import { useAsOf } from '../app/asOf.tsx';
import { problemSentence } from '../app/problemSentence.ts';
import { useToast } from '../app/toasts.tsx';
import { useAction } from '../app/useAction.ts';
import { useDesk } from '../app/useDesk.ts';
import { useJob } from '../app/useJob.ts';
import { Choice } from '../ui/field/Choice.tsx';
import { Finding } from '../ui/layout/Finding.tsx';
import { Panel } from '../ui/layout/Panel.tsx';
import { ProgressButton } from '../ui/ProgressButton.tsx';
import style from './handover.module.css';
import { ReceivePanel } from './ReceivePanel.tsx';

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
          会議か会議体を、名簿・資料・添付ファイル・日程の予定など、必要なものとともに一つのファイルに書き出します。委員の連絡先、紙面の設定、休日のカレンダーは入りません。
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
