import { branch, branchesOf, figure, figureValue } from './labelFigures.ts';
import { shadowOf } from './sourceLines.ts';

/**
 * One step of a reference. `number` 第3条の2; `previous` and `next` 前条, 次項, 前2項 (how many); `same` 同条; `each` 各号, `eachPrevious`
 * 前各号; `this` この条, 本条.
 */
export type ReferenceStep =
  | { readonly kind: 'number'; readonly number: readonly number[] }
  | { readonly kind: 'previous' | 'next'; readonly count: number }
  | { readonly kind: 'same' | 'each' | 'eachPrevious' | 'this' };

/** A reference in a text, as far as it is written there: what 第3項 lacks in 第2条第1項及び第3項 is in `continues`. */
export interface Reference {
  /** UTF-16 units of the text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Another regulation by its name as it stands before the reference (法, 最低賃金審議会令, 同条例); null: this one. */
  readonly instrument: string | null;
  /** 附則第2項 */
  readonly supplement: boolean;
  readonly article: ReferenceStep | null;
  readonly paragraph: ReferenceStep | null;
  readonly item: ReferenceStep | null;
  /** イ（１） behind 第2号, label by label; only the list itself tells whether イ is its first or second. */
  readonly subitems: readonly string[];
  /** 別表第1, 様式第2号: the name of an appendix; then there are no steps. */
  readonly appendix: string | null;
  /** Index of the reference before it whose article (and paragraph) hold on here. */
  readonly continues: number | null;
}

const count = `(?:[0-9]+|[二三四五六七八九十]+)`;
const articleStep = `(?:第${figure}[条條]${branch}|前条|次条|同条|本条(?!例|約)|この条(?!例|約|文|件|項)|前${count}条|次${count}条|前各条)`;
const paragraphStep = `(?:第${figure}項${branch}|前項|次項|同項|この項|本項|前${count}項|次${count}項|前各項|各項)`;
const itemStep = `(?:第${figure}[号號]${branch}|前号|次号|同号|この号|本号|前${count}号|次${count}号|前各号|各号)`;
const subitemStep = `(?:[イロハニホヘトチリヌルヲワカヨタレソツネナラムウノオクヤマケフコエテアサキユメミシセスヱヒモン](?![ァ-ヺー])${branch})(?:\\((?:${figure}|[ァ-ヺ]|[a-z]{1,4})\\)){0,2}`;
const chain = new RegExp(
  `(附則)?(?:(${articleStep})(${paragraphStep})?(${itemStep})?|(${paragraphStep})(${itemStep})?|(${itemStep}))(${subitemStep})?|(別表(?:第${figure}(?:号)?${branch})?|(?:別記)?様式第${figure}号?${branch}|(?:別記)?第${figure}号様式${branch})`,
  'g',
);
const connector =
  /^(?:及び|又は|並びに|若しくは|、|から|まで及び|まで又は|まで、|まで並びに|まで若しくは|・|～|―|ただし書(?:及び|又は|、)|本文(?:及び|又は|、)|[前後]段(?:及び|又は|、)|\([^()]*\)(?:及び|又は|、|から|並びに|若しくは))$/;
/** Kinds of instruments, as the last word of a name. */
const instrumentWord =
  '(?:(?<!方|司|立|手|用|技|製|工|療|文|話|作|寸|違|合|適|不|書|農|憲)法|法律|(?<!命|指|司|号|辞|発|訓|禁|勧)令|政令|省令|府令|勅令|訓令|規則|細則|条例|規程|要綱|要領|条約|議定書|憲法|告示|規約|会則|定款|約款|協定|基準|指針|方針|心得|内規|通達|通知)';
const namedInstrument = new RegExp(`[^\\s、。「」()]{0,40}${instrumentWord}$`);
const lastOfName = '法律令則例程綱領約書憲示款定準針得規達知号';
const own = new RegExp(`(?:この|本|当該)${instrumentWord}$`);
/** What names a state or an instrument by its number: 改正前の第3条, 昭和22年法律第67号第3条. */
const otherState =
  /(?:改正[前後]の(?:規定による)?|旧|(?:法律|令|条例|規則|告示|訓令|規程)第(?:[0-9]+|[〇一二三四五六七八九十百千]+)号)$/;
/** 条例第5号, 法律第137号: the number of an instrument refers to nothing. */
const instrumentNumber =
  /(?:法律|政令|省令|府令|勅令|令|条例|規則|規程|規定|告示|訓令|公示|公告|通達|庁令|達|基発|発|閣令|太政官布告|議案|議会|番|事件|号外)$/;
const notReferredTo = /^(?:様式|被保険者|法定受託事務|議案|機|館|線|車|炉|室)/;

/** What a text refers to, from left to right: its own regulation's units, and those of others, told by the name before them. */
export function findReferences(text: string): Reference[] {
  if (!/[条條項号號]|別表|様式/.test(text)) return [];
  const shadow = shadowOf(text);
  const references: Reference[] = [];
  for (const found of shadow.matchAll(chain)) {
    const start = found.index;
    const end = start + found[0].length;
    const before = shadow.slice(Math.max(0, start - 200), start);
    if (isNoReference(found, before, shadow.slice(end, end + 8))) continue;
    references.push(referenceOf(text, found, before, references, shadow));
  }
  return references;
}

function isNoReference(found: RegExpExecArray, before: string, after: string): boolean {
  const bareItem = found[7];
  if (found[9] !== undefined || bareItem === undefined) return false;
  if (!bareItem.startsWith('第')) return false;
  return instrumentNumber.test(before) || notReferredTo.test(after) || /第[^条項号]{0,6}$/.test(before);
}

function referenceOf(
  text: string,
  found: RegExpExecArray,
  before: string,
  earlier: readonly Reference[],
  shadow: string,
): Reference {
  const [
    whole,
    supplement,
    article,
    ofArticle,
    ofArticleItem,
    paragraph,
    ofParagraphItem,
    item,
    subitems,
    appendix,
  ] = found;
  const start = found.index;
  const steps = {
    article: stepOf(article),
    paragraph: stepOf(ofArticle ?? paragraph),
    item: stepOf(ofArticleItem ?? ofParagraphItem ?? item),
  };
  const last = earlier.at(-1);
  const joined =
    last !== undefined && last.appendix === null && connector.test(shadow.slice(last.end, start));
  const named = instrumentBefore(before);
  const antecedent = antecedentOf(steps, earlier);
  const isCounted = (steps.article ?? steps.paragraph ?? steps.item)?.kind === 'number';
  const continues = joined && isCounted && named === undefined ? earlier.length - 1 : antecedent;
  const inherited = continues === null ? null : (earlier[continues]?.instrument ?? null);
  return {
    start,
    end: start + whole.length,
    text: text.slice(start, start + whole.length),
    instrument: named === undefined ? inherited : named,
    supplement: supplement !== undefined,
    ...steps,
    subitems: subitems === undefined ? [] : subitemsOf(subitems),
    appendix: appendix === undefined ? null : text.slice(start, start + whole.length),
    continues,
  };
}

/** 同条 means the article named last, 同項 the paragraph. */
function antecedentOf(
  { article, paragraph, item }: Pick<Reference, 'article' | 'paragraph' | 'item'>,
  earlier: readonly Reference[],
): number | null {
  const outermost = article ?? paragraph ?? item;
  if (outermost?.kind !== 'same') return null;
  const level = article ? 'article' : paragraph ? 'paragraph' : 'item';
  const index = earlier.findLastIndex((each) => each[level] !== null && each[level].kind !== 'each');
  return index < 0 ? null : index;
}

/** The name of another instrument right before; null if the text names its own (この規程第3条); undefined if there is none. */
function instrumentBefore(before: string): string | null | undefined {
  const name = withoutBracket(before).slice(-60);
  const state = otherState.exec(name);
  if (state) return state[0];
  if (!lastOfName.includes(name.slice(-1))) return undefined;
  if (own.test(name)) return null;
  const found = namedInstrument.exec(name)?.[0];
  if (found === undefined) return undefined;
  const words = found.replace(
    /^.*(?:は|が|を|に|で|と|も|及び|又は|並びに|若しくは|により|による|おいて|おける|規定する)(?=.)/,
    '',
  );
  return words === '' ? found : words;
}

/** 最低賃金法（昭和三十四年法律第百三十七号。以下「法」という。）第三条 */
function withoutBracket(before: string): string {
  if (!before.endsWith(')')) return before;
  let depth = 0;
  for (let index = before.length - 1; index >= 0; index -= 1) {
    if (before[index] === ')') depth += 1;
    if (before[index] === '(') depth -= 1;
    if (depth === 0) return before.slice(0, index);
  }
  return before;
}

function stepOf(written: string | undefined): ReferenceStep | null {
  if (written === undefined) return null;
  const numbered = new RegExp(`^第(${figure})[条條項号號](${branch})$`).exec(written);
  if (numbered) {
    const [, figures = '', branches = ''] = numbered;
    return { kind: 'number', number: [figureValue(figures), ...branchesOf(branches)] };
  }
  if (written.startsWith('各')) return { kind: 'each' };
  if (written.startsWith('前各')) return { kind: 'eachPrevious' };
  if (written.startsWith('同')) return { kind: 'same' };
  if (/^(?:この|本)/.test(written)) return { kind: 'this' };
  const figures = /^[前次](.*)[条項号]$/.exec(written)?.[1] ?? '';
  return {
    kind: written.startsWith('前') ? 'previous' : 'next',
    count: figures === '' ? 1 : figureValue(figures),
  };
}

/** イ（１） → イ, (1) */
function subitemsOf(written: string): string[] {
  return written.match(/^[^(]+|\([^)]*\)/g) ?? [];
}
