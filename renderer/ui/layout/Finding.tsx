import type { ReactNode } from 'react';
import { Badge } from '../Badge.tsx';
import style from './Finding.module.css';

export interface FindingProps {
  readonly kind: 'mustFix' | 'check' | 'note';
  /** One sentence: what, where, both spellings; facts, no blame. */
  readonly children: ReactNode;
  /** 資料No.1 製鋼 佐藤委員. */
  readonly where?: ReactNode;
  /** Buttons that name their result. */
  readonly actions?: ReactNode;
}

export function Finding({ kind, children, where, actions }: FindingProps) {
  return (
    <div className={style.finding}>
      <Badge kind={kind} />
      <div className={style.text}>
        {children}
        {where && <p className={style.where}>{where}</p>}
      </div>
      {actions && <div className={style.actions}>{actions}</div>}
    </div>
  );
}
