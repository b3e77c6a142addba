import { instantText } from '../../shared/calendar/wallClock.ts';
import { problemText } from '../../shared/contract/problemText.ts';
import { useToast } from '../app/toasts.tsx';
import { useAction } from '../app/useAction.ts';
import { useJob } from '../app/useJob.ts';
import { BackupList } from '../library/BackupList.tsx';
import { useLibrary } from '../library/LibraryGate.tsx';
import { Panel } from '../ui/layout/Panel.tsx';
import { ProgressButton } from '../ui/ProgressButton.tsx';
import style from './settings.module.css';

/** 控え: make one now, see them all, put one back into a folder of its own. */
export function BackupSettings() {
  const { folder } = useLibrary();
  const say = useToast();
  const backUp = useAction('library.backUp');
  const job = useJob();
  const backUpNow = async () => {
    const made = await job.run((jobId) => backUp.run({ jobId }));
    if (made) say(`控えを取り、開いて確かめました（${instantText(made.at)}）`);
  };
  const problem = backUp.problem && backUp.problem.code !== 'cancelled' && problemText(backUp.problem);
  return (
    <Panel
      title="控え"
      note="変更した日に閉じるときと、版を上げる前に、自動で取ります"
      action={
        <ProgressButton
          icon="history"
          onStart={() => void backUpNow()}
          onCancel={job.cancel}
          progress={job.progress && { done: job.percent, total: 100, unit: '％' }}
        >
          今すぐ控えを取る
        </ProgressButton>
      }
    >
      {problem && (
        <p role="alert" className={style.trouble}>{`${problem.what}。${problem.why}${problem.next}`}</p>
      )}
      <BackupList
        folder={folder}
        onRestored={(restored) => say(`控えを ${restored} に戻しました。「別の保管庫を開く」で開けます`)}
      />
    </Panel>
  );
}
