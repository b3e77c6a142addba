import { type ReactNode, useId } from 'react';
import style from './Panel.module.css';

export interface PanelProps {
  readonly title: string;
  /** Beside the title: a badge, a sentence in 12 px. */
  readonly note?: ReactNode;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** A titled part of a page, set off by a line. */
export function Panel({ title, note, action, children }: PanelProps) {
  const id = useId();
  return (
    <section className={style.panel} aria-labelledby={id}>
      <div className={style.head}>
        <h2 id={id} className={style.title}>
          {title}
        </h2>
        {note && <div className={style.note}>{note}</div>}
        {action && <div className={style.action}>{action}</div>}
      </div>
      {children}
    </section>
  );
}
