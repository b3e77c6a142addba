import type { ReactNode } from 'react';
import style from './Toolbar.module.css';

/**
 * The bar under a page's head: badges and choices left, actions right (`end`). Where they do not fit beside each other,
 * each has a line of its own.
 */
export function Toolbar({ children, end }: { readonly children?: ReactNode; readonly end?: ReactNode }) {
  return (
    <div className={style.bar}>
      {children}
      {end && <div className={style.end}>{end}</div>}
    </div>
  );
}
