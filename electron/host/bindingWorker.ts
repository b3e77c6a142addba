/** Entry of the threads that work on PDFs: long work that neither window nor library waits for. */
import { imagePdf } from '../document/bind/imagePdf.ts';
import { joinParts, type PdfPart } from '../document/bind/joinParts.ts';
import { measurePages } from '../document/bind/measurePages.ts';
import { type FileToBind, PacketBinding, type PieceAbout } from '../document/bind/packetBinding.ts';
import { answerRequests } from './answerRequests.ts';

export type BindingRequest =
  | { readonly kind: 'measure'; readonly pdfs: readonly Uint8Array[] }
  | { readonly kind: 'join'; readonly parts: readonly PdfPart[] }
  | { readonly kind: 'picture'; readonly bytes: Uint8Array }
  | { readonly kind: 'begin'; readonly target: string; readonly fontFolder: string }
  | {
      readonly kind: 'addPrinted';
      readonly about: PieceAbout;
      readonly bytes: Uint8Array;
      readonly isNumbered: boolean;
    }
  | { readonly kind: 'addFile'; readonly file: FileToBind }
  | { readonly kind: 'toFront'; readonly isFront: boolean }
  | { readonly kind: 'finish'; readonly title: string };

/** The packet that this thread binds: a thread binds one. */
let binding: PacketBinding | null = null;

function begun(): PacketBinding {
  if (!binding) throw new Error('no packet was begun');
  return binding;
}

answerRequests<BindingRequest>(async (request): Promise<unknown> => {
  switch (request.kind) {
    case 'measure':
      return measurePages(request.pdfs);
    case 'join':
      return joinParts(request.parts);
    case 'picture':
      return imagePdf(request.bytes);
    case 'begin':
      binding = await PacketBinding.begin(request.target, request.fontFolder);
      return null;
    case 'addPrinted':
      return begun().addPrinted(request.about, request.bytes, request.isNumbered);
    case 'addFile':
      return begun().addFile(request.file);
    case 'toFront':
      return begun().toFront(request.isFront);
    case 'finish':
      return begun().finish(request.title);
  }
});
