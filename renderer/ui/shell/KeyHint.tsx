import type { ReactNode } from 'react';
import { Kbd } from '../Kbd.tsx';
import style from './KeyHint.module.css';

/** One key of the status bar with what it does there. */
export function KeyHint({ keys, children }: { readonly keys: string; readonly children: ReactNode }) {
  return (
    <span className={style.hint}>
      <Kbd keys={keys} />
      {children}
    </span>
  );
}
