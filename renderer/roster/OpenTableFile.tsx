import { useState } from 'react';
import { problemText } from '../../shared/contract/problemText.ts';
import type { Problem } from '../../shared/contract/result.ts';
import { ask, Refused } from '../app/desk.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/dialog/Dialog.tsx';
import { type Review, reviewOfFile } from './review.ts';

/** Chooses a file whose tables are then looked at; a file that cannot be read is named with the reason. */
export function OpenTableFile({ onOpen }: { readonly onOpen: (review: Review) => void }) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const open = async () => {
    setBusy(true);
    try {
      const file = await ask('roster.openFile', {});
      if (file) onOpen(reviewOfFile(file));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      setProblem(error.problem);
    } finally {
      setBusy(false);
    }
  };
  const text = problem && problemText(problem);
  return (
    <>
      <Button
        look="quiet"
        small
        icon="letter"
        disabled={busy}
        title="Excel・Word・CSV のファイルから取り込む"
        onClick={() => void open()}
      >
        取り込む
      </Button>
      {text && (
        <Dialog
          title={text.what}
          onClose={() => setProblem(null)}
          actions={
            <Button look="primary" autoFocus onClick={() => setProblem(null)}>
              閉じる
            </Button>
          }
        >
          <p>{text.why}</p>
          <p>{text.next}</p>
        </Dialog>
      )}
    </>
  );
}
