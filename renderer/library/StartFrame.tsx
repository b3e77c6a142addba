import type { ReactNode } from 'react';
import { useDesk } from '../app/useDesk.ts';
import { Icon } from '../ui/Icon.tsx';
import { KeyHint } from '../ui/shell/KeyHint.tsx';
import style from './library.module.css';

export interface StartFrameProps {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}

/** The window while no library is open. */
export function StartFrame({ title, lead, children }: StartFrameProps) {
  const { data: host } = useDesk('host.state', {});
  return (
    <div className={style.start}>
      <main className={style.inner}>
        <p className={style.brand}>
          <Icon name="mark" size={20} />
          審議会デスク
        </p>
        <h1 className={style.title}>{title}</h1>
        <p className={style.lead}>{lead}</p>
        {children}
      </main>
      <footer className={style.statusbar}>
        <KeyHint keys="Tab">次へ</KeyHint>
        <KeyHint keys="Enter">選ぶ</KeyHint>
        {host && <span className={style.version}>版 {host.version}</span>}
      </footer>
    </div>
  );
}
