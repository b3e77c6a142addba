import { useId, useState } from 'react';
import { problemSentence } from '../app/problemSentence.ts';
import { useAction } from '../app/useAction.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/dialog/Dialog.tsx';
import control from '../ui/field/control.module.css';
import { Finding } from '../ui/layout/Finding.tsx';

interface PasswordDialogProps {
  readonly sha256: string;
  /** As the file was attached. */
  readonly name: string;
  readonly onOpened: () => void;
  readonly onClose: () => void;
}

/** Asks for the password of a file. It is kept until the program ends and written nowhere. */
export function PasswordDialog({ sha256, name, onOpened, onClose }: PasswordDialogProps) {
  const [password, setPassword] = useState('');
  const unlocking = useAction('attachment.unlock');
  const field = useId();
  const unlock = async () => {
    if (await unlocking.run({ sha256, name, password })) onOpened();
  };
  return (
    <Dialog
      title={`「${name}」のパスワード`}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>やめる</Button>
          <Button look="primary" disabled={password === '' || unlocking.busy} onClick={() => void unlock()}>
            開く
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (password !== '') void unlock();
        }}
      >
        <p>綴じる間だけ使い、保存しません。プログラムを閉じると、もう一度入力します。</p>
        <label htmlFor={field}>パスワード</label>
        <input
          id={field}
          type="password"
          autoComplete="off"
          className={control.control}
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
        {unlocking.problem && (
          <div role="alert">
            <Finding kind="mustFix" compact>
              {problemSentence(unlocking.problem)}
            </Finding>
          </div>
        )}
      </form>
    </Dialog>
  );
}
