import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';

export interface FramePlace {
  readonly label: string;
  /** Absent for where we are. */
  readonly path?: string;
}

/** Where a screen is: the way to it, and whose it is in the tree of bodies. */
export interface FramePosition {
  readonly places: readonly FramePlace[];
  readonly bodyId: string | null;
}

type Slot = 'pane' | 'hints' | 'status';

interface FrameSlots {
  readonly position: FramePosition;
  readonly setPosition: (position: FramePosition) => void;
  /** Name of the pane that the screen fills; null where nothing prints. */
  readonly paneLabel: string | null;
  readonly setPaneLabel: (label: string | null) => void;
  readonly hosts: Readonly<Record<Slot, HTMLElement | null>>;
  readonly setHost: (slot: Slot, host: HTMLElement | null) => void;
}

const FrameContext = createContext<FrameSlots | null>(null);

export function useFrameSlots(): FrameSlots {
  const slots = useContext(FrameContext);
  if (!slots) throw new Error('useFrameSlots outside of FrameSlotsProvider');
  return slots;
}

/**
 * The places of the frame that a screen fills. The frame stays while screens come and go, so that the cursor keeps its
 * place in the tree; therefore a screen reaches the frame's parts through portals.
 */
export function FrameSlotsProvider({ children }: { readonly children: ReactNode }) {
  const [position, setPosition] = useState<FramePosition>({ places: [], bodyId: null });
  const [paneLabel, setPaneLabel] = useState<string | null>(null);
  const [hosts, setHosts] = useState<FrameSlots['hosts']>({ pane: null, hints: null, status: null });
  // The same function always: the places in the frame report themselves again whenever it changes.
  const setHost = useCallback(
    (slot: Slot, host: HTMLElement | null) => setHosts((before) => ({ ...before, [slot]: host })),
    [],
  );
  const value = useMemo(
    () => ({ position, setPosition, paneLabel, setPaneLabel, hosts, setHost }),
    [position, paneLabel, hosts, setHost],
  );
  return <FrameContext value={value}>{children}</FrameContext>;
}

/** Tells the frame where the screen is. Example: `useFramePosition([{ label: '委員' }], bodyId)` */
export function useFramePosition(places: readonly FramePlace[], bodyId: string | null = null): void {
  const { setPosition } = useFrameSlots();
  const text = JSON.stringify({ places, bodyId });
  useEffect(() => setPosition(JSON.parse(text) satisfies FramePosition), [text, setPosition]);
}

/** Key hints of the status bar. */
export function FrameHints({ children }: { readonly children: ReactNode }) {
  return <Filled slot="hints">{children}</Filled>;
}

/** The right of the status bar: counts of findings. */
export function FrameStatus({ children }: { readonly children: ReactNode }) {
  return <Filled slot="status">{children}</Filled>;
}

/** The pane on the right; drawn only while it is open. */
export function FramePane({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const { setPaneLabel } = useFrameSlots();
  useEffect(() => {
    setPaneLabel(label);
    return () => setPaneLabel(null);
  }, [label, setPaneLabel]);
  return <Filled slot="pane">{children}</Filled>;
}

function Filled({ slot, children }: { readonly slot: Slot; readonly children: ReactNode }) {
  const host = useFrameSlots().hosts[slot];
  return host && createPortal(children, host);
}

/** Where the frame puts what the screen fills in. */
export function FrameSlot({
  slot,
  className,
}: {
  readonly slot: Slot;
  readonly className?: string | undefined;
}) {
  const { setHost } = useFrameSlots();
  const [host, setOwnHost] = useState<HTMLElement | null>(null);
  useEffect(() => {
    setHost(slot, host);
    return () => setHost(slot, null);
  }, [slot, host, setHost]);
  return <div ref={setOwnHost} className={className} />;
}
