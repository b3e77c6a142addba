import { type DigitStyle, formatJapaneseNumber } from '../../calendar/japaneseNumber.ts';
import { groupWord, joinList, printNumber, printReference, printSentenceName } from './printUnits.ts';
import type {
  AddingClause,
  Clause,
  MovingClause,
  ReplacingClause,
  ShiftingClause,
  Statement,
  UnitReference,
  UnitSpan,
  UnitStep,
  WordChange,
  WordClause,
} from './statement.ts';

/** How amending texts are worded: figures, and の下に or の次に behind words. */
export interface AmendingWording {
  readonly digits: DigitStyle;
  readonly anchor: '下' | '次';
}

const forms = {
  改める: '改め',
  加える: '加え',
  削る: '削り',
  とする: 'とし',
  繰り下げる: '繰り下げ',
  繰り上げる: '繰り上げ',
  付する: '付し',
} as const;

type Verb = keyof typeof forms;

/**
 * A statement in words, without its block: 第2条第3項中「3日」を「1週間」に改め、同項を同条第4項とする。 Units are given in full; what was
 * named just before becomes 同条, 同項, 同号.
 */
export function printStatement({ clauses }: Pick<Statement, 'clauses'>, wording: AmendingWording): string {
  const printer = new ClausePrinter(wording);
  const printed = clauses.map((clause) => printer.clause(clause));
  return printed
    .map(([words, verb], index) =>
      index < printed.length - 1 ? `${words}${forms[verb]}、` : `${words}${verb}。`,
    )
    .join('');
}

const sameStep = (one: UnitStep | undefined, other: UnitStep | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

class ClausePrinter {
  readonly #wording: AmendingWording;
  /** The steps of the unit named last. */
  #named: readonly UnitStep[] = [];

  constructor(wording: AmendingWording) {
    this.#wording = wording;
  }

  clause(clause: Clause): [string, Verb] {
    const within = clause.within ? `${this.#reference(clause.within)}中` : '';
    const [words, verb] = this.#operation(clause);
    return [within + words, verb];
  }

  #operation(clause: Clause): [string, Verb] {
    switch (clause.op) {
      case 'words':
        return this.#words(clause);
      case 'delete':
        return [`${this.#spans(clause.units)}を`, '削る'];
      case 'move':
        return [this.#move(clause), 'とする'];
      case 'shift':
        return this.#shift(clause);
      case 'replace':
        return [`${this.#spans(clause.units)}を次の${this.#replacement(clause)}に`, '改める'];
      case 'rename':
        return [`${this.#reference(clause.unit)}を「${clause.text}」に`, '改める'];
      case 'add':
        return [this.#add(clause), '加える'];
      case 'addSentence': {
        const name = printSentenceName(clause.sentence, this.#digits);
        const unit = this.#reference(clause.unit);
        return [
          clause.sentence === 'proviso' ? `${unit}に次のただし書を` : `${unit}に${name}として次のように`,
          '加える',
        ];
      }
      case 'attachCaption': {
        const unit = this.#reference(clause.unit);
        return [
          clause.text === null ? `${unit}に次の見出しを` : `${unit}に見出しとして「${clause.text}」を`,
          '付する',
        ];
      }
      case 'addHeading':
        return [
          `${this.#reference(clause.unit)}の${clause.place === 'before' ? '前' : '次'}に次の${groupWord(clause.level)}名を`,
          '付する',
        ];
    }
  }

  #replacement({ count }: ReplacingClause): string {
    return count?.count ? `${formatJapaneseNumber(count.count, this.#digits)}${count.counter}` : 'よう';
  }

  get #digits(): DigitStyle {
    return this.#wording.digits;
  }

  #words({ scopes, changes }: WordClause): [string, Verb] {
    const scope = scopes ? `${this.#spans(scopes)}中` : '';
    const [first] = changes;
    const printed = changes.map((change) => this.#change(change));
    if (first?.verb === 'delete') return [`${scope}${printed.join('、')}を`, '削る'];
    return [scope + printed.join('、'), first?.verb === 'insert' ? '加える' : '改める'];
  }

  #change(change: WordChange): string {
    const quotes = joinList(change.quotes.map((words) => `「${words}」`));
    if (change.verb === 'delete') return quotes;
    if (change.verb === 'replace') return `${quotes}を「${change.text}」に`;
    return `${quotes}の${change.place === 'before' ? '上' : this.#wording.anchor}に「${change.text}」を`;
  }

  #move({ from, to }: MovingClause): string {
    const first = this.#reference(from);
    const target = this.#print(to, this.#named);
    return `${first}を${target}`;
  }

  #shift({ units, isRest, by }: ShiftingClause): [string, Verb] {
    const last = units?.from.steps.at(-1) ?? this.#named.at(-1);
    const word =
      last?.at === 'article'
        ? '条'
        : last?.at === 'paragraph'
          ? '項'
          : last?.at === 'group'
            ? groupWord(last.level)
            : '号';
    const count = formatJapaneseNumber(Math.abs(by), this.#digits);
    const row = units ? `${this.#spans([units])}${isRest ? '以下' : ''}を` : '以下';
    return [`${row}${count}${word}ずつ`, by > 0 ? '繰り下げる' : '繰り上げる'];
  }

  #add({ place, unit, counts, numbers }: AddingClause): string {
    const target = this.#reference(unit);
    const where = { after: 'の次に', before: 'の前に', end: 'に', numbered: 'に' }[place];
    const as = numbers.length > 0 ? `${this.#ordinals(numbers)}として` : '';
    const row = joinList(
      counts.map(({ counter, count }) => {
        if (count === null) return `各${counter}`;
        const single = { 附則: '附則', 表: '別表', 様式: '様式' }[counter as string];
        return count === 1 && single ? single : `${formatJapaneseNumber(count, this.#digits)}${counter}`;
      }),
    );
    return `${target}${where}${as}次の${row === '' ? 'ように' : `${row}を`}`;
  }

  #ordinals(numbers: readonly (readonly number[])[]): string {
    const print = (number: readonly number[]): string => printNumber(number, '項', this.#digits);
    const [first = [], last = []] = [numbers[0], numbers.at(-1)];
    return numbers.length < 3 ? joinList(numbers.map(print)) : `${print(first)}から${print(last)}まで`;
  }

  /** The unit, which is then the one named last. */
  #reference(reference: UnitReference): string {
    const text = this.#print(reference, this.#named);
    this.#named = reference.steps;
    return text;
  }

  #print(reference: UnitReference, named: readonly UnitStep[]): string {
    const { steps } = reference;
    let common = 0;
    while (common < steps.length && common < named.length && sameStep(steps[common], named[common]))
      common += 1;
    const last = steps[common - 1];
    if (!last || (last.at !== 'article' && last.at !== 'paragraph' && last.at !== 'item')) {
      return printReference(reference, this.#digits);
    }
    const same: UnitStep = { at: 'same', level: last.at };
    return printReference({ ...reference, steps: [same, ...steps.slice(common)] }, this.#digits);
  }

  #spans(spans: readonly UnitSpan[]): string {
    const parts: string[] = [];
    let before: UnitReference | null = null;
    for (const { from, to } of spans) {
      const first = before ? this.#next(from, before) : this.#reference(from);
      parts.push(to ? `${first}から${this.#next(to, from)}まで` : first);
      before = to ?? from;
    }
    return joinList(parts);
  }

  /** 第1条第1項及び第3項: what both stand in is not repeated. */
  #next(reference: UnitReference, before: UnitReference): string {
    const [own, other] = [reference.steps.slice(0, -1), before.steps.slice(0, -1)];
    const isPlain =
      before.of === 'unit' && before.sentence === null && !before.chapeau && !before.withCaption;
    const isBeside =
      own.length > 0 &&
      own.every((step, index) => sameStep(step, other[index])) &&
      own.length === other.length;
    const inArticle = own.some(({ at }) => at === 'article' || at === 'paragraph');
    if (!isPlain || !isBeside || !inArticle) return this.#reference(reference);
    this.#named = reference.steps;
    return printReference({ ...reference, steps: reference.steps.slice(-1) }, this.#digits);
  }
}
