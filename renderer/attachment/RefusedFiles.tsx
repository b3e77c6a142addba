import type { Problem } from '../../shared/contract/result.ts';
import { ProblemDialog } from '../app/ProblemDialog.tsx';
import { problemSentence } from '../app/problemSentence.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/dialog/Dialog.tsx';

interface RefusedFilesProps {
  readonly problems: readonly Problem[];
  readonly onClose: () => void;
}

/** The files that were not attached, each with its reason, until the user has read it. */
export function RefusedFiles({ problems, onClose }: RefusedFilesProps) {
  const [first, ...others] = problems;
  if (others.length === 0) return <ProblemDialog problem={first ?? null} onClose={onClose} />;
  return (
    <Dialog
      title={`${problems.length}件を添付できません`}
      onClose={onClose}
      actions={
        <Button look="primary" autoFocus onClick={onClose}>
          閉じる
        </Button>
      }
    >
      <ul>
        {[...new Set(problems.map(problemSentence))].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Dialog>
  );
}
