import { useChanges } from '../app/changes.tsx';
import { problemSentence } from '../app/problemSentence.ts';
import { useAction } from '../app/useAction.ts';
import { useOnDiscarded } from '../library/LibraryGate.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/dialog/Dialog.tsx';
import style from './sample.module.css';

interface DiscardDialogProps {
  readonly folder: string;
  /** Changes that were made to the sample since it was. */
  readonly ownChanges: number;
  readonly onClose: () => void;
}

/** Asks once before the sample goes, because nothing brings it back: which folder, and what of the user's own is in it. */
export function DiscardDialog({ folder, ownChanges, onClose }: DiscardDialogProps) {
  const { settled } = useChanges();
  const onDiscarded = useOnDiscarded();
  const discarding = useAction('sample.discard');
  const discard = async () => {
    await settled();
    const discarded = await discarding.run({ folder });
    if (discarded) onDiscarded(discarded);
  };
  return (
    <Dialog
      title="サンプルを捨てますか"
      onClose={onClose}
      actions={
        <>
          <Button autoFocus onClick={onClose}>
            やめる
          </Button>
          <Button look="primary" disabled={discarding.busy} onClick={() => void discard()}>
            サンプルを捨てる
          </Button>
        </>
      }
    >
      <p>次のフォルダーを、中の控えも含めて消します。元に戻すことはできません。</p>
      <p className={style.folder}>{folder}</p>
      <p>
        {ownChanges === 0
          ? 'サンプルを作った後に変更したところはありません。'
          : `サンプルを作った後の変更が${ownChanges}件あります。入力した内容も、一緒に消えます。`}
      </p>
      {discarding.problem && <p role="alert">{problemSentence(discarding.problem)}</p>}
    </Dialog>
  );
}
