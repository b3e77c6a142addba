import type { FindingDecision } from '../../shared/proofreading/findingDecision.ts';
import { useCanEdit } from '../library/useCanEdit.ts';
import { Button } from '../ui/Button.tsx';
import style from './proofreading.module.css';
import { useDecisions } from './useDecisions.ts';

interface DecidedFindingProps {
  /** What was decided: 「氏名はそれぞれ正しい」. */
  readonly said: string;
  /** The finding, where it is not in sight anyway. */
  readonly children?: string | null;
  readonly decision: FindingDecision;
}

/** A finding that is not counted any more, because somebody accepted it; it can be opened again. */
export function DecidedFinding({ said, children, decision }: DecidedFindingProps) {
  const canEdit = useCanEdit();
  const { reopen } = useDecisions();
  return (
    <p className={style.decided}>
      <span>
        {children}
        <b>「{said}」としてあります。</b>
      </span>
      {canEdit && (
        <Button look="link" aria-label={`「${said}」を指摘に戻す`} onClick={() => reopen(decision)}>
          指摘に戻す
        </Button>
      )}
    </p>
  );
}
