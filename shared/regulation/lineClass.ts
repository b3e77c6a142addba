import { type ReadLabel, readEnumeration, readLabel } from './enumerationLabel.ts';
import { branch, branchesOf, figure, figureValue } from './labelFigures.ts';
import { type GroupLevel, groupLevels, type Label } from './regulation.ts';
import type { SourceLine } from './sourceLines.ts';

const groupNames = '編章節款目';

/** 附則 and what may stand on its line. */
const supplement =
  /^((?:改正)?[附付] *則) *((?:[([〔][^()[\]〔〕]*(?:\([^()]*\)[^()[\]〔〕]*)*[)\]〕])?) *(\(抄\)|抄)?(?: +(.+))?$/;
const group = new RegExp(
  `^(?<label>第 ?(?<number>${figure}) ?(?<name>[${groupNames}])(?<branches>${branch}))(?:(?<range>(?:から|及び|、|～|~|〜)第 ?(?<through>${figure}) ?[${groupNames}](?<tail>${branch})(?:まで)?)(?= *削除$))?(?<gap> *)(?<rest>.*)$`,
);
const article = new RegExp(
  `^(?<label>第 ?(?<number>${figure}) ?[条條](?<branches>${branch}))(?:(?<range>(?:から|及び|、|～|~|〜|乃至)(?:第)? ?(?<through>${figure}) ?[条條](?<tail>${branch})(?:まで)?)(?= *(?:削除|略|\\(略\\)|\\(削除\\))$))?(?<gap> *)(?<rest>.*)$`,
);
/** 第1　目的: the articles of a 要綱. */
const bareOrdinal = new RegExp(`^(第(${figure})(${branch}))( +)(.+)$`);
const upperRoman = /^(([Ⅰ-Ⅻ]|[IVX]{1,5})([.、]?))( +)(.+)$/;
const tableOfContents = /^(目 *次)$/;
const appendixName =
  '(?:(?:附則)?(?:別表|附表|付表|別紙|別記|別図|別添|別冊|付録|附録|様式|書式)|[^ 。、()]{0,8}(?:様式|書式))';
const appendix = new RegExp(
  `^(${appendixName}(?:(?:第)?${figure}(?:号)?${branch}(?:の[ア-ンイロハ])?)?(?:\\([^()]*(?:\\([^()]*\\)[^()]*)*\\))?)((?: +[^。]{1,40})?)((?: *\\([^()]*(?:\\([^()]*\\)[^()]*)*\\))*)$`,
);
const ordinalForm = new RegExp(
  `^(第${figure}号(?:の${figure})*(?:様式|書式|別記様式)(?:の${figure})*)((?: +[^。]{1,40})?)((?: *\\([^()]*\\))*)$`,
);

export type LineClass =
  | {
      readonly kind: 'supplement';
      readonly heading: string;
      readonly instrument: string;
      readonly extract: boolean;
      readonly rest: string;
    }
  | {
      readonly kind: 'group';
      readonly level: GroupLevel;
      readonly label: Label;
      readonly rest: string;
      readonly spaced: boolean;
    }
  | { readonly kind: 'article'; readonly label: Label; readonly rest: string; readonly spaced: boolean }
  | { readonly kind: 'ordinal'; readonly label: ReadLabel; readonly rest: string }
  | { readonly kind: 'enumeration'; readonly label: ReadLabel; readonly rest: string }
  | { readonly kind: 'caption' }
  | { readonly kind: 'appendix'; readonly what: 'table' | 'form' | 'annex' }
  | { readonly kind: 'tableOfContents' }
  | { readonly kind: 'other' };

const other: LineClass = { kind: 'other' };
/** What a sentence may begin with that only looks like an appendix: 別表第1に掲げる…. */
const notHeading = /[。、]$|[をにはのがもへと](?:定め|掲げ|よ|規定)/;

/** What the line is by itself; whether it fits where it stands is the builder's question. */
export function classifyLine(line: SourceLine): LineClass {
  const { shadow } = line;
  const first = shadow.charAt(0);
  switch (first) {
    case '第':
      return classifyOrdinal(line);
    case '附':
    case '付':
    case '改':
      return classifySupplement(line) ?? classifyAppendix(line) ?? other;
    case '(':
    case '〔':
    case '[':
    case '【':
      return classifyBracket(line);
    case '目':
      return tableOfContents.test(shadow) ? { kind: 'tableOfContents' } : other;
    default:
      return classifyEnumeration(line) ?? classifyAppendix(line) ?? other;
  }
}

function classifySupplement({ text, shadow }: SourceLine): LineClass | null {
  const found = supplement.exec(shadow);
  if (!found) return null;
  const [, heading = '', instrument = '', extract, rest = ''] = found;
  // 附則別表, 附則第2項の…: the rest has to be a sentence of its own.
  if (rest !== '' && !/[。]$|^[0-9(]/.test(rest)) return null;
  const start = shadow.indexOf(instrument, heading.length);
  return {
    kind: 'supplement',
    heading: text.slice(0, heading.length),
    instrument: text.slice(start, start + instrument.length),
    extract: extract !== undefined,
    rest: text.slice(text.length - rest.length),
  };
}

function classifyOrdinal(line: SourceLine): LineClass {
  const { shadow } = line;
  const found = article.exec(shadow);
  if (found) return { kind: 'article', ...numbered(line, found) };
  const grouped = group.exec(shadow);
  if (grouped) return ofGroup(line, grouped) ?? other;
  const form = ordinalForm.exec(shadow);
  if (form) return { kind: 'appendix', what: 'form' };
  const bare = bareOrdinal.exec(shadow);
  if (!bare) return other;
  const [, label = '', figures = '', branches = '', , rest = ''] = bare;
  return {
    kind: 'ordinal',
    label: readLabel(line.text.slice(0, label.length), 'ordinal', figures, branches),
    rest: line.text.slice(line.text.length - rest.length),
  };
}

/** What stands on the line of an article or a chapter: its label, perhaps of several numbers, and what follows. */
function numbered(
  { text }: SourceLine,
  { groups = {} }: RegExpExecArray,
): { readonly label: Label; readonly rest: string; readonly spaced: boolean } {
  const {
    label = '',
    number = '',
    branches = '',
    range = '',
    through = '',
    tail = '',
    gap,
    rest = '',
  } = groups;
  return {
    label: {
      number: numberOf(number, branches),
      ...(range === '' ? {} : { through: numberOf(through, tail) }),
      text: text.slice(0, label.length + range.length),
    },
    rest: text.slice(text.length - rest.length),
    spaced: gap !== '' || rest === '',
  };
}

function ofGroup(line: SourceLine, found: RegExpExecArray): LineClass | null {
  const { name = '', rest = '' } = found.groups ?? {};
  const level = groupLevels[groupNames.indexOf(name)];
  return level === undefined || /。$/.test(rest) ? null : { kind: 'group', level, ...numbered(line, found) };
}

const wholeBracket =
  /^(?:\([^()]{1,100}(?:\([^()]{0,60}\)[^()]{0,60})*\)|〔[^〔〕]{1,60}〕|【[^【】]{1,60}】)$/;

function classifyBracket(line: SourceLine): LineClass {
  const enumeration = classifyEnumeration(line);
  if (enumeration) return enumeration;
  return wholeBracket.test(line.shadow) && !line.shadow.includes('。') ? { kind: 'caption' } : other;
}

function classifyAppendix({ shadow }: SourceLine): LineClass | null {
  if (shadow.length > 120 || notHeading.test(shadow) || !appendix.test(shadow)) return null;
  const what = /^[^(]*(様式|書式)/.test(shadow)
    ? 'form'
    : /^(別表|附表|付表)/.test(shadow)
      ? 'table'
      : 'annex';
  return { kind: 'appendix', what };
}

function classifyEnumeration(line: SourceLine): LineClass | null {
  const roman = upperRoman.exec(line.shadow);
  if (roman) {
    const [, label = '', figures = '', , , rest = ''] = roman;
    const read = readLabel(line.text.slice(0, label.length), 'ordinal', figures, '');
    return { kind: 'ordinal', label: read, rest: line.text.slice(line.text.length - rest.length) };
  }
  const labelled = readEnumeration(line);
  return labelled && { kind: 'enumeration', ...labelled };
}

function numberOf(figures: string, branches: string): number[] {
  return [figureValue(figures), ...branchesOf(branches)];
}
