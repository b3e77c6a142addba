import type { Regulation } from '../../../shared/regulation/regulation.ts';
import { splitSentences } from '../../../shared/regulation/sentenceParts.ts';
import {
  type DraftArticle,
  type DraftParagraph,
  isDeleted,
  itemsOf,
  RegulationDraft,
  renumberItems,
  renumberParagraphs,
} from './regulationDraft.ts';

/** Numbers from 0 (inclusive) to 1, always the same for a seed. */
function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const words = [
  '委員',
  '部会長',
  '会議',
  '書面',
  '電磁的方法',
  '議事録',
  '三十日',
  '理由',
  '関係行政機関の職員',
  '協議',
  '期間',
];
const sentences = [
  '委員は、あらかじめ書面によりその旨を届け出なければならない。',
  '部会長は、必要があると認めるときは、関係者の出席を求め、その意見を聴くことができる。',
  '議事録は、会議の終了後三十日以内に作成するものとする。',
  '前条の規定は、臨時委員について準用する。',
  '会議の日程は、部会長が定める。',
];
const seconds = [
  'この場合において、部会長は、その理由を告げるものとする。',
  'ただし、緊急を要する場合は、この限りでない。',
];
const itemTexts = [
  '会議の運営に関すること。',
  '委員の選任に関すること。',
  '資料の保存に関すること。',
  '前各号に掲げるもののほか、必要な事項',
];

/** Makes 1 to 6 changes as an office makes them: words, sentences, items, paragraphs, articles added, deleted, moved. */
export function editedRegulation(regulation: Regulation, seed: number): Regulation {
  const random = chance(seed);
  const draft = new RegulationDraft(regulation);
  const count = 1 + Math.floor(random() * 6);
  for (let edit = 0; edit < count; edit += 1) new Editing(draft, random).edit();
  return draft.regulation as Regulation;
}

class Editing {
  readonly #draft: RegulationDraft;
  readonly #random: () => number;

  constructor(draft: RegulationDraft, random: () => number) {
    this.#draft = draft;
    this.#random = random;
  }

  edit(): void {
    const edits = [
      () => this.#changeWord(),
      () => this.#changeWord(),
      () => this.#insertWord(),
      () => this.#deleteWord(),
      () => this.#changeEverywhere(),
      () => this.#addSentence(),
      () => this.#deleteSentence(),
      () => this.#addItem(),
      () => this.#deleteItem(),
      () => this.#addParagraph(),
      () => this.#deleteParagraph(),
      () => this.#addArticle(),
      () => this.#deleteArticle(),
      () => this.#moveArticle(),
      () => this.#moveItem(),
      () => this.#rewriteParagraph(),
    ];
    this.#pick(edits)?.();
  }

  #pick<T>(list: readonly T[]): T | undefined {
    return list[Math.floor(this.#random() * list.length)];
  }

  #changeWord(): void {
    const unit = this.#pick(this.#draft.texts());
    const word = unit && this.#pick([...unit.text.matchAll(/\p{Script=Han}{2,6}/gu)]);
    if (!unit || !word) return;
    unit.text =
      unit.text.slice(0, word.index) + this.#pick(words) + unit.text.slice(word.index + word[0].length);
  }

  #insertWord(): void {
    const unit = this.#pick(this.#draft.texts());
    const spot = unit && this.#pick([...unit.text.matchAll(/[、をはに]/g)]);
    if (!unit || !spot) return;
    const at = spot.index + (this.#random() < 0.5 ? 1 : 0);
    const text =
      this.#pick(['及び書面', '、理由', '速やかに、', '又は電磁的方法', '、部会長が定める期間内に']) ?? '';
    unit.text = unit.text.slice(0, at) + text + unit.text.slice(at);
  }

  #deleteWord(): void {
    const unit = this.#pick(this.#draft.texts());
    const word = unit && this.#pick([...unit.text.matchAll(/\p{Script=Han}{2,}[のを、]/gu)]);
    if (unit && word)
      unit.text = unit.text.slice(0, word.index) + unit.text.slice(word.index + word[0].length);
  }

  #changeEverywhere(): void {
    const unit = this.#pick(this.#draft.texts());
    const word = unit && this.#pick([...unit.text.matchAll(/\p{Script=Han}{2,4}/gu)])?.[0];
    const other = this.#pick(words) ?? '';
    if (word && /[条項号第章]/.test(word) === false)
      for (const each of this.#draft.texts()) each.text = each.text.replaceAll(word, other);
  }

  #addSentence(): void {
    const unit = this.#pick(
      this.#draft.paragraphs().filter(({ text, children }) => text.endsWith('。') && children.length === 0),
    );
    if (unit && !/ただし/.test(unit.text)) unit.text += this.#pick(seconds);
  }

  #deleteSentence(): void {
    const unit = this.#pick(this.#draft.paragraphs().filter(({ text }) => splitSentences(text).length > 1));
    const last = unit && splitSentences(unit.text).at(-1);
    if (unit && last) unit.text = unit.text.slice(0, last.start);
  }

  #itemLists(): DraftParagraph[] {
    return this.#draft
      .paragraphs()
      .filter(
        (paragraph) =>
          itemsOf(paragraph).length > 1 && paragraph.children.every(({ kind }) => kind === 'item'),
      );
  }

  #addItem(): void {
    const paragraph = this.#pick(this.#itemLists());
    const model = paragraph && itemsOf(paragraph)[0];
    if (!paragraph || !model) return;
    const at = Math.floor(this.#random() * (paragraph.children.length + 1));
    paragraph.children.splice(at, 0, {
      kind: 'item',
      label: { ...model.label },
      text: this.#pick(itemTexts) ?? '',
      children: [],
    });
    renumberItems(paragraph);
  }

  #deleteItem(): void {
    const paragraph = this.#pick(this.#itemLists());
    if (!paragraph) return;
    paragraph.children.splice(Math.floor(this.#random() * paragraph.children.length), 1);
    renumberItems(paragraph);
  }

  #moveItem(): void {
    const paragraph = this.#pick(this.#itemLists());
    const [item] =
      paragraph?.children.splice(Math.floor(this.#random() * paragraph.children.length), 1) ?? [];
    if (!paragraph || !item) return;
    paragraph.children.splice(Math.floor(this.#random() * (paragraph.children.length + 1)), 0, item);
    renumberItems(paragraph);
  }

  #newParagraph(): DraftParagraph {
    const text = (this.#pick(sentences) ?? '') + (this.#random() < 0.3 ? this.#pick(seconds) : '');
    return { kind: 'paragraph', caption: null, label: null, text, children: [] };
  }

  #addParagraph(): void {
    const article = this.#pick(this.#draft.articles().filter((each) => !isDeleted(each)));
    if (!article) return;
    const count = this.#random() < 0.2 ? 2 : 1;
    const at = Math.floor(this.#random() * (article.paragraphs.length + 1));
    article.paragraphs.splice(at, 0, ...Array.from({ length: count }, () => this.#newParagraph()));
    renumberParagraphs(article, this.#draft.paragraphs());
  }

  #deleteParagraph(): void {
    const article = this.#pick(this.#draft.articles().filter(({ paragraphs }) => paragraphs.length > 1));
    article?.paragraphs.splice(Math.floor(this.#random() * article.paragraphs.length), 1);
    if (article) renumberParagraphs(article, this.#draft.paragraphs());
  }

  #rewriteParagraph(): void {
    const paragraph = this.#pick(
      this.#draft.paragraphs().filter(({ children, text }) => children.length === 0 && text !== '削除'),
    );
    if (paragraph) paragraph.text = (this.#pick(sentences) ?? '') + (this.#pick(sentences) ?? '');
  }

  #addArticle(): void {
    const list = this.#pick(this.#draft.provisionLists());
    if (!list) return;
    const at = Math.floor(this.#random() * (list.length + 1));
    const before = list[at - 1];
    const model = list.find((each): each is DraftArticle => each.kind === 'article');
    if (!model) return;
    const caption = model.caption && { ...model.caption, text: '（雑則）' };
    const made: DraftArticle = {
      kind: 'article',
      label: { ...model.label },
      caption,
      paragraphs: [this.#newParagraph()],
    };
    if (this.#random() < 0.3) made.paragraphs.push(this.#newParagraph());
    renumberParagraphs(made, this.#draft.paragraphs());
    delete made.label.through;
    list.splice(at, 0, made);
    if (before?.kind === 'article' && !before.label.through && this.#random() < 0.3)
      this.#draft.branch(before, made);
    else this.#draft.renumberArticles();
  }

  #deleteArticle(): void {
    const list = this.#pick(this.#draft.provisionLists().filter((each) => each.length > 1));
    if (!list) return;
    const at = Math.floor(this.#random() * list.length);
    const article = list[at];
    if (article?.kind !== 'article') return;
    if (this.#random() < 0.3) {
      article.paragraphs = [{ kind: 'paragraph', caption: null, label: null, text: '削除', children: [] }];
      article.caption = null;
      return;
    }
    list.splice(at, 1);
    this.#draft.renumberArticles();
  }

  #moveArticle(): void {
    const list = this.#pick(
      this.#draft.provisionLists().filter((each) => each.every(({ kind }) => kind === 'article')),
    );
    const [article] = list?.splice(Math.floor(this.#random() * list.length), 1) ?? [];
    if (!list || !article) return;
    list.splice(Math.floor(this.#random() * (list.length + 1)), 0, article);
    this.#draft.renumberArticles();
  }
}
