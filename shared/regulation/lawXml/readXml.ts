import type { XmlElement } from './xmlElement.ts';

/** Why a text is no XML, and where (UTF-16 units). */
export interface XmlFault {
  readonly at: number;
  readonly reason: 'tag' | 'unclosed' | 'mismatch' | 'noRoot' | 'depth';
}

export type ReadXml =
  | { readonly root: XmlElement; readonly fault: null }
  | { readonly root: null; readonly fault: XmlFault };

/** An element while its end is not known. */
type OpenElement = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & {
  readonly children: (XmlElement | string)[];
};

/** Of elements that hold nothing, which are never written to. */
const none: (XmlElement | string)[] = [];
const [less, greater, quote, apostrophe] = [0x3c, 0x3e, 0x22, 0x27];

/** What a start tag says. */
interface Tag {
  readonly name: string;
  readonly attributes: XmlElement['attributes'];
  readonly isEmpty: boolean;
}

/** Laws nest some thirty deep; more is an attack on whoever walks the tree. */
const deepest = 200;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const startTag = /^<([^\s/>=<]+)((?:\s+[^\s=/>]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>$/;
const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * Reads well-formed XML into elements. Entities that a document type declares are not expanded: they stay as written, so that no
 * text can blow up another. Blanks between elements are dropped.
 */
export function readXml(source: string): ReadXml {
  const open: OpenElement[] = [];
  const tags = new StartTags();
  let at = 0;
  let root: XmlElement | null = null;
  const fault = (reason: XmlFault['reason']): ReadXml => ({ root: null, fault: { at, reason } });
  while (at < source.length) {
    const place = source.indexOf('<', at);
    if (place !== at) addText(open.at(-1), source.slice(at, place < 0 ? undefined : place));
    if (place < 0) break;
    at = place;
    if (source[place + 1] === '/') {
      const element = open.pop();
      const end = source.indexOf('>', place);
      if (end < 0 || !element) return fault('unclosed');
      if (!isEndOf(element, source, place, end)) return fault('mismatch');
      at = end + 1;
      element.end = at;
      if (open.length === 0) root = element;
      continue;
    }
    const skipped = skipNonElement(source, place, open.at(-1));
    if (skipped !== null) {
      if (skipped < 0) return fault('unclosed');
      at = skipped;
      continue;
    }
    const near = source.indexOf('>', place) + 1;
    const known = tags.known(source.slice(place, near));
    const end = known ? near : endOfTag(source, place);
    const tag = known ?? (end < 0 ? null : tags.read(source.slice(place, end)));
    if (!tag) return fault('tag');
    if (open.length >= deepest) return fault('depth');
    at = end;
    const element: OpenElement = {
      name: tag.name,
      attributes: tag.attributes,
      children: tag.isEmpty ? none : [],
      start: place,
      end,
    };
    open.at(-1)?.children.push(element);
    if (!tag.isEmpty) open.push(element);
    else if (open.length === 0) root = element;
  }
  if (open.length > 0) return fault('unclosed');
  return root ? { root, fault: null } : fault('noRoot');
}

function isEndOf({ name }: OpenElement, source: string, place: number, end: number): boolean {
  if (!source.startsWith(name, place + 2)) return false;
  const behindName = place + 2 + name.length;
  return behindName === end || source.slice(behindName, end).trim() === '';
}

/** Behind the > of a tag, which may stand in the value of an attribute as well; negative if there is none. */
function endOfTag(source: string, place: number): number {
  let inside = 0;
  for (let at = place + 1; at < source.length; at += 1) {
    const sign = source.charCodeAt(at);
    if (inside !== 0) {
      if (sign === inside) inside = 0;
    } else if (sign === greater) return at + 1;
    else if (sign === quote || sign === apostrophe) inside = sign;
    else if (sign === less) return -1;
  }
  return -1;
}

/** Behind a comment, an instruction, CDATA or the document type; null if there is none, negative if it never ends. */
function skipNonElement(source: string, tag: number, parent: OpenElement | undefined): number | null {
  const second = source[tag + 1];
  if (second === '?') return behind(source, '?>', tag);
  if (second !== '!') return null;
  if (source.startsWith('<!--', tag)) return behind(source, '-->', tag + 4);
  if (source.startsWith('<![CDATA[', tag)) {
    const end = behind(source, ']]>', tag);
    if (end > 0) parent?.children.push(source.slice(tag + 9, end - 3));
    return end;
  }
  const subset = /<![^>[]*(?:\[[^\]]*\]\s*)?>/y;
  subset.lastIndex = tag;
  return subset.test(source) ? subset.lastIndex : -1;
}

function behind(source: string, sign: string, from: number): number {
  const found = source.indexOf(sign, from);
  return found < 0 ? -1 : found + sign.length;
}

function addText(parent: OpenElement | undefined, written: string): void {
  if (parent === undefined || written === '') return;
  // Blanks with a line break are layout; a full-width blank alone is a word's own.
  if (written.charCodeAt(0) <= 0x20 && /^[ \t\r\n]*$/.test(written) && /[\r\n\t]| {2}/.test(written)) return;
  parent.children.push(unescapeXml(written));
}

/** Laws repeat a few start tags tens of thousands of times: each is read, and its attributes kept, once. */
class StartTags {
  private readonly all = new Map<string, Tag>();

  /** The tag, if it stood before; undefined also where the text is only its beginning. */
  known(written: string): Tag | undefined {
    return this.all.get(written);
  }

  read(written: string): Tag | null {
    const found = startTag.exec(written);
    const tag = found && {
      name: found[1] ?? '',
      attributes: readAttributes(found[2] ?? ''),
      isEmpty: found[3] === '/',
    };
    if (tag && this.all.size < 10_000) this.all.set(written, tag);
    return tag;
  }
}

function readAttributes(written: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single] of written.matchAll(attribute)) {
    if (name !== '__proto__') attributes[name] = unescapeXml(double ?? single ?? '');
  }
  return attributes;
}

function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([a-z]+));/g,
    (whole, hexadecimal, decimal, name) => {
      if (name !== undefined) return entities[name] ?? whole;
      const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

export function escapeXml(text: string): string {
  if (!/[&<>"]/.test(text)) return text;
  return text.replace(/[&<>"]/g, (sign) =>
    sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : sign === '>' ? '&gt;' : '&quot;',
  );
}
