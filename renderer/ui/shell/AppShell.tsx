import { type CSSProperties, type ReactNode, useEffect, useRef, useState } from 'react';
import { classNames } from '../classNames.ts';
import { useKeys } from '../keys/useKeys.ts';
import { useRegions } from '../keys/useRegions.ts';
import { useMediaQuery } from '../useMediaQuery.ts';
import style from './AppShell.module.css';
import { PaneHandle } from './PaneHandle.tsx';
import { TopBar, type TopBarProps } from './TopBar.tsx';

export interface SidePane {
  /** `紙面`, or `なぜ？` where that has the place first; names the landmark. */
  readonly label: string;
  readonly content: ReactNode;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  /** In px; undefined until the user has moved the handle. */
  readonly width?: number | undefined;
  readonly onWidthChange: (width: number) => void;
}

export interface AppShellProps extends Omit<TopBarProps, 'paper' | 'menu'> {
  /** SectionNav, tree and foot. */
  readonly sidebar: ReactNode;
  /** Absent where nothing prints. */
  readonly pane?: SidePane | undefined;
  /** Key hints on the left of the bar at the bottom. */
  readonly hints: ReactNode;
  /** Counts of findings, state of the calendar: the right of that bar. */
  readonly status?: ReactNode;
  readonly children: ReactNode;
}

type Drawer = 'menu' | 'pane' | null;

/** 200 % zoom on a small office laptop: one pane, everything else as drawers. */
const NARROW = '(max-width: 700px)';

/** The window: bars, sidebar, work, right pane; binds F6, F8, Ctrl+K, Alt+←→, Ctrl+Z and Ctrl+Y. */
export function AppShell(props: AppShellProps) {
  const { sidebar, pane, hints, status, children, ...bar } = props;
  const root = useRef<HTMLDivElement>(null);
  const { drawer, setDrawer, narrow } = useDrawer(root);
  useRegions(root);
  const paneShown = pane !== undefined && (narrow ? drawer === 'pane' : pane.open);
  const togglePane = () => {
    if (narrow) setDrawer(drawer === 'pane' ? null : 'pane');
    else pane?.onOpenChange(!pane.open);
  };
  useKeys({
    F8: () => (pane ? togglePane() : false),
    'Ctrl+K': bar.onSearch,
    'Alt+ArrowLeft': bar.back,
    'Alt+ArrowRight': bar.forward,
    'Ctrl+Z': () => bar.undo?.run(),
    'Ctrl+Y': () => bar.redo?.run(),
    Escape: () => (drawer === null ? false : setDrawer(null)),
  });
  const width = {
    '--pane-width': pane?.width === undefined ? undefined : `${pane.width}px`,
  } as CSSProperties;
  return (
    <div ref={root} className={style.app} data-drawer={drawer ?? undefined}>
      <TopBar
        {...bar}
        menu={
          narrow
            ? { open: drawer === 'menu', toggle: () => setDrawer(drawer === 'menu' ? null : 'menu') }
            : undefined
        }
        paper={pane && { label: pane.label, open: paneShown, toggle: togglePane }}
      />
      <nav
        className={classNames(style.sidebar, drawer === 'menu' && style.drawn)}
        aria-label="メニュー"
        data-region
        data-drawer-name="menu"
        tabIndex={-1}
        hidden={narrow && drawer !== 'menu'}
      >
        {sidebar}
      </nav>
      <div className={style.stage} style={width} data-with-pane={paneShown || undefined}>
        <main className={style.work} data-region tabIndex={-1} inert={drawer !== null}>
          {children}
        </main>
        {pane && paneShown && (
          <aside
            className={classNames(style.pane, drawer === 'pane' && style.drawn)}
            aria-label={pane.label}
            data-region
            data-drawer-name="pane"
            tabIndex={-1}
          >
            {!narrow && <PaneHandle label={pane.label} onWidth={pane.onWidthChange} />}
            {pane.content}
          </aside>
        )}
      </div>
      {drawer !== null && (
        <div className={style.scrim} onPointerDown={() => setDrawer(null)} aria-hidden="true" />
      )}
      <footer className={style.statusbar}>
        {hints}
        {status && <span className={style.statusEnd}>{status}</span>}
      </footer>
    </div>
  );
}

/** A drawer takes the cursor when it opens and gives it back when it closes; a wide window has none. */
function useDrawer(root: { readonly current: HTMLElement | null }) {
  const narrow = useMediaQuery(NARROW);
  const [wanted, setDrawer] = useState<Drawer>(null);
  const drawer = narrow ? wanted : null;
  useEffect(() => {
    if (drawer === null) return;
    const before = document.activeElement;
    root.current?.querySelector<HTMLElement>(`[data-drawer-name="${drawer}"]`)?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [drawer, root]);
  return { drawer, setDrawer, narrow };
}
