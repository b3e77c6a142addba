/** Entry of the thread that binds PDFs: long work that neither window nor library waits for. */
import {
  bindPdf,
  joinParts,
  measurePages,
  type PaperToBind,
  type PdfPart,
} from '../document/bind/bindPdf.ts';
import { answerRequests } from './answerRequests.ts';

export type BindingRequest =
  | { readonly kind: 'measure'; readonly pdfs: readonly Uint8Array[] }
  | { readonly kind: 'join'; readonly parts: readonly PdfPart[] }
  | {
      readonly kind: 'bind';
      readonly title: string;
      readonly papers: readonly PaperToBind[];
      readonly overlay: Uint8Array | null;
      readonly stamped: readonly number[];
    };

answerRequests<BindingRequest>((request): Promise<unknown> => {
  switch (request.kind) {
    case 'measure':
      return measurePages(request.pdfs);
    case 'join':
      return joinParts(request.parts);
    case 'bind':
      return bindPdf(request.title, request.papers, request.overlay, request.stamped);
  }
});
