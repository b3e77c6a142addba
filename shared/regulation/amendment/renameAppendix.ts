import { readNumerals } from '../numeral.ts';
import { done, type Outcome, refused } from './amendmentProblem.ts';
import { childrenOf } from './unitsOf.ts';
import type { WorkUnit } from './workingTree.ts';

const plain = (name: string): string => name.normalize('NFKC').replace(/[ 　]/g, '');
const nameOf = ({ text }: WorkUnit): string => plain(text.replace(/[（(].*$/, ''));
const figures = /[0-9〇一二三四五六七八九十百]+/;

/** 別表第2を別表第3とし: its name without （第1条関係）, which stays; it stands by its number among those of its name. */
export function renameAppendix(unit: WorkUnit, name: string): Outcome<WorkUnit[]> {
  const root = unit.parent;
  const siblings = (root ? childrenOf(root, 'appendix') : []).filter((each) => each !== unit);
  if (siblings.some((each) => nameOf(each) === plain(name))) {
    return refused('A_OCCUPIED', `移す先の${name}は、まだ別にあります。それを先に移すか削ってください。`);
  }
  unit.text = name + (/[ 　]*[（(].*$/.exec(unit.text)?.[0] ?? '');
  const behind = siblings.findLast((each) => isAlike(each, unit) && numberOf(each) < numberOf(unit));
  const next = siblings.find((each) => isAlike(each, unit) && numberOf(each) > numberOf(unit));
  if (root && (behind ?? next)) {
    const others = root.children.filter((each) => each !== unit);
    const at = behind ? others.indexOf(behind) + 1 : next ? others.indexOf(next) : others.length;
    root.children = others.toSpliced(at, 0, unit);
  }
  return done([unit]);
}

const isAlike = (one: WorkUnit, other: WorkUnit): boolean =>
  nameOf(one).replace(figures, '') === nameOf(other).replace(figures, '');

const numberOf = (unit: WorkUnit): number =>
  readNumerals(figures.exec(nameOf(unit))?.[0] ?? '')[0]?.value ?? 0;
