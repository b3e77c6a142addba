import { PDFArray, type PDFContext, PDFDict, PDFName, PDFRef } from '@cantoo/pdf-lib';
import type {
  AttachmentCheck,
  AttachmentNote,
  AttachmentTrouble,
} from '../../../shared/attachment/attachment.ts';
import { canBeDrawn } from './contentStreams.ts';
import { imageFormat } from './imageFormat.ts';
import { openPdf, saysPdf } from './openPdf.ts';
import type { FileForBinding } from './readForBinding.ts';

const plain = { pages: null, announced: null, trouble: null, notes: [] } as const;

/**
 * Looks at a file that is to be bound, without changing it: what it is by its bytes, how many pages it has, what is wrong
 * with it.
 *
 * @param name as it was attached; only a file that is called .pdf and is none is a trouble
 * @param password to look inside with; null for none
 */
export async function checkAttachment(
  name: string,
  { bytes, size }: FileForBinding,
  password: string | null = null,
): Promise<AttachmentCheck> {
  const isNamedPdf = /\.pdf$/i.test(name);
  if (bytes.length === 0)
    return { ...plain, format: isNamedPdf ? 'pdf' : 'other', notes: [], trouble: 'empty' };
  if (imageFormat(bytes) && bytes.length === size) return { ...plain, format: 'image', pages: 1, notes: [] };
  if (!saysPdf(bytes)) {
    return {
      ...plain,
      format: isNamedPdf ? 'pdf' : 'other',
      notes: [],
      trouble: isNamedPdf ? 'notPdf' : null,
    };
  }
  if (bytes.length < size) return { ...plain, format: 'pdf', notes: [], trouble: 'tooLarge' };
  return checkPdf(bytes, password);
}

async function checkPdf(bytes: Uint8Array, password: string | null): Promise<AttachmentCheck> {
  const opened = await openPdf(bytes, password);
  if (!('pages' in opened)) return { ...plain, format: 'pdf', notes: [], trouble: opened.trouble };
  const { pages, announced, context } = opened;
  const drawn = pages.filter(canBeDrawn).length;
  const trouble: AttachmentTrouble | null = opened.trouble ?? (drawn < pages.length ? 'brokenPages' : null);
  return {
    format: 'pdf',
    pages: trouble === 'damaged' ? null : pages.length,
    announced,
    trouble,
    notes: notesOf(context),
  };
}

/** What a packet does not carry along from a PDF. */
function notesOf(context: PDFContext): AttachmentNote[] {
  const catalog = context.lookup(context.trailerInfo.Root);
  if (!(catalog instanceof PDFDict)) return [];
  const dictAt = (dict: PDFDict | undefined, name: string): PDFDict | undefined => {
    const value = dict?.lookup(PDFName.of(name));
    return value instanceof PDFDict ? value : undefined;
  };
  const names = dictAt(catalog, 'Names');
  const form = dictAt(catalog, 'AcroForm');
  const fields = form?.lookup(PDFName.of('Fields'));
  const hasFields = fields instanceof PDFArray && fields.size() > 0;
  const isSigned =
    fields instanceof PDFArray && fields.asArray().some((field) => isSignature(context, field));
  const found: Readonly<Record<AttachmentNote, boolean>> = {
    embeddedFiles: dictAt(names, 'EmbeddedFiles') !== undefined || catalog.has(PDFName.of('Collection')),
    form: hasFields,
    scripts: dictAt(names, 'JavaScript') !== undefined || catalog.has(PDFName.of('AA')),
    signature: isSigned,
  };
  return (['embeddedFiles', 'form', 'scripts', 'signature'] as const).filter((note) => found[note]);
}

function isSignature(context: PDFContext, field: unknown): boolean {
  const dict = field instanceof PDFRef ? context.lookup(field) : field;
  return (
    dict instanceof PDFDict &&
    dict.lookup(PDFName.of('FT')) === PDFName.of('Sig') &&
    dict.has(PDFName.of('V'))
  );
}
