import type { Item, Paragraph, Provision } from '../regulation.ts';
import { areSame } from '../saysSame.ts';
import type { AnyUnit } from '../unitView.ts';
import type { WordChange } from './statement.ts';
import { onlyReplacement, planText } from './textPlan.ts';

/** In fewer units than this each is named: 第2条及び第5条中. */
const fewest = 4;

/**
 * The one word that changes wherever it stands in the main provisions, so that 本則中 says it all; null if anything else
 * changes, or it changes in a few units only.
 */
export function changeEverywhere(
  old: readonly Provision[],
  to: readonly Provision[],
  terms: readonly string[],
): WordChange | null {
  const [texts, newTexts] = [textsOf(old), textsOf(to)];
  if (texts.length !== newTexts.length) return null;
  const changed = texts.flatMap((text, index) => (text === newTexts[index] ? [] : [index]));
  const [first = -1] = changed;
  if (changed.length < fewest) return null;
  const plan = planText(texts[first] ?? '', newTexts[first] ?? '', [], terms);
  const change = plan && onlyReplacement(plan);
  if (!change) return null;
  const [words = ''] = change.quotes;
  const replaced = old.map((provision) =>
    withText(provision, (text) => text.replaceAll(words, () => change.text)),
  );
  return areSame(replaced, to) ? change : null;
}

function textsOf(units: readonly AnyUnit[]): string[] {
  return units.flatMap((unit) => {
    switch (unit.kind) {
      case 'group':
        return textsOf(unit.provisions);
      case 'article':
        return textsOf(unit.paragraphs);
      case 'block':
        return unit.lines;
      default:
        return [unit.text, ...textsOf(unit.children)];
    }
  });
}

/** The same provision with its words changed; captions and names of chapters are not reached by 本則中. */
function withText(provision: Provision, change: (text: string) => string): Provision {
  if (provision.kind === 'group') {
    return { ...provision, provisions: provision.provisions.map((each) => withText(each, change)) };
  }
  if (provision.kind === 'article') {
    return { ...provision, paragraphs: provision.paragraphs.map((each) => changedUnit(each, change)) };
  }
  return changedUnit(provision, change);
}

function changedUnit<Unit extends Paragraph | Item>(unit: Unit, change: (text: string) => string): Unit {
  const children = unit.children.map((child) =>
    child.kind === 'block' ? { ...child, lines: child.lines.map(change) } : changedUnit(child, change),
  );
  return { ...unit, text: change(unit.text), children };
}
