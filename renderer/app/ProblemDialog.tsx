import { problemText } from '../../shared/contract/problemText.ts';
import type { Problem } from '../../shared/contract/result.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/dialog/Dialog.tsx';

interface ProblemDialogProps {
  /** Null while there is none. */
  readonly problem: Problem | null;
  readonly onClose: () => void;
}

/** What could not be done, why, and the next step, until the user has read it. */
export function ProblemDialog({ problem, onClose }: ProblemDialogProps) {
  if (!problem) return null;
  const { what, why, next } = problemText(problem);
  return (
    <Dialog
      title={what}
      onClose={onClose}
      actions={
        <Button look="primary" autoFocus onClick={onClose}>
          閉じる
        </Button>
      }
    >
      <p>{why}</p>
      <p>{next}</p>
    </Dialog>
  );
}
