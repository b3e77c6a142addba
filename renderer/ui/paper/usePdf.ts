import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { OpenPdf } from './openPdf.ts';

export interface PaperSource {
  /** The bytes of the printed paper. A rejection's message is shown: the reason and the next step. */
  readonly load: (signal: AbortSignal) => Promise<ArrayBuffer>;
  /** Changes whenever the paper may have changed. */
  readonly reloadKey: string | number;
}

export interface PdfState {
  /** The last paper that could be made: it stays while the next one is on its way. */
  readonly pdf: OpenPdf | null;
  readonly problem: string | null;
  readonly retry: () => void;
}

/** What reads PDFs is half of the program's code: it is loaded with the first paper, not before the first screen. */
const reader = () => import('./openPdf.ts');

interface Made {
  readonly reloadKey: string | number;
  readonly pdf: OpenPdf | null;
  readonly problem: string | null;
}

/** In ms, so that a paper is made once for a word and not once for each of its keys. */
const DEBOUNCE = 250;

/** The opened paper: made anew when `reloadKey` changes; of several on their way only the last one is shown. */
export function usePdf(source: PaperSource): PdfState {
  return usePdfs({ only: source }).only;
}

/**
 * Several papers by their ids, made and opened one after another in their order, since they all wait for the same
 * printer. One that is still what it was is not made again.
 */
export function usePdfs<Id extends string>(
  sources: Readonly<Record<Id, PaperSource>>,
): Readonly<Record<Id, PdfState>> {
  const entries = Object.entries<PaperSource>(sources);
  const [made, setMade] = useState<ReadonlyMap<string, Made>>(new Map());
  const [attempt, setAttempt] = useState(0);
  const missing = useEffectEvent(() =>
    entries.filter(([id, { reloadKey }]) => {
      const known = made.get(id);
      return known?.reloadKey !== reloadKey || known.problem !== null;
    }),
  );
  const madeOnce = useRef(false);
  const wanted = JSON.stringify(entries.map(([id, { reloadKey }]) => [id, reloadKey]));
  // biome-ignore lint/correctness/useExhaustiveDependencies: other papers or another attempt are the reason to make them
  useEffect(() => {
    const abort = new AbortController();
    const makeAll = async () => {
      madeOnce.current = true;
      for (const [id, source] of missing()) {
        const next = await make(source, abort.signal);
        if (abort.signal.aborted) return next.pdf?.close();
        setMade((before) =>
          new Map(before).set(id, { ...next, pdf: next.pdf ?? before.get(id)?.pdf ?? null }),
        );
      }
    };
    const timer = setTimeout(() => void makeAll(), madeOnce.current ? DEBOUNCE : 0);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [wanted, attempt]);
  useClosing(made);
  const retry = () => setAttempt((before) => before + 1);
  const states = entries.map(([id]): [string, PdfState] => {
    const { pdf = null, problem = null } = made.get(id) ?? {};
    return [id, { pdf, problem, retry }];
  });
  return Object.fromEntries(states) as Record<Id, PdfState>;
}

async function make({ load, reloadKey }: PaperSource, signal: AbortSignal): Promise<Made> {
  try {
    const [bytes, { openPdf }] = await Promise.all([load(signal), reader()]);
    return { reloadKey, pdf: await openPdf(bytes), problem: null };
  } catch (error) {
    return { reloadKey, pdf: null, problem: reasonOf(error) };
  }
}

/** Papers that others took the place of are closed once those are drawn, and all of them at the end. */
function useClosing(made: ReadonlyMap<string, Made>): void {
  const open = useRef<ReadonlySet<OpenPdf>>(new Set());
  useEffect(() => {
    const now = new Set([...made.values()].flatMap(({ pdf }) => pdf ?? []));
    for (const pdf of open.current) if (!now.has(pdf)) pdf.close();
    open.current = now;
  }, [made]);
  useEffect(
    () => () => {
      for (const pdf of open.current) pdf.close();
    },
    [],
  );
}

/** The names under which pdfjs says that the bytes are no PDF, or one behind a password. */
const reasons: Readonly<Record<string, string>> = {
  InvalidPDFException: 'ファイルがPDFとして読めません。',
  PasswordException: 'PDFにパスワードがかかっています。',
};

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return reasons[error.name] ?? error.message;
}
