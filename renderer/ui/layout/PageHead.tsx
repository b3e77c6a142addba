import type { ReactNode } from 'react';
import style from './PageHead.module.css';

export interface PageHeadProps {
  readonly title: string;
  readonly sub?: ReactNode;
  /** Right of the title: the date of reference, one or two buttons. */
  readonly aside?: ReactNode;
  /** Below the title: chips of the bodies that meet. */
  readonly children?: ReactNode;
}

export function PageHead({ title, sub, aside, children }: PageHeadProps) {
  return (
    <div className={style.head}>
      <div className={style.row}>
        <div className={style.words}>
          <h1 className={style.title}>{title}</h1>
          {sub && <p className={style.sub}>{sub}</p>}
        </div>
        {aside && <div className={style.aside}>{aside}</div>}
      </div>
      {children && <div className={style.chips}>{children}</div>}
    </div>
  );
}
