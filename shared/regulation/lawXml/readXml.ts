import type { XmlElement } from './xmlElement.ts';

/** Why a text is no XML, and where (UTF-16 units). */
export interface XmlFault {
  readonly at: number;
  readonly reason: 'tag' | 'unclosed' | 'mismatch' | 'noRoot' | 'depth';
}

export type ReadXml =
  | { readonly root: XmlElement; readonly fault: null }
  | { readonly root: null; readonly fault: XmlFault };

interface OpenElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: (XmlElement | string)[];
  readonly start: number;
}

/** Laws nest some thirty deep; more is an attack on whoever walks the tree. */
const deepest = 200;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const openTag = /<([^\s/>=<]+)((?:\s+[^\s=/>]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * Reads well-formed XML into elements. Entities that a document type declares are not expanded: they stay as written, so that no
 * text can blow up another. Blanks between elements are dropped.
 */
export function readXml(source: string): ReadXml {
  const open: OpenElement[] = [];
  let at = 0;
  let root: XmlElement | null = null;
  const fault = (reason: XmlFault['reason']): ReadXml => ({ root: null, fault: { at, reason } });
  while (at < source.length) {
    const tag = source.indexOf('<', at);
    addText(open.at(-1), source.slice(at, tag < 0 ? undefined : tag));
    if (tag < 0) break;
    at = tag;
    const skipped = skipNonElement(source, tag, open.at(-1));
    if (skipped !== null) {
      if (skipped < 0) return fault('unclosed');
      at = skipped;
      continue;
    }
    if (source.startsWith('</', tag)) {
      const end = source.indexOf('>', tag);
      const element = open.pop();
      if (end < 0 || !element) return fault('unclosed');
      if (source.slice(tag + 2, end).trimEnd() !== element.name) return fault('mismatch');
      at = end + 1;
      root = close(element, at, open) ?? root;
      continue;
    }
    openTag.lastIndex = tag;
    const found = openTag.exec(source);
    if (!found) return fault('tag');
    const [whole, name = '', attributes = '', empty] = found;
    if (open.length >= deepest) return fault('depth');
    at = tag + whole.length;
    const element: OpenElement = { name, attributes: readAttributes(attributes), children: [], start: tag };
    if (empty === '/') root = close(element, at, open) ?? root;
    else open.push(element);
  }
  if (open.length > 0) return fault('unclosed');
  return root ? { root, fault: null } : fault('noRoot');
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

function close(element: OpenElement, end: number, open: readonly OpenElement[]): XmlElement | null {
  const closed: XmlElement = { ...element, end };
  const parent = open.at(-1);
  if (!parent) return closed;
  parent.children.push(closed);
  return null;
}

function addText(parent: OpenElement | undefined, written: string): void {
  if (parent === undefined || written === '') return;
  // Blanks with a line break are layout; a full-width blank alone is a word's own.
  if (/^[ \t\r\n]*$/.test(written) && /[\r\n\t]| {2}/.test(written)) return;
  parent.children.push(unescapeXml(written));
}

function readAttributes(written: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  if (written === '') return attributes;
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
