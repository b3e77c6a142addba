import type {
  Appendix,
  Article,
  Block,
  Caption,
  FrontText,
  Group,
  Item,
  Paragraph,
  Provision,
  Regulation,
  SupplementaryProvisions,
  TableOfContents,
} from './regulation.ts';

const gap = '\u3000';

/**
 * The regulation as plain text: a line each for captions, labels with their words, and lines of blocks as they were written.
 * Reading it gives the same tree. Lines carry no layout of paper; only a paragraph without a number stands in by one character,
 * because nothing else tells it from a continued line.
 */
export function formatRegulation(regulation: Regulation): string {
  const lines = [...headLines(regulation), ...provisionLines(regulation.main)];
  for (const part of regulation.tail) lines.push(...tailLines(part));
  return lines.join('\n');
}

function headLines({ beforeTitle, title, front, tableOfContents }: Regulation): string[] {
  const place = tableOfContents?.place ?? front.length;
  const titleLines =
    title === null
      ? []
      : title.lines.map((line, index) => (index === title.lines.length - 1 ? line + title.suffix : line));
  return [
    ...beforeTitle,
    ...titleLines,
    ...front.slice(0, place).map(frontLine),
    ...(tableOfContents === null ? [] : contentsLines(tableOfContents)),
    ...front.slice(place).map(frontLine),
  ];
}

const frontLine = ({ kind, text }: FrontText): string => (kind === 'preamble' ? gap + text : text);

function contentsLines({ heading, lines }: TableOfContents): string[] {
  return [heading, ...lines];
}

/** Of units that stand side by side: the lines that an amendment quotes as well. */
function provisionLines(provisions: readonly Provision[]): string[] {
  return provisions.flatMap(linesOf);
}

function linesOf(provision: Provision): string[] {
  switch (provision.kind) {
    case 'group':
      return groupLines(provision);
    case 'article':
      return articleLines(provision);
    case 'paragraph':
      return paragraphLines(provision);
  }
}

export function groupLines({ label, heading, provisions }: Group): string[] {
  return [labelled(label.text, heading), ...provisionLines(provisions)];
}

export function articleLines({ label, caption, paragraphs }: Article): string[] {
  const [first, ...others] = paragraphs;
  // The first paragraph stands behind the article's label, unless it has a number or a caption of its own.
  if (first === undefined || first.label !== null || first.caption !== null) {
    return [...captioned(caption, label.text, ''), ...paragraphs.flatMap(paragraphLines)];
  }
  return [
    ...captioned(caption, label.text, first.text),
    ...childLines(first.children),
    ...others.flatMap(paragraphLines),
  ];
}

export function paragraphLines({ caption, label, text, children }: Paragraph): string[] {
  const own = label === null ? [...(text === '' ? [] : [gap + text])] : captioned(caption, label.text, text);
  const above = label === null && caption !== null ? [caption.text] : [];
  return [...above, ...own, ...childLines(children)];
}

export function itemLines({ label, text, children }: Item): string[] {
  return [labelled(label.text, text), ...childLines(children)];
}

function childLines(children: readonly (Item | Block)[]): string[] {
  return children.flatMap((child) => (child.kind === 'item' ? itemLines(child) : child.lines));
}

/** 第1条（目的）　… with a caption behind the label, 第1　目的 where it has no brackets. */
function captioned(caption: Caption | null, label: string, text: string): string[] {
  if (caption === null) return [labelled(label, text)];
  if (caption.place === 'above') return [caption.text, labelled(label, text)];
  if (/^[（(〔【]/.test(caption.text)) return [labelled(label + caption.text, text)];
  return [labelled(label, caption.text), ...(text === '' ? [] : [text])];
}

const labelled = (label: string, text: string): string => (text === '' ? label : label + gap + text);

function tailLines(part: SupplementaryProvisions | Appendix): string[] {
  if (part.kind === 'appendix') return [part.heading, ...part.lines];
  const { heading, instrument, extract, provisions } = part;
  return [heading + instrument + (extract ? `${gap}抄` : ''), ...provisionLines(provisions)];
}
