import { PdfPreview, type PdfPreviewProps } from './PdfPreview.tsx';
import { type PaperSource, type PdfState, usePdf } from './usePdf.ts';

export type PaperPreviewProps = PaperSource & Omit<PdfPreviewProps, keyof PdfState>;

/** A paper that is made for this preview: anew whenever `reloadKey` changes. */
export function PaperPreview({ load, reloadKey, ...shown }: PaperPreviewProps) {
  return <PdfPreview {...usePdf({ load, reloadKey })} {...shown} />;
}
