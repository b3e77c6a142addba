import { branch, branchesOf, figure } from './labelFigures.ts';
import { type Numeral, readNumerals } from './numeral.ts';
import type { SourceLine } from './sourceLines.ts';

const enclosedSign = '[①-⓿㈠-㋾]';
const parenthesised = new RegExp(
  `^(\\( ?(${figure}|[ァ-ヺ]|[あ-ん]|[a-z]{1,5}|[A-Z])(${branch}) ?\\)(${branch}))(?:((?:から|及び|、|～|~|〜)\\((${figure}|[ァ-ヺ]|[a-z]{1,5})(${branch})\\)(${branch})(?:まで)?)(?= *削除$))?( *)(.*)$`,
);
const enclosedLabel = new RegExp(`^((${enclosedSign})(${branch}))( *)(.*)$`);
/** Each needs a blank, or a sign of its own that no sentence begins with. */
const arabicLabel =
  /^(([0-9]{1,3})((?:の[0-9]{1,2})*))(?:((?:から|及び|、|～|~|〜)([0-9]{1,3})((?:の[0-9]{1,2})*)(?:まで)?)(?= +削除$))?( +|[.、](?![0-9]) *|\) *)(.+)$/;
/** ○２ of old laws, whose paragraphs got their numbers from editors. */
const circledArabic = /^(○([0-9]{1,2})())( +)(.+)$/;
const kanjiLabel =
  /^(([〇一二三四五六七八九十百]{1,5})((?:の[一二三四五六七八九十]+)*))(?:((?:から|及び|、)([一二三四五六七八九十百]{1,5})((?:の[一二三四五六七八九十]+)*)(?:まで)?)(?= +削除$))?( +|、(?![〇一二三四五六七八九十百千]) *)(.+)$/;
const kanaLabel = new RegExp(
  `^(([ァ-ヺ]|[あいろは])(${branch}))(?:((?:から|及び|、)([ァ-ヺ])(${branch})(?:まで)?)(?= +削除$))?( +|[.)] *)(.+)$`,
);
const latinLabel = /^(([a-z]{1,5}|[A-Z])())( +|[.)] *)(.+)$/;

/** How a label is set off; two labels belong to one list only if they are alike in it. */
export type LabelForm =
  | 'paren'
  | 'halfParen'
  | 'dotted'
  | 'comma'
  | 'enclosed'
  | 'circled'
  | 'bare'
  | 'ordinal'
  | 'article';

/** A label with every reading of its number. */
export interface ReadLabel {
  readonly text: string;
  readonly form: LabelForm;
  readonly numerals: readonly Numeral[];
  readonly branches: readonly number[];
  readonly through: { readonly numerals: readonly Numeral[]; readonly branches: readonly number[] } | null;
}

/** A label at the head of a line, and the words behind it. */
export interface LabelledLine {
  readonly label: ReadLabel;
  readonly rest: string;
}

const forms: readonly (readonly [RegExp, (gap: string) => LabelForm, boolean])[] = [
  [parenthesised, () => 'paren', true],
  [enclosedLabel, () => 'enclosed', false],
  [circledArabic, () => 'circled', false],
  [arabicLabel, formOfGap, true],
  [kanjiLabel, formOfGap, true],
  [kanaLabel, formOfGap, true],
  [latinLabel, formOfGap, false],
];

function formOfGap(gap: string): LabelForm {
  switch (gap.charAt(0)) {
    case '.':
      return 'dotted';
    case '、':
      return 'comma';
    case ')':
      return 'halfParen';
    default:
      return 'bare';
  }
}

export function readEnumeration({ text, shadow }: SourceLine): LabelledLine | null {
  for (const [pattern, formOf, ranged] of forms) {
    const found = pattern.exec(shadow);
    const labelled = found && labelledLine(text, found, formOf, ranged, pattern === parenthesised);
    if (labelled && labelled.label.numerals.length > 0) return labelled;
  }
  return null;
}

function labelledLine(
  text: string,
  found: RegExpExecArray,
  formOf: (gap: string) => LabelForm,
  ranged: boolean,
  branchedTwice: boolean,
): LabelledLine {
  const [, label = '', figures = '', inner = ''] = found;
  const outer = branchedTwice ? (found[4] ?? '') : '';
  const at = branchedTwice ? 5 : 4;
  const range = ranged ? (found[at] ?? '') : '';
  const through = found[at + 1] ?? '';
  const throughBranches = (found[at + 2] ?? '') + (branchedTwice ? (found[at + 3] ?? '') : '');
  const gap = found.at(-2) ?? '';
  const rest = found.at(-1) ?? '';
  // 1. and 1) belong to the label, so that they are printed again.
  const sign = /^[.)、]/.test(gap) ? 1 : 0;
  const read = readLabel(
    text.slice(0, label.length + range.length + sign),
    formOf(gap),
    figures,
    inner + outer,
  );
  return {
    label:
      range === ''
        ? read
        : { ...read, through: { numerals: readNumerals(through), branches: branchesOf(throughBranches) } },
    rest: text.slice(text.length - rest.length),
  };
}

export function readLabel(text: string, form: LabelForm, figures: string, branches: string): ReadLabel {
  return { text, form, numerals: readNumerals(figures), branches: branchesOf(branches), through: null };
}
