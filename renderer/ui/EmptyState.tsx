import type { ReactNode } from 'react';
import style from './EmptyState.module.css';

export interface EmptyStateProps {
  /** One sentence: what to do first. */
  readonly sentence: string;
  /** One button. */
  readonly action?: ReactNode;
  /** サンプルを見る. */
  readonly other?: ReactNode;
}

/** A whole screen without anything yet. A table says it in its own first row. */
export function EmptyState({ sentence, action, other }: EmptyStateProps) {
  return (
    <div className={style.empty}>
      <p className={style.sentence}>{sentence}</p>
      <div className={style.actions}>
        {action}
        {other}
      </div>
    </div>
  );
}
