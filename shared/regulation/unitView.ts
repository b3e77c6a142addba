import type { Article, Block, Group, Item, Paragraph } from './regulation.ts';
import { wordsOf } from './words.ts';

export type AnyUnit = Group | Article | Paragraph | Item | Block;

/** A unit as it is compared: what it says, apart from its own number. */
export interface UnitView {
  readonly kind: AnyUnit['kind'];
  /** The printed label; empty where none is printed. */
  readonly label: string;
  readonly caption: string;
  /** All its words, with the labels of what is below it. */
  readonly text: string;
}

export function viewOf(unit: AnyUnit): UnitView {
  const label = 'label' in unit && unit.label ? unit.label.text : '';
  const caption = 'caption' in unit && unit.caption ? unit.caption.text : '';
  return { kind: unit.kind, label, caption, text: wholeText(unit, false) };
}

function wholeText(unit: AnyUnit, labelled: boolean): string {
  const label = labelled && 'label' in unit && unit.label ? `${unit.label.text}　` : '';
  switch (unit.kind) {
    case 'block':
      return unit.lines.join('\n');
    case 'group':
      return [label + unit.heading, ...unit.provisions.map((each) => wholeText(each, true))].join('\n');
    case 'article':
      return label + unit.paragraphs.map((each) => wholeText(each, true)).join('\n');
    default: {
      const caption = unit.kind === 'paragraph' && labelled && unit.caption ? `${unit.caption.text}\n` : '';
      return [caption + label + unit.text, ...unit.children.map((each) => wholeText(each, true))].join('\n');
    }
  }
}

const figure = '[0-9０-９〇一二三四五六七八九十百千]+';
const reference = new RegExp(
  `第${figure}[条項号章](?:の${figure})*|[前次]${figure}?[条項号]|^[0-9０-９]+　|^[（(]${figure}[）)]　`,
  'gm',
);

/** The text with its references to other units blanked: those change when units move. */
export function masked(text: string): string {
  return text.replace(reference, '§');
}

/** How often each word stands in a text. */
export function bagOf(text: string): ReadonlyMap<string, number> {
  const bag = new Map<string, number>();
  for (const word of wordsOf(text)) bag.set(word.text, (bag.get(word.text) ?? 0) + 1);
  return bag;
}
