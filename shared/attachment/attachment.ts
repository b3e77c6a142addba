import { z } from 'zod';

/** What an attached file is, told by its bytes: bound page by page, bound as one page, or kept and listed only. */
export const attachmentFormats = ['pdf', 'image', 'other'] as const;
export type AttachmentFormat = (typeof attachmentFormats)[number];

/** Why an attached file cannot simply be bound. The set is closed; its Japanese text is in attachmentText.ts. */
export const attachmentTroubles = [
  /** Not a single byte. */
  'empty',
  /** Called .pdf and something else: a ZIP, a page of HTML. */
  'notPdf',
  /** Opens with a password only. */
  'locked',
  /** Opens for everybody, and its maker has forbidden to change or assemble it. */
  'restricted',
  /** Nothing in it can be read as pages. */
  'damaged',
  /** Ends in the middle: pages after those that were found may be missing. */
  'truncated',
  /** Announces more pages than it has. */
  'fewerPages',
  /** Pages that are there and cannot be drawn, because what is on them is damaged. */
  'brokenPages',
  /** A sound file without a page. */
  'noPages',
  /** No longer in the library as it was stored: found when it was to be bound. */
  'lost',
  /** Larger than what is bound on one laptop. */
  'tooLarge',
] as const;
export type AttachmentTrouble = (typeof attachmentTroubles)[number];

/** What a file holds that a packet does not carry along. */
export const attachmentNotes = ['embeddedFiles', 'form', 'scripts', 'signature'] as const;
export type AttachmentNote = (typeof attachmentNotes)[number];

/** What a look at the bytes of a file gives; it never changes, since the bytes never do. */
export const attachmentCheckSchema = z.object({
  format: z.enum(attachmentFormats),
  /** Pages that were found and can be bound; null where they cannot be counted. */
  pages: z.int().min(0).nullable(),
  /** Pages that the file says it has, where that differs. */
  announced: z.int().min(0).nullable(),
  trouble: z.enum(attachmentTroubles).nullable(),
  notes: z.array(z.enum(attachmentNotes)),
});
export type AttachmentCheck = z.infer<typeof attachmentCheckSchema>;

export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

/** A file attached to a meeting's material: its bytes lie in `files/` under their SHA-256 and are never altered. */
export const attachmentSchema = attachmentCheckSchema.extend({
  kind: z.literal('attachment'),
  sha256: sha256Schema,
  /** Name of the file as it was attached. */
  name: z.string().min(1),
  bytes: z.int().min(0),
});
export type Attachment = z.infer<typeof attachmentSchema>;

/** Files larger than this, in bytes, are kept and not bound: reading one takes about six times as much memory. */
export const largestBound = 400_000_000;

/** More pages than anybody binds; beyond them a file is taken for one that would never end. */
export const mostPages = 20_000;

/** What may be done with an attached file in the packet. `bind` is how everything without a trouble is bound. */
export const attachmentHandlings = ['bind', 'asIs', 'slip', 'omit'] as const;
export type AttachmentHandling = (typeof attachmentHandlings)[number];

export const attachmentHandlingLabels: Readonly<Record<AttachmentHandling, string>> = {
  bind: '綴じる',
  asIs: '読める頁をそのまま綴じる',
  slip: '差込紙を入れる',
  omit: '綴じない',
};
