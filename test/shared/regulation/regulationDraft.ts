import type {
  Article,
  Item,
  Label,
  Paragraph,
  Provision,
  Regulation,
} from '../../../shared/regulation/regulation.ts';
import { labelLike } from '../../../shared/regulation/unitLabel.ts';

export type Mutable<T> = T extends readonly (infer Each)[]
  ? Mutable<Each>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Mutable<T[Key]> }
    : T;

type Draft = Mutable<Regulation>;
export type DraftArticle = Mutable<Article>;
export type DraftParagraph = Mutable<Paragraph>;
type DraftItem = Mutable<Item>;

/** A regulation that is edited; its numbers follow where units come, go and move. */
export class RegulationDraft {
  readonly regulation: Draft;

  constructor(regulation: Regulation) {
    this.regulation = structuredClone(regulation) as Draft;
  }

  /** Rows of articles, those of each chapter by themselves. */
  provisionLists(): Mutable<Provision>[][] {
    const lists: Mutable<Provision>[][] = [];
    const collect = (list: Mutable<Provision>[]): void => {
      if (list.some(({ kind }) => kind === 'article')) lists.push(list);
      for (const each of list) if (each.kind === 'group') collect(each.provisions);
    };
    collect(this.regulation.main);
    return lists;
  }

  articles(): DraftArticle[] {
    return this.provisionLists().flatMap((list) =>
      list.filter((each): each is DraftArticle => each.kind === 'article'),
    );
  }

  paragraphs(): DraftParagraph[] {
    return this.articles().flatMap(({ paragraphs }) => paragraphs);
  }

  /** Units with words enough to change some. */
  texts(): (DraftParagraph | DraftItem)[] {
    return this.paragraphs()
      .flatMap((paragraph) => [paragraph, ...itemsOf(paragraph)])
      .filter(({ text }) => text.length > 8);
  }

  /** 第3条の2 moves nobody, where it is free. */
  branch(before: DraftArticle, made: DraftArticle): void {
    const base = before.label.number;
    const number = base.length === 1 ? [...base, 2] : [...base.slice(0, -1), (base.at(-1) ?? 0) + 1];
    const taken = this.articles().some(
      ({ label }) => label !== made.label && label.number.join() === number.join(),
    );
    if (taken) this.renumberArticles();
    else made.label = labelLike(before.label as Label, number) as Mutable<Label>;
  }

  /** Through all chapters; branches stay branches where their base is still in front of them. */
  renumberArticles(): void {
    let last = 0;
    const labels: Label[] = this.articles().map(({ label }) => ({ ...label }) as Label);
    for (const article of this.articles()) {
      const { label } = article;
      const width = (label.through?.[0] ?? label.number[0] ?? 0) - (label.number[0] ?? 0);
      last += 1;
      if (width > 0) {
        const start = labelLike({ number: label.number, text: label.text } as Label, [last], labels);
        const end = labelLike({ number: label.number, text: start.text } as Label, [last + width], labels);
        const text = label.text.includes('及び')
          ? `${start.text}及び${end.text}`
          : `${start.text}から${end.text}まで`;
        article.label = { number: [last], through: [last + width], text };
        last += width;
      } else article.label = labelLike(label as Label, [last], labels) as Mutable<Label>;
    }
  }
}

export const isDeleted = ({ paragraphs }: DraftArticle): boolean =>
  /^削\s*除$/.test(paragraphs[0]?.text ?? '');

export const itemsOf = ({ children }: DraftParagraph): DraftItem[] =>
  children.filter((child): child is DraftItem => child.kind === 'item');

export function renumberItems(paragraph: DraftParagraph): void {
  const items = itemsOf(paragraph);
  const labels = items.map(({ label }) => ({ ...label }) as Label);
  for (const [index, item] of items.entries())
    item.label = labelLike(item.label as Label, [index + 1], labels) as Mutable<Label>;
}

export function renumberParagraphs(article: DraftArticle, all: readonly DraftParagraph[]): void {
  const digit = /[0-9]/.test(article.label.text) ? '2' : '２';
  const model = all.find(({ label }) => label !== null)?.label ?? { number: [2], text: digit };
  for (const [index, paragraph] of article.paragraphs.entries()) {
    paragraph.label = index === 0 ? null : (labelLike(model as Label, [index + 1]) as Mutable<Label>);
  }
}
