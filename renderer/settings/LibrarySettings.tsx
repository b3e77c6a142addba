import { instantText } from '../../shared/calendar/wallClock.ts';
import { problemText } from '../../shared/contract/problemText.ts';
import type { MustHaveSeen } from '../app/changeInput.ts';
import { useChanges } from '../app/changes.tsx';
import { fieldMergeKey } from '../app/fieldMergeKey.ts';
import { useAction } from '../app/useAction.ts';
import { useLatest } from '../app/useLatest.ts';
import { useLibrary } from '../library/LibraryGate.tsx';
import { useCanEdit } from '../library/useCanEdit.ts';
import { Button } from '../ui/Button.tsx';
import type { FieldEdit } from '../ui/field/fieldEdit.ts';
import { TextField } from '../ui/field/TextField.tsx';
import { Finding } from '../ui/layout/Finding.tsx';
import { Panel } from '../ui/layout/Panel.tsx';
import style from './settings.module.css';

/** 保管庫: what it is called, where it lies, and what opening it showed. */
export function LibrarySettings() {
  const { name, folder, mode, notices, lastBackupAt } = useLibrary();
  const { change, settled } = useChanges();
  const close = useAction('library.close');
  const canEdit = useCanEdit();
  const latest = useLatest();
  const rename = (text: string, edit: FieldEdit<string>) => {
    const input = (mustHaveSeen: MustHaveSeen) => {
      mustHaveSeen(latest('library.state', {})?.name, edit.seen);
      return { name: text };
    };
    return change('library.rename', input, fieldMergeKey('library.name'), edit);
  };
  const closeLibrary = async () => {
    await settled();
    await close.run({});
  };
  return (
    <Panel title="この保管庫">
      <div className={style.form}>
        <TextField label="保管庫の名称" value={name} readOnly={!canEdit} onSave={rename} />
        <dl className={style.facts}>
          <dt>場所</dt>
          <dd>{folder}</dd>
          <dt>開き方</dt>
          <dd>{mode === 'write' ? '書き込みできます' : '読み取り専用です'}</dd>
          <dt>最後の控え</dt>
          <dd>{lastBackupAt === null ? 'まだありません' : instantText(lastBackupAt)}</dd>
        </dl>
        {notices.map((notice) => {
          const { what, why, next } = problemText(notice);
          return <Finding key={notice.code} kind="check">{`${what}。${why}${next}`}</Finding>;
        })}
        <div>
          <Button icon="folder" disabled={close.busy} onClick={() => void closeLibrary()}>
            閉じて別の保管庫を開く
          </Button>
        </div>
      </div>
    </Panel>
  );
}
