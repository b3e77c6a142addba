import { type ReactNode, useState } from 'react';
import { useLibrary } from '../library/LibraryGate.tsx';
import { useKeys } from '../ui/keys/useKeys.ts';
import { AppShell } from '../ui/shell/AppShell.tsx';
import { Commands } from './Commands.tsx';
import style from './Frame.module.css';
import { FrameSlot, useFrameSlots } from './frameSlots.tsx';
import { useNavigation } from './navigation.ts';
import { ReadOnlyBanner } from './ReadOnlyBanner.tsx';
import { SaveStatus } from './SaveStatus.tsx';
import { Sidebar } from './Sidebar.tsx';
import { useSectionKeys } from './sections.ts';
import { useUndo } from './useUndo.ts';

type Overlay = 'palette' | 'keys' | null;

/** The window around every screen: menu, tree, way back, save state, undo, and the paper on the right. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const navigation = useNavigation();
  const { position, paneLabel } = useFrameSlots();
  const { mode } = useLibrary();
  const steps = useUndo();
  const [overlay, setOverlay] = useState<Overlay>(null);
  const pane = usePane(paneLabel);
  useKeys({ ...useSectionKeys(), F1: () => setOverlay('keys') });
  return (
    <>
      <AppShell
        canGoBack={navigation.canGoBack}
        canGoForward={navigation.canGoForward}
        back={navigation.back}
        forward={navigation.forward}
        places={position.places.map(({ label, path }) => ({
          label,
          onGo: path === undefined ? undefined : () => navigation.go(path),
        }))}
        onSearch={() => setOverlay('palette')}
        saveState={<SaveStatus />}
        undo={mode === 'write' ? steps.undo : null}
        redo={mode === 'write' ? steps.redo : null}
        sidebar={<Sidebar />}
        pane={pane}
        hints={<FrameSlot slot="hints" className={style.hints} />}
        status={<FrameSlot slot="status" className={style.status} />}
      >
        <ReadOnlyBanner />
        {children}
      </AppShell>
      <Commands overlay={overlay} onClose={() => setOverlay(null)} onShowKeys={() => setOverlay('keys')} />
    </>
  );
}

/** The pane's own state outlives the screen: whoever made it wide wants the next paper as wide. */
function usePane(label: string | null) {
  const [open, setOpen] = useState(true);
  const [width, setWidth] = useState<number | undefined>(undefined);
  if (label === null) return undefined;
  return {
    label,
    open,
    onOpenChange: setOpen,
    width,
    onWidthChange: setWidth,
    content: <FrameSlot slot="pane" className={style.pane} />,
  };
}
