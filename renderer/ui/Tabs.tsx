import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { Badge, type BadgeKind } from './Badge.tsx';
import style from './Tabs.module.css';

export interface Tab {
  readonly id: string;
  readonly label: string;
  /** `11`, `0／30`. */
  readonly count?: string | number | undefined;
  readonly badge?: { readonly kind: BadgeKind; readonly word: string } | undefined;
}

export interface TabsProps {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly current: string;
  readonly onChange: (id: string) => void;
  /** What the current tab shows. */
  readonly children: ReactNode;
}

/** Parts of one thing. The arrows go from tab to tab; the content follows the tab with the cursor. */
export function Tabs({ label, tabs, current, onChange, children }: TabsProps) {
  const id = useId();
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const at = tabs.findIndex((tab) => tab.id === current);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined || event.altKey || event.ctrlKey) return;
    event.preventDefault();
    const tab = tabs[(to + tabs.length) % tabs.length];
    if (!tab) return;
    onChange(tab.id);
    document.getElementById(`${id}-${tab.id}`)?.focus();
  };
  return (
    <>
      <div role="tablist" aria-label={label} className={style.tabs} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            id={`${id}-${tab.id}`}
            type="button"
            role="tab"
            className={style.tab}
            aria-selected={tab.id === current}
            aria-controls={tab.id === current ? `${id}-panel` : undefined}
            tabIndex={tab.id === current ? 0 : -1}
            onClick={() => onChange(tab.id)}
          >
            {tab.label}
            {tab.count !== undefined && <span className={style.count}>{tab.count}</span>}
            {tab.badge && (
              <Badge kind={tab.badge.kind} bare>
                <span className={style.hidden}>{tab.badge.word}</span>
              </Badge>
            )}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${current}`} className={style.panel}>
        {children}
      </div>
    </>
  );
}
