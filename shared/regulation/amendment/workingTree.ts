import type {
  Appendix,
  Article,
  Block,
  Caption,
  FrontText,
  Group,
  Item,
  Label,
  Paragraph,
  Provision,
  Regulation,
  SupplementaryProvisions,
  TableOfContents,
  Title,
} from '../regulation.ts';

/**
 * A regulation while it is amended: a unit keeps its identity whatever its number becomes. What nothing touched is given
 * back as the very object that it was.
 */
export interface WorkUnit {
  readonly kind: WorkKind;
  /** What it was made from. */
  readonly source: WorkSource;
  parent: WorkUnit | null;
  /** The current number; of a paragraph without a printed one its position. Empty for units without numbers. */
  number: readonly number[];
  label: Label | null;
  caption: Caption | null;
  /** Own words; of a chapter its heading. */
  text: string;
  /** Of titles, tables of contents, blocks and appended tables. */
  lines: readonly string[];
  children: WorkUnit[];
}

export type WorkKind =
  | 'root'
  | 'title'
  | 'front'
  | 'contents'
  | 'main'
  | 'supplement'
  | 'appendix'
  | 'group'
  | 'article'
  | 'paragraph'
  | 'item'
  | 'block';

type WorkSource =
  | Regulation
  | Title
  | FrontText
  | TableOfContents
  | SupplementaryProvisions
  | Appendix
  | Provision
  | Item
  | Block;

interface Parts {
  readonly number?: readonly number[];
  readonly label?: Label | null;
  readonly caption?: Caption | null;
  readonly text?: string;
  readonly lines?: readonly string[];
  readonly children?: readonly WorkUnit[];
}

function unit(kind: WorkKind, source: WorkSource, parts: Parts): WorkUnit {
  const { label = null, caption = null, text = '', lines = [], children = [] } = parts;
  const made: WorkUnit = {
    kind,
    source,
    parent: null,
    number: parts.number ?? label?.number ?? [],
    label,
    caption,
    text,
    lines,
    children: [...children],
  };
  for (const child of made.children) child.parent = made;
  return made;
}

/** An article that a statement makes of a paragraph, which is put into it. */
export function newArticle(label: Label): WorkUnit {
  return unit('article', { kind: 'article', label, caption: null, paragraphs: [] }, { label });
}

/** The whole regulation as units; its children are title, front texts, contents, main provisions and what follows. */
export function thaw(regulation: Regulation): WorkUnit {
  const { title, front, tableOfContents, main, tail } = regulation;
  return unit('root', regulation, {
    children: [
      ...(title ? [unit('title', title, { lines: title.lines })] : []),
      ...front.map((text) => unit('front', text, { text: text.text })),
      ...(tableOfContents ? [unit('contents', tableOfContents, { lines: tableOfContents.lines })] : []),
      unit('main', regulation, { children: thawProvisions(main) }),
      ...tail.map(thawTail),
    ],
  });
}

function thawTail(part: SupplementaryProvisions | Appendix): WorkUnit {
  return part.kind === 'supplement'
    ? unit('supplement', part, { children: thawProvisions(part.provisions) })
    : unit('appendix', part, { text: part.heading, lines: part.lines });
}

export function thawProvisions(provisions: readonly Provision[]): WorkUnit[] {
  let paragraphs = 0;
  return provisions.map((provision) => {
    if (provision.kind === 'paragraph') return thawParagraph(provision, ++paragraphs);
    if (provision.kind === 'article') return thawArticle(provision);
    return unit('group', provision, {
      label: provision.label,
      text: provision.heading,
      children: thawProvisions(provision.provisions),
    });
  });
}

function thawArticle(article: Article): WorkUnit {
  const children = article.paragraphs.map((paragraph, index) => thawParagraph(paragraph, index + 1));
  return unit('article', article, { label: article.label, caption: article.caption, children });
}

function thawParagraph(paragraph: Paragraph, position: number): WorkUnit {
  const { label, caption, text, children } = paragraph;
  const number = label?.number ?? [position];
  return unit('paragraph', paragraph, { number, label, caption, text, children: children.map(thawChild) });
}

export function thawChild(child: Item | Block): WorkUnit {
  if (child.kind === 'block') return unit('block', child, { lines: child.lines });
  return unit('item', child, {
    label: child.label,
    text: child.text,
    children: child.children.map(thawChild),
  });
}

/** The regulation that the units have become. */
export function freeze(root: WorkUnit): Regulation {
  const source = root.source as Regulation;
  const of = (kind: WorkKind): WorkUnit[] => root.children.filter((child) => child.kind === kind);
  const [title] = of('title');
  const [contents] = of('contents');
  const tail = root.children.filter(({ kind }) => kind === 'supplement' || kind === 'appendix');
  return {
    ...source,
    title: title ? kept<Title>(title, { lines: title.lines }) : null,
    front: of('front').map((each) => kept<FrontText>(each, { text: each.text })),
    tableOfContents: contents ? kept<TableOfContents>(contents, { lines: contents.lines }) : null,
    main: (of('main')[0]?.children ?? []).map(frozenProvision),
    tail: tail.map((each) =>
      each.kind === 'supplement'
        ? kept<SupplementaryProvisions>(each, { provisions: each.children.map(frozenProvision) })
        : kept<Appendix>(each, { heading: each.text, lines: each.lines }),
    ),
  };
}

/** The source itself where none of its members has changed. */
function kept<T extends object>({ source }: WorkUnit, members: Partial<T>): T {
  const old = source as T;
  const same = (key: keyof T): boolean => {
    const [before, now] = [old[key], members[key]];
    if (!Array.isArray(before) || !Array.isArray(now)) return before === now;
    return before.length === now.length && before.every((each, index) => each === now[index]);
  };
  return (Object.keys(members) as (keyof T)[]).every(same) ? old : { ...old, ...members };
}

function frozenProvision(each: WorkUnit): Provision {
  const { label, caption, text, children } = each;
  if (each.kind === 'paragraph') {
    return kept<Paragraph>(each, { label, caption, text, children: children.map(frozenChild) });
  }
  if (each.kind === 'article' && label) {
    const paragraphs = children.map((child) => frozenProvision(child) as Paragraph);
    return kept<Article>(each, { label, caption, paragraphs });
  }
  if (label === null) throw new Error('a chapter has a label');
  return kept<Group>(each, { label, heading: text, provisions: children.map(frozenProvision) });
}

function frozenChild(each: WorkUnit): Item | Block {
  if (each.kind === 'block') return kept<Block>(each, { lines: each.lines });
  const { label, text, children } = each;
  if (label === null) throw new Error('an item has a label');
  return kept<Item>(each, { label, text, children: children.map(frozenChild) });
}
