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

/** In ms, so that a paper is made once for a word and not once for each of its keys. */
const DEBOUNCE = 250;

/** The opened paper: made anew when `reloadKey` changes; of several on their way only the last one is shown. */
export function usePdf({ load, reloadKey }: PaperSource, wanted = true): PdfState {
  const [state, setState] = useState<{ readonly pdf: OpenPdf | null; readonly problem: string | null }>({
    pdf: null,
    problem: null,
  });
  const [attempt, setAttempt] = useState(0);
  const start = useEffectEvent(load);
  const loadedOnce = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new key or attempt is the reason to load again
  useEffect(() => {
    if (!wanted) return;
    const abort = new AbortController();
    const make = async () => {
      loadedOnce.current = true;
      const [bytes, { openPdf }] = await Promise.all([start(abort.signal), reader()]);
      const pdf = await openPdf(bytes);
      if (abort.signal.aborted) pdf.close();
      else setState({ pdf, problem: null });
    };
    const fail = (error: unknown) => {
      if (!abort.signal.aborted) setState((before) => ({ ...before, problem: reasonOf(error) }));
    };
    const timer = setTimeout(() => make().catch(fail), loadedOnce.current ? DEBOUNCE : 0);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [reloadKey, attempt, wanted]);
  const { pdf } = state;
  useEffect(() => () => pdf?.close(), [pdf]);
  return { ...state, retry: () => setAttempt((before) => before + 1) };
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
