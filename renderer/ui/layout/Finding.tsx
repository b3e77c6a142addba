import type { ReactNode } from 'react';
import { Badge } from '../Badge.tsx';
import { classNames } from '../classNames.ts';
import style from './Finding.module.css';

export interface FindingProps {
  readonly kind: 'mustFix' | 'check' | 'note';
  /** One sentence: what, where, both spellings; facts, no blame. */
  readonly children: ReactNode;
  /** 資料No.1 製鋼 佐藤委員. */
  readonly where?: ReactNode;
  /** Buttons that name their result. */
  readonly actions?: ReactNode;
  /** Close together and without lines: below the row of a list. */
  readonly compact?: boolean | undefined;
}

export function Finding({ kind, children, where, actions, compact }: FindingProps) {
  return (
    <div className={classNames(style.finding, compact && style.compact)}>
      <Badge kind={kind} />
      <div className={style.text}>
        {children}
        {where && <p className={style.where}>{where}</p>}
      </div>
      {actions && <div className={style.actions}>{actions}</div>}
    </div>
  );
}
