import type { ReactNode } from 'react';
import { classNames } from '../classNames.ts';
import style from './Dialog.module.css';
import { ModalBox } from './ModalBox.tsx';

export interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Left to right in weight: the last one is what the dialog was opened for. */
  readonly actions?: ReactNode;
  readonly onClose: () => void;
  readonly wide?: boolean | undefined;
}

/**
 * Asks before something that others depend on is removed, and says what depends on it. Anything else is done at once
 * and can be undone. Mounted while it is open.
 */
export function Dialog({ title, children, actions, onClose, wide }: DialogProps) {
  return (
    <ModalBox label={title} onClose={onClose} className={classNames(style.dialog, wide && style.wide)}>
      <div className={style.content}>
        <h2 className={style.title}>{title}</h2>
        <div className={style.body}>{children}</div>
        {actions && <div className={style.actions}>{actions}</div>}
      </div>
    </ModalBox>
  );
}
