import type { Label } from '../regulation.ts';
import { labelLike } from '../unitLabel.ts';
import { childOf, childrenOf, everyUnit } from './unitsOf.ts';
import type { WorkUnit } from './workingTree.ts';

/** How the unit's number is printed where it stands now, in the style of what is around it. */
export function labelFor(root: WorkUnit, unit: WorkUnit): Label | null {
  if (unit.kind === 'paragraph') return paragraphLabel(root, unit);
  const { label, number, parent } = unit;
  if (!label) return null;
  const siblings = (parent ? childrenOf(parent, unit.kind) : []).flatMap((each) =>
    each !== unit && each.label ? [each.label] : [],
  );
  const made = labelLike(label, number, siblings);
  if (!label.through) return made;
  const length = (label.through[0] ?? 0) - (label.number[0] ?? 0);
  const through = [(number[0] ?? 0) + length];
  const last = labelLike({ number: label.number, text: made.text }, through, siblings);
  return {
    number,
    through,
    text: label.text.includes('及び') ? `${made.text}及び${last.text}` : `${made.text}から${last.text}まで`,
  };
}

/** The first of an article prints none, where none was printed; the others print theirs unless the law prints none at all. */
function paragraphLabel(root: WorkUnit, unit: WorkUnit): Label | null {
  const { number, parent } = unit;
  const siblings = (parent ? childrenOf(parent, 'paragraph') : []).filter((each) => each !== unit);
  const printed = siblings.flatMap(({ label }) => (label ? [label] : []));
  const isFirst = number.length === 1 && number[0] === 1;
  if (isFirst && !printsFirst(root, unit)) return null;
  if (siblings.length > 1 && printed.length === 0 && unit.label === null) return null;
  const model = unit.label ?? printed[0] ?? nearestParagraphLabel(root, unit) ?? plainModel(root);
  return labelLike(model, number, printed);
}

/** Whether 1 is printed before the first paragraph: in 附則 of paragraphs, and in articles of some 要綱. */
function printsFirst(root: WorkUnit, unit: WorkUnit): boolean {
  if (unit.parent?.kind !== 'article') return unit.label !== null || (unit.parent?.children.length ?? 0) > 1;
  const numbersOne = ({ label, kind }: WorkUnit): boolean => kind === 'paragraph' && label?.number[0] === 1;
  if (unit.parent.children.some((each) => each !== unit && each.kind === 'paragraph' && each.label === null))
    return false;
  if (numbersOne(unit)) return true;
  const main = childOf(root, 'main');
  if (!main) return false;
  for (const each of everyUnit(main)) if (each.parent?.kind === 'article' && numbersOne(each)) return true;
  return false;
}

function nearestParagraphLabel(root: WorkUnit, unit: WorkUnit): Label | null {
  let before: Label | null = null;
  let isPassed = false;
  for (const each of everyUnit(root)) {
    if (each === unit) isPassed = true;
    else if (each.kind === 'paragraph' && each.label) {
      if (isPassed) return before ?? each.label;
      before = each.label;
    }
  }
  return before;
}

/** Laws in kanji number their paragraphs in wide digits (２), others like their articles. */
function plainModel(root: WorkUnit): Label {
  const main = childOf(root, 'main') ?? root;
  for (const { kind, label } of everyUnit(main)) {
    if (kind !== 'article' || !label) continue;
    return { number: [2], text: /[0-9]/.test(label.text) ? '2' : '２' };
  }
  return { number: [2], text: '2' };
}
