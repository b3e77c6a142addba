import type { Anchor, Block, BodyText } from '../document.ts';
import { cssFontFamilies } from '../fontFaces.ts';
import type { ImageFile } from '../imageFile.ts';
import type { Colour } from '../inline.ts';
import { cssLength } from '../length.ts';
import type { Declarations, StyleSheet } from './styleSheet.ts';

/** What the writers of the constructs share while one document is written. */
export interface HtmlWriter {
  readonly styles: StyleSheet;
  readonly images: Readonly<Record<string, ImageFile>>;
  /** Whether anchors become links. */
  readonly sourceLinks: boolean;
  /** Whether anchors of materials become links to them within the packet. */
  readonly packetLinks: boolean;
  /** The nearest anchor around. */
  readonly anchor: Anchor | undefined;
  /** Type in force. */
  readonly text: BodyText;
  /** Writes the blocks within a construct. */
  blocks(blocks: readonly Block[], writer: HtmlWriter): string;
}

type Styled = Extract<Block, { font?: unknown }>;

/** The writer for what is inside a block: its type and anchor in force. */
export function within(
  writer: HtmlWriter,
  block: Partial<Styled> & { readonly anchor?: Anchor },
): HtmlWriter {
  const { font = writer.text.font, size = writer.text.size, lineHeight = writer.text.lineHeight } = block;
  return { ...writer, text: { font, size, lineHeight }, anchor: block.anchor ?? writer.anchor };
}

/** Declarations of a block's own type. */
export function typeDeclarations(text: Partial<BodyText>): Declarations {
  return {
    'font-family': text.font && cssFontFamilies(text.font),
    'font-size': text.size === undefined ? undefined : `${text.size}pt`,
    'line-height': text.lineHeight === undefined ? undefined : String(text.lineHeight),
  };
}

/** Margins above and below, and the place of a block narrower than the text. */
export function placeDeclarations(
  block: Partial<Pick<Extract<Block, { kind: 'box' }>, 'space' | 'align'>>,
): Declarations {
  const { before, after } = block.space ?? {};
  return {
    'margin-top': before === undefined ? undefined : cssLength(before),
    'margin-bottom': after === undefined ? undefined : cssLength(after),
    'margin-left': block.align === 'right' || block.align === 'center' ? 'auto' : undefined,
    'margin-right': block.align === 'center' ? 'auto' : undefined,
  };
}

/** A colour for the style sheet. Throws on anything but `#rrggbb`: a document may come from JSON. */
export function cssColour(colour: Colour): string {
  if (!/^#[0-9a-f]{6}$/.test(colour)) throw new RangeError(`not a colour: ${colour}`);
  return colour;
}

/** In a preview, `html` as a link to its source; in a packet's list, to the material it names; otherwise itself. */
export function linked(writer: HtmlWriter, html: string): string {
  const address = addressOf(writer);
  if (address === null) return html;
  return `<a${writer.styles.attribute({}, 'source')} href="${address}">${html}</a>`;
}

function addressOf({ anchor, sourceLinks, packetLinks }: HtmlWriter): string | null {
  if (anchor === undefined) return null;
  if (packetLinks && anchor.startsWith('material:')) return packetAddress(anchor.slice('material:'.length));
  return sourceLinks ? sourceAddress(anchor) : null;
}

/** Where a packet's own link leads until it is bound; nothing can open it. */
function packetAddress(key: string): string {
  return `https://packet.invalid/${encodeURIComponent(key)}`;
}

/** `membership:12` → `https://source.invalid/membership/12`, which the preview recognises and nothing can open. */
function sourceAddress(anchor: Anchor): string {
  const [kind = '', ...id] = anchor.split(':');
  return `https://source.invalid/${encodeURIComponent(kind)}/${encodeURIComponent(id.join(':'))}`;
}
