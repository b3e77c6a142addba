/** An element of a part of an Office file; names without their prefix, which is the writer's choice. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

const token =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[(?<data>[\s\S]*?)\]\]>|<(?<close>\/)?(?<name>[\w:.-]+)(?<attributes>(?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(?<empty>\/)?>|(?<text>[^<]+)/gy;
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Deeper nesting is no document: it would exhaust whoever walks it. */
const deepest = 500;

/**
 * Reads XML as Office writes it, without document types, which such files must not have (ECMA-376 Part 2).
 *
 * @returns the root; null where the text is not well-formed or cut off.
 */
export function readXml(xml: string): XmlElement | null {
  const root: OpenElement = { name: '', attributes: {}, children: [] };
  const open: OpenElement[] = [root];
  token.lastIndex = xml.startsWith('\uFEFF') ? 1 : 0;
  while (token.lastIndex < xml.length) {
    const found = token.exec(xml)?.groups;
    const parent = open.at(-1);
    if (!found || !parent || open.length > deepest) return null;
    if (found.name === undefined) {
      const text = found.data ?? (found.text === undefined ? '' : decoded(found.text));
      if (text !== '') parent.children.push(text);
    } else if (found.close) {
      if (open.length === 1 || parent.name !== local(found.name)) return null;
      open.pop();
    } else {
      const attributes = attributesOf(found.attributes ?? '');
      const element: OpenElement = { name: local(found.name), attributes, children: [] };
      parent.children.push(element);
      if (!found.empty) open.push(element);
    }
  }
  if (open.length > 1) return null;
  return root.children.find((child) => typeof child !== 'string') ?? null;
}

export function childrenOf({ children }: XmlElement, name?: string): XmlElement[] {
  return children.filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element && childrenOf(element, name)[0];
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(attribute)].map(([, name = '', double, single]) => [
      local(name),
      decoded(double ?? single ?? ''),
    ]),
  );
}

function decoded(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hexadecimal, decimal, name) => {
    if (name) return entities[name] ?? whole;
    const code = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
