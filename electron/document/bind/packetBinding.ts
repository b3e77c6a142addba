import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import type { AttachmentHandling, AttachmentTrouble } from '../../../shared/attachment/attachment.ts';
import { checkAttachment } from '../pdf/checkAttachment.ts';
import { imageFormat } from '../pdf/imageFormat.ts';
import { openPdf } from '../pdf/openPdf.ts';
import { readForBinding } from '../pdf/readForBinding.ts';
import { imagePdf } from './imagePdf.ts';
import { PacketBinder, type Piece, type PlacedPiece } from './packetBinder.ts';

/** How a piece stands in the packet. */
export type PieceAbout = Pick<Piece, 'key' | 'title' | 'isFront'>;

/** A file of the library that is to be bound. */
export interface FileToBind extends PieceAbout {
  readonly path: string;
  readonly sha256: string;
  /** As it was attached. */
  readonly name: string;
  readonly label: string | null;
  readonly handling: AttachmentHandling;
  readonly password: string | null;
}

/** Where a file came to lie, or what is wrong with it; `pages` is then what could be read. */
export type BoundFile =
  | (PlacedPiece & { readonly trouble: AttachmentTrouble | null })
  | { readonly trouble: AttachmentTrouble; readonly pages: number | null; readonly announced: number | null };

const lost = { trouble: 'lost', pages: null, announced: null } as const;

/** What can be bound as it is, if somebody wants that. */
const bindable: ReadonlySet<AttachmentTrouble> = new Set([
  'restricted',
  'truncated',
  'fewerPages',
  'brokenPages',
]);

/** One packet on its way onto the disk. Throws what the disk throws; the unfinished file goes with `abandon`. */
export class PacketBinding {
  readonly #target: string;
  readonly #binder: PacketBinder;

  private constructor(target: string, binder: PacketBinder) {
    this.#target = target;
    this.#binder = binder;
  }

  /**
   * @param target a file that does not exist
   * @param fontFolder where the papers' faces are
   */
  static async begin(target: string, fontFolder: string): Promise<PacketBinding> {
    return new PacketBinding(target, await PacketBinder.create(target, fontFolder));
  }

  /** Adds a paper of our own printing, which has its label already. */
  async addPrinted(about: PieceAbout, bytes: Uint8Array, isNumbered: boolean): Promise<PlacedPiece> {
    const opened = await openPdf(bytes, null);
    if (!('pages' in opened)) throw new Error(`a printed paper cannot be read: ${about.title}`);
    const { context, pages } = opened;
    const numbers = isNumbered ? 'foot' : null;
    return this.#binder.add({ ...about, context, pages, label: null, numbers, isForeign: false });
  }

  /** Adds a file that was attached, or says why not. */
  async addFile(file: FileToBind): Promise<BoundFile> {
    const read = await readForBinding(file.path).catch(() => null);
    if (!read) return lost;
    const { bytes, size } = read;
    const isWhole = bytes.length === size;
    if (isWhole && createHash('sha256').update(bytes).digest('hex') !== file.sha256) return lost;
    const check = await checkAttachment(file.name, read, file.password);
    const { trouble, announced } = check;
    if (trouble !== null && !(file.handling === 'asIs' && bindable.has(trouble))) {
      return { trouble, pages: check.pages, announced };
    }
    const pdf = imageFormat(bytes) ? await imagePdf(bytes).catch(() => null) : bytes;
    const opened = pdf && (await openPdf(pdf, file.password));
    if (!opened || !('pages' in opened)) return { trouble: 'damaged', pages: null, announced: null };
    const { key, title, isFront, label } = file;
    const { context, pages } = opened;
    const about = { key, title, isFront, label, numbers: 'corner', isForeign: true } as const;
    return { ...this.#binder.add({ ...about, context, pages }), trouble };
  }

  /** Lets what comes next begin on the front of a sheet. */
  toFront(isFront: boolean): void {
    const pages = isFront ? this.#binder.frontPages : this.#binder.numbered;
    if (pages % 2 === 1) this.#binder.addBlank(isFront, { width: 210, height: 297 });
  }

  finish(title: string): Promise<{ pages: number; bytes: number }> {
    return this.#binder.finish(title);
  }

  abandon(): void {
    this.#binder.abandon();
    rmSync(this.#target, { force: true });
  }
}
