import type { Caption } from './regulation.ts';
import type { AnyUnit } from './unitView.ts';

/**
 * Whether two units say the same, apart from their own numbers: captions, words, and all that is below them with its
 * numbers.
 */
export function saysSame(one: AnyUnit, other: AnyUnit): boolean {
  if (one === other) return true;
  switch (one.kind) {
    case 'block':
      return other.kind === 'block' && sameLines(one.lines, other.lines);
    case 'group':
      return (
        other.kind === 'group' && one.heading === other.heading && areSame(one.provisions, other.provisions)
      );
    case 'article':
      return (
        other.kind === 'article' &&
        sameCaption(one.caption, other.caption) &&
        areSame(one.paragraphs, other.paragraphs)
      );
    case 'paragraph':
      return (
        other.kind === 'paragraph' &&
        one.text === other.text &&
        sameCaption(one.caption, other.caption) &&
        areSame(one.children, other.children)
      );
    case 'item':
      return other.kind === 'item' && one.text === other.text && areSame(one.children, other.children);
  }
}

function sameLines(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((line, index) => line === other[index]);
}

function sameCaption(one: Caption | null, other: Caption | null): boolean {
  return one?.text === other?.text && one?.place === other?.place;
}

/** Whether two lists say the same, numbers included. */
export function areSame(ones: readonly AnyUnit[], others: readonly AnyUnit[]): boolean {
  if (ones.length !== others.length) return false;
  for (let index = 0; index < ones.length; index += 1) {
    const [one, other] = [ones[index], others[index]];
    if (!one || !other || labelOf(one) !== labelOf(other) || !saysSame(one, other)) return false;
  }
  return true;
}

/** The printed label; empty where none is printed. */
export function labelOf(unit: AnyUnit): string {
  return unit.kind === 'block' ? '' : (unit.label?.text ?? '');
}
