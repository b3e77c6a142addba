/** An element of an XML file, for looking into what the writers wrote. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

const token = /<\?[^>]*\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;

/** Reads an XML file. Throws where it is not well formed. */
export function readXml(xml: string): XmlElement {
  const root: OpenElement = { name: '', attributes: {}, children: [] };
  const open: OpenElement[] = [root];
  token.lastIndex = 0;
  let read = 0;
  for (let found = token.exec(xml); found; found = token.exec(xml)) {
    read = token.lastIndex;
    const [, closing, name, attributes = '', empty, text] = found;
    const parent = open.at(-1);
    if (!parent) throw new Error(`text after the end: ${found[0]}`);
    if (text !== undefined) parent.children.push(decode(text));
    else if (closing) {
      if (parent.name !== name) throw new Error(`</${name}> closes <${parent.name}>`);
      open.pop();
    } else if (name !== undefined) {
      const element = { name, attributes: readAttributes(attributes), children: [] };
      parent.children.push(element);
      if (!empty) open.push(element);
    }
  }
  if (read !== xml.length) throw new Error(`not XML at ${xml.slice(read, read + 40)}`);
  if (open.length !== 1) throw new Error(`<${open.at(-1)?.name}> is not closed`);
  const [element] = childElements(root);
  if (!element) throw new Error('no element');
  return element;
}

export function childElements(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((child) => typeof child !== 'string');
}

/** The elements of a name within an element, in order. */
export function* elementsNamed(element: XmlElement, name: string): Iterable<XmlElement> {
  for (const child of childElements(element)) {
    if (child.name === name) yield child;
    yield* elementsNamed(child, name);
  }
}

export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

/** XML for reading: indented, with each element that holds no text on one line. */
export function prettyXml(element: XmlElement, indent = ''): string {
  const children = childElements(element);
  const line = compactXml(element);
  if (children.length === 0 || (textOf(element) === '' && line.length + indent.length <= 110))
    return `${indent}${line}`;
  const inner = children.map((child) => prettyXml(child, `${indent}  `));
  return [`${indent}<${openingTag(element)}>`, ...inner, `${indent}</${element.name}>`].join('\n');
}

function compactXml(element: XmlElement): string {
  if (element.children.length === 0) return `<${openingTag(element)}/>`;
  const inner = element.children.map((child) => (typeof child === 'string' ? child : compactXml(child)));
  return `<${openingTag(element)}>${inner.join('')}</${element.name}>`;
}

function openingTag({ name, attributes }: XmlElement): string {
  const written = Object.entries(attributes).filter(([key]) => !key.startsWith('xmlns'));
  return [name, ...written.map(([key, value]) => `${key}="${value}"`)].join(' ');
}

function readAttributes(text: string): Readonly<Record<string, string>> {
  const found = text.matchAll(/([\w:.-]+)="([^"]*)"/g);
  return Object.fromEntries([...found].map(([, key = '', value = '']) => [key, decode(value)]));
}

function decode(text: string): string {
  const names: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return names[name] ?? whole;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
  });
}
