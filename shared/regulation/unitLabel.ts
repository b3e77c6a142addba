import { type Numeral, numeralLike, readNumerals } from './numeral.ts';
import type { Label } from './regulation.ts';

/** Order of labels of one list: (3) < (3,2) < (3,2,3) < (3,3). Negative if the first stands before the second. */
export function compareNumbers(one: readonly number[], other: readonly number[]): number {
  for (let index = 0; index < Math.max(one.length, other.length); index += 1) {
    const difference = (one[index] ?? 0) - (other[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Whether a number stands right behind another: 4 or 3の2 behind 3, 3の3 or 4 behind 3の2. */
export function follows(number: readonly number[], previous: readonly number[]): boolean {
  const last = number.length - 1;
  if (number.length === previous.length + 1) {
    return number[last] === 2 && previous.every((each, index) => each === number[index]);
  }
  if (number.length > previous.length) return false;
  return (
    number[last] === (previous[last] ?? 0) + 1 &&
    number.slice(0, last).every((each, index) => each === previous[index])
  );
}

/** The last number that a label covers: 8 of 第5条から第8条まで. */
export function lastNumber(label: Label): readonly number[] {
  return label.through ?? label.number;
}

const numeralText =
  /[0-9０-９]+|[〇一二三四五六七八九十百千]+|[a-zA-Zａ-ｚＡ-Ｚ]+|[ァ-ヺぁ-ん]|[①-⓿㈠-㋾Ⅰ-ⅿ]/g;

/**
 * The label of another number in the style of a model: 第３条 and [4, 2] give 第４条の２, (2) and [3] give (3), イ beside ロ gives ハ.
 *
 * @param siblings labels beside it: they tell イロハ from アイウ, and whether two digits are written narrow where one is wide
 * (１…９, 10…).
 */
export function labelLike(model: Label, number: readonly number[], siblings: readonly Label[] = []): Label {
  const { before, numeral, after, branch } = shapeOf(model, siblings);
  const [first = 1, ...branches] = number;
  const print = (value: number) =>
    fitWidth(numeralLike(numeral.text, { system: numeral.system, value }), [model, ...siblings]);
  // Branches of イ are counted in the figures of the document: イの2, イの二.
  const printBranch = (value: number) =>
    numeral.system === 'arabic' || numeral.system === 'kanji'
      ? print(value)
      : branchFigure(value, [model, ...siblings]);
  const tail = branches.map((value) => `の${printBranch(value)}`).join('');
  return {
    number,
    text: branch === 'inside' ? before + print(first) + tail + after : before + print(first) + after + tail,
  };
}

interface Shape {
  readonly before: string;
  readonly numeral: { readonly text: string; readonly system: Numeral['system'] };
  readonly after: string;
  /** (2の2) or (2)の2 */
  readonly branch: 'inside' | 'behind';
}

function shapeOf(model: Label, siblings: readonly Label[]): Shape {
  const text = model.text.replace(/(から|及び|、).*$/, '');
  numeralText.lastIndex = 0;
  const found = numeralText.exec(text);
  const figure = found?.[0] ?? '1';
  const start = found?.index ?? 0;
  const rest = text.slice(start + figure.length);
  const inside = /^の[^条章節款目編項号)）]+[)）]/.test(rest);
  const after = inside
    ? rest.replace(/^(の[^)）]+)/, '')
    : rest.replace(/(の[0-9０-９〇一二三四五六七八九十百千]+)+$/, '');
  const readings = readNumerals(figure);
  const fitting = readings.find(({ value, system }) => value === model.number[0] && agrees(system, siblings));
  const system =
    (fitting ?? readings.find(({ value }) => value === model.number[0]) ?? readings[0])?.system ?? 'arabic';
  return {
    before: text.slice(0, start),
    numeral: { text: figure, system },
    after,
    branch: inside ? 'inside' : 'behind',
  };
}

function agrees(system: Numeral['system'], siblings: readonly Label[]): boolean {
  return siblings.every((sibling) => {
    numeralText.lastIndex = 0;
    const figure = numeralText.exec(sibling.text)?.[0] ?? '';
    return readNumerals(figure).some((each) => each.system === system && each.value === sibling.number[0]);
  });
}

const figuresOf = (labels: readonly Label[]): string[] =>
  labels.flatMap(({ text }) => text.match(/[0-9０-９]+/g) ?? []);

function fitWidth(printed: string, labels: readonly Label[]): string {
  if (!/^[0-9０-９]+$/.test(printed)) return printed;
  const sameLength = figuresOf(labels).find((figure) => figure.length === printed.length);
  const narrow = sameLength === undefined ? null : /[0-9]/.test(sameLength);
  if (narrow === null) return printed;
  return narrow
    ? printed.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    : printed.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

function branchFigure(value: number, labels: readonly Label[]): string {
  const written = labels.flatMap(
    ({ text }) => /の([0-9０-９]+|[一二三四五六七八九十百]+)/.exec(text)?.[1] ?? [],
  )[0];
  const model = written ?? '2';
  return numeralLike(model, { system: /[0-9０-９]/.test(model) ? 'arabic' : 'kanji', value });
}
