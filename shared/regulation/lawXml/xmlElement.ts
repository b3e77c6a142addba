/** An element of an XML text. Comments, instructions and the document type are not kept. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
  /** Where it stands in the text, from its < to behind its last >. */
  readonly start: number;
  readonly end: number;
}

export function childElements({ children }: XmlElement): XmlElement[] {
  return children.filter((child) => typeof child !== 'string');
}

export function childNamed(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => typeof child !== 'string' && child.name === name) as
    | XmlElement
    | undefined;
}

/** All characters inside, readings of ruby left out. */
export function textOf(element: XmlElement): string {
  const { children } = element;
  const [only = ''] = children;
  if (children.length < 2 && typeof only === 'string') return only;
  let text = '';
  for (const child of element.children) {
    if (typeof child === 'string') text += child;
    else if (child.name !== 'Rt') text += textOf(child);
  }
  return text;
}
