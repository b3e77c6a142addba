import { useState } from 'react';
import type { Problem } from '../../shared/contract/result.ts';
import type { TableFile } from '../../shared/roster/tableFile.ts';
import { ask, Refused } from '../app/desk.ts';
import { ProblemDialog } from '../app/ProblemDialog.tsx';
import { Button } from '../ui/Button.tsx';
import { DropTarget } from '../ui/DropTarget.tsx';
import { readDroppedFile } from './readDroppedFile.ts';
import { type Review, reviewOfFile } from './review.ts';

/**
 * Chooses a file whose tables are then looked at, or takes the one that is dropped on the work; a file that cannot be read
 * is named with the reason.
 */
export function OpenTableFile({ onOpen }: { readonly onOpen: (review: Review) => void }) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const open = async (reading: Promise<TableFile | null>) => {
    setBusy(true);
    try {
      const file = await reading;
      if (file) onOpen(reviewOfFile(file));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      setProblem(error.problem);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button
        look="quiet"
        small
        icon="letter"
        disabled={busy}
        title="Excel・Word・CSV のファイルから取り込む（ファイルを画面にドロップしても同じ）"
        onClick={() => void open(ask('roster.openFile', {}))}
      >
        取り込む
      </Button>
      <DropTarget onDrop={(dropped) => void open(readDroppedFile(dropped))}>
        ここにドロップすると、取り込む委員の確認を開きます（Excel・Word・CSV）
      </DropTarget>
      <ProblemDialog problem={problem} onClose={() => setProblem(null)} />
    </>
  );
}
