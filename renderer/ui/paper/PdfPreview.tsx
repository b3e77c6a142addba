import { type ReactNode, type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import { Button } from '../Button.tsx';
import { Icon } from '../Icon.tsx';
import { IconButton } from '../IconButton.tsx';
import type { OpenPdf } from './openPdf.ts';
import { PaperPage } from './PaperPage.tsx';
import style from './PdfPreview.module.css';
import { paperName } from './paperName.ts';
import { useCurrentPage } from './useCurrentPage.ts';
import { usePageKeys } from './usePageKeys.ts';
import type { PdfState } from './usePdf.ts';

export interface PdfPreviewProps extends PdfState {
  /** 委員名簿. */
  readonly title: string;
  /** 紙面 (default) or 綴り. */
  readonly heading?: string | undefined;
  /** Right of the heading: 印刷 Ctrl+P, PDFに綴じる. */
  readonly actions?: ReactNode;
  /** Between the paper and the foot: a Filmstrip. */
  readonly strip?: ReactNode;
  /** Right in the foot: Word・PDF・Excel に書き出す. */
  readonly footEnd?: ReactNode;
  /** A place on the paper was clicked, or opened with Enter: what it comes from. */
  readonly onSourceClick?: ((kind: string, id: string) => void) | undefined;
  readonly onPageCount?: ((count: number) => void) | undefined;
}

/** 100 %: a point of the paper is 1/72 inch, a CSS px 1/96. */
const TRUE_SIZE = 96 / 72;

/** The paper as it will print: the printed PDF itself, so that page breaks and numbers are the paper's own. */
export function PdfPreview(props: PdfPreviewProps) {
  const { pdf, problem, retry, title, heading = '紙面' } = props;
  const { actions, strip, footEnd, onSourceClick, onPageCount } = props;
  const [zoom, setZoom] = useState<'fit' | 'true'>('fit');
  const desk = useRef<HTMLDivElement>(null);
  const room = useRoom(desk);
  const count = pdf?.pages.length ?? 0;
  const page = useCurrentPage(desk, count);
  const pageKeys = usePageKeys(desk);
  const tellCount = useEffectEvent((pages: number) => onPageCount?.(pages));
  useEffect(() => {
    if (count > 0) tellCount(count);
  }, [count]);
  const widest = Math.max(0, ...(pdf?.pages ?? []).map(({ width }) => width));
  const scale = zoom === 'true' ? TRUE_SIZE : room / widest;
  const name = `${heading}　${title}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another paper is looked at from its beginning
  useEffect(() => void desk.current?.scrollTo(0, 0), [name]);
  return (
    <div className={style.preview}>
      <div className={style.bar}>
        <h2 className={style.name}>{name}</h2>
        <div className={style.actions}>
          <IconButton
            icon="zoom"
            label="原寸で見る（100%）"
            small
            pressed={zoom === 'true'}
            onClick={() => setZoom(zoom === 'fit' ? 'true' : 'fit')}
          />
          {actions}
        </div>
      </div>
      {problem !== null && <Problem reason={problem} onRetry={retry} />}
      {/* biome-ignore lint/a11y/useSemanticElements: what scrolls here is one thing, not a set of fields */}
      <div
        ref={desk}
        className={style.desk}
        role="group"
        aria-label={name}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys
        tabIndex={0}
        data-region-entry
        aria-busy={pdf === null}
        onKeyDown={pageKeys}
      >
        {pdf?.pages.map((size, index) => (
          <PaperPage
            // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
            key={index}
            pdf={pdf}
            number={index + 1}
            width={Math.floor(size.width * scale)}
            label={`${name}　${index + 1}／${count}頁`}
            onSourceClick={onSourceClick}
          />
        ))}
        {pdf === null && problem === null && <div className={style.blank} />}
      </div>
      {strip}
      <div className={style.foot}>
        {pdf && <PageCount pdf={pdf} page={page} />}
        {footEnd && <div className={style.footEnd}>{footEnd}</div>}
      </div>
    </div>
  );
}

function Problem({ reason, onRetry }: { readonly reason: string; readonly onRetry: () => void }) {
  return (
    <div className={style.problem} role="alert">
      <Icon name="error" tone="error" />
      <p>
        <b>紙面を作れませんでした。</b>
        {reason}
      </p>
      <Button small onClick={onRetry}>
        やり直す
      </Button>
    </div>
  );
}

function PageCount({ pdf, page }: { readonly pdf: OpenPdf; readonly page: number }) {
  const size = pdf.pages[page - 1];
  return (
    <span>
      {size && paperName(size)}　{page}／{pdf.pages.length}頁
    </span>
  );
}

/** The width in CSS px that a page may take on the desk. */
function useRoom(desk: RefObject<HTMLElement | null>): number {
  const [room, setRoom] = useState(0);
  useEffect(() => {
    const target = desk.current;
    if (!target) return;
    const observer = new ResizeObserver(([entry]) => setRoom(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(target);
    return () => observer.disconnect();
  }, [desk]);
  return room;
}
