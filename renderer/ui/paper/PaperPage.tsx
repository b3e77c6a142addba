import { type RefObject, useEffect, useRef, useState } from 'react';
import { drawPage, show } from './drawPage.ts';
import type { OpenPdf } from './openPdf.ts';
import style from './PaperPage.module.css';
import { type SourceLink, sourceLinks } from './sourceLinks.ts';
import { useNear } from './useNear.ts';

export interface PaperPageProps {
  readonly pdf: OpenPdf;
  /** From 1. */
  readonly number: number;
  /** In CSS px. */
  readonly width: number;
  /** 紙面　委員名簿 1／5頁. */
  readonly label: string;
  readonly onSourceClick?: ((kind: string, id: string) => void) | undefined;
}

/** In ms: while the pane is being made wider the drawing is stretched, and drawn anew when it rests. */
const REST = 120;

/** One page, drawn when it comes near; far away it gives its memory back. */
export function PaperPage({ pdf, number, width, label, onSourceClick }: PaperPageProps) {
  const sheet = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const near = useNear(sheet);
  useDrawing(canvas, pdf, number, Math.round(width * window.devicePixelRatio), near);
  const links = useLinks(pdf, number, near && onSourceClick !== undefined);
  const size = pdf.pages[number - 1];
  return (
    <div
      ref={sheet}
      className={style.sheet}
      data-page={number}
      style={{ width, aspectRatio: size ? `${size.width} / ${size.height}` : undefined }}
    >
      <canvas ref={canvas} className={style.drawing} role="img" aria-label={label} />
      {links.map((link, index) => (
        <LinkButton
          // biome-ignore lint/suspicious/noArrayIndexKey: two links may lead to the same source from two places
          key={index}
          link={link}
          words={runText(links, index)}
          again={index > 0 && isSameSource(links[index - 1], link)}
          onClick={() => onSourceClick?.(link.kind, link.id)}
        />
      ))}
    </div>
  );
}

/** A run of places from one source is one stop for the Tab key. */
function LinkButton(props: {
  readonly link: SourceLink;
  readonly words: string;
  readonly again: boolean;
  readonly onClick: () => void;
}) {
  const { link, words, again, onClick } = props;
  const percent = (part: number) => `${part * 100}%`;
  return (
    <button
      type="button"
      className={style.link}
      style={{
        left: percent(link.left),
        top: percent(link.top),
        width: percent(link.width),
        height: percent(link.height),
      }}
      aria-label={`${words || '紙面のこの箇所'}の元を開く`}
      aria-hidden={again || undefined}
      tabIndex={again ? -1 : 0}
      onClick={onClick}
    />
  );
}

function isSameSource(one: SourceLink | undefined, other: SourceLink): boolean {
  return one?.kind === other.kind && one.id === other.id;
}

/** The words of the whole run: its first place may be only an item's number, or the side beside the first name. */
function runText(links: readonly SourceLink[], from: number): string {
  const rest = links.slice(from);
  const end = rest.findIndex((link) => !isSameSource(rest[0], link));
  const run = end === -1 ? rest : rest.slice(0, end);
  return run.flatMap(({ text }) => (text === '' ? [] : [text])).join(' ');
}

function useDrawing(
  canvas: RefObject<HTMLCanvasElement | null>,
  pdf: OpenPdf,
  number: number,
  pixels: number,
  near: boolean,
): void {
  const drawn = useRef<OpenPdf>(null);
  useEffect(() => {
    const target = canvas.current;
    if (!target || pixels <= 0) return;
    if (!near) {
      target.width = 0;
      drawn.current = null;
      return;
    }
    const abort = new AbortController();
    const draw = async () => {
      const page = await pdf.document.getPage(number);
      show(await drawPage(page, pixels, abort.signal), target);
      drawn.current = pdf;
    };
    // A page of a paper that was closed meanwhile is no failure: the next paper's page is on its way.
    const timer = setTimeout(
      () => draw().catch(() => abort.signal.aborted),
      drawn.current === pdf ? REST : 0,
    );
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [canvas, pdf, number, pixels, near]);
}

function useLinks(pdf: OpenPdf, number: number, wanted: boolean): readonly SourceLink[] {
  const [links, setLinks] = useState<readonly SourceLink[]>([]);
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    const read = async () => {
      const found = await sourceLinks(await pdf.document.getPage(number));
      if (current) setLinks(found);
    };
    read().catch(() => current && setLinks([]));
    return () => {
      current = false;
    };
  }, [pdf, number, wanted]);
  return wanted ? links : [];
}
