import type { ReactNode } from 'react';
import { classNames } from '../classNames.ts';
import style from './WorkBody.module.css';

export interface WorkBodyProps {
  readonly children: ReactNode;
  /** The content scrolls as a whole; otherwise its parts (a Grid) scroll themselves. */
  readonly scroll?: boolean;
}

/** What a screen has below its bars. */
export function WorkBody({ children, scroll }: WorkBodyProps) {
  return <div className={classNames(style.body, scroll && style.scroll)}>{children}</div>;
}
