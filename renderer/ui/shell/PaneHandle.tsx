import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import style from './PaneHandle.module.css';

const SMALLEST = 240;
const STEP = 16;

export interface PaneHandleProps {
  readonly label: string;
  /** The pane's new width in px. */
  readonly onWidth: (width: number) => void;
}

/** The line between work and pane: drag it, or ← → when it has the cursor. */
export function PaneHandle({ label, onWidth }: PaneHandleProps) {
  const handle = useRef<HTMLDivElement>(null);
  const { width, room } = useWidths(handle);
  const largest = Math.max(SMALLEST, room - 440);
  const set = (wanted: number) => onWidth(Math.round(Math.min(largest, Math.max(SMALLEST, wanted))));
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowLeft' ? STEP : event.key === 'ArrowRight' ? -STEP : 0;
    if (by === 0) return;
    event.preventDefault();
    set(width + by);
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    const stage = event.currentTarget.parentElement?.parentElement;
    if (event.currentTarget.hasPointerCapture(event.pointerId) && stage) {
      set(stage.getBoundingClientRect().right - event.clientX);
    }
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that moves is not a thematic break
    <div
      ref={handle}
      className={style.handle}
      role="separator"
      aria-orientation="vertical"
      aria-label={`${label}の幅`}
      aria-valuenow={width}
      aria-valuemin={SMALLEST}
      aria-valuemax={largest}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
    />
  );
}

/** Of the pane that the handle is in, and of work and pane together, as drawn. */
function useWidths(handle: { readonly current: HTMLElement | null }): { width: number; room: number } {
  const [widths, setWidths] = useState({ width: SMALLEST, room: 0 });
  useEffect(() => {
    const pane = handle.current?.parentElement;
    const stage = pane?.parentElement;
    if (!pane || !stage) return;
    const observer = new ResizeObserver(() =>
      setWidths({ width: Math.round(pane.getBoundingClientRect().width), room: stage.clientWidth }),
    );
    observer.observe(pane);
    observer.observe(stage);
    return () => observer.disconnect();
  }, [handle]);
  return widths;
}
