import type { ReactNode } from 'react';
import style from './SidebarPart.module.css';

/** A titled part of the sidebar below the sections: `会議体` with its add button, then the tree. */
export function SidebarPart(props: {
  readonly title: string;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <section className={style.part} aria-label={props.title}>
      <div className={style.head}>
        <h2 className={style.title}>{props.title}</h2>
        {props.action}
      </div>
      {props.children}
    </section>
  );
}
