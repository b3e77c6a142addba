import { type KeyboardEvent, useEffect, useRef } from 'react';
import style from './Filmstrip.module.css';
import type { OpenPdf } from './openPdf.ts';
import { PaperPage } from './PaperPage.tsx';

export interface FilmstripItem {
  readonly id: string;
  /** 表紙, No.1. */
  readonly label: string;
  /** Null while it is being made. */
  readonly pdf: OpenPdf | null;
}

export interface FilmstripProps {
  /** 綴りの紙面. */
  readonly label: string;
  readonly items: readonly FilmstripItem[];
  readonly currentId: string | null;
  readonly onSelect: (id: string) => void;
}

/** Width of a thumbnail in CSS px. */
const THUMBNAIL = 63;

/** The papers of a packet side by side, each as its first page. The arrows go from one to the next. */
export function Filmstrip({ label, items, currentId, onSelect }: FilmstripProps) {
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const at = items.findIndex((item) => item.id === currentId);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: items.length - 1 }[event.key];
    const item = to === undefined ? undefined : items[to];
    if (!item || event.altKey || event.ctrlKey) return;
    event.preventDefault();
    onSelect(item.id);
    event.currentTarget.querySelector<HTMLElement>(`[data-id="${CSS.escape(item.id)}"]`)?.focus();
  };
  const focusable = items.some((item) => item.id === currentId) ? currentId : items[0]?.id;
  return (
    <div
      className={style.strip}
      role="listbox"
      aria-label={label}
      aria-orientation="horizontal"
      onKeyDown={onKeyDown}
    >
      {items.map((item) => (
        <Thumbnail
          key={item.id}
          item={item}
          selected={item.id === currentId}
          focusable={item.id === focusable}
          onSelect={() => onSelect(item.id)}
        />
      ))}
    </div>
  );
}

interface ThumbnailProps {
  readonly item: FilmstripItem;
  readonly selected: boolean;
  readonly focusable: boolean;
  readonly onSelect: () => void;
}

function Thumbnail({ item, selected, focusable, onSelect }: ThumbnailProps) {
  const { pdf } = item;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (selected) place.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [selected]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the strip handles the keys of all its papers
    <div
      ref={place}
      role="option"
      className={style.item}
      data-id={item.id}
      aria-selected={selected}
      tabIndex={focusable ? 0 : -1}
      onClick={onSelect}
    >
      <div className={style.sheet} aria-hidden="true">
        {pdf && <PaperPage pdf={pdf} number={1} width={THUMBNAIL} label={item.label} />}
      </div>
      <span className={style.label} title={item.label}>
        {item.label}
      </span>
    </div>
  );
}
