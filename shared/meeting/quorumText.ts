import type { Side } from '../council/body.ts';
import { evaluateQuorum, type MemberCounts, type QuorumLimb, type QuorumRule } from './quorum.ts';
import { shareText } from './shareText.ts';

type SideName = Pick<Side, 'key' | 'label'>;

/**
 * A quorum in the numbers of the members in office: 15人中10人以上、又は各側2人以上の出席で開会. In shares where nobody is in office:
 * 委員の3分の2以上、又は各側の3分の1以上の出席で開会. Empty without a rule.
 *
 * @param sides in the body's order, which is that of the text
 * @param members in office by side; those of no side of the body under any other key
 */
export function quorumText(rule: QuorumRule, sides: readonly SideName[], members: MemberCounts): string {
  const total = Object.values(members).reduce((sum, count) => sum + count, 0);
  const limbs = total === 0 ? shares(rule) : numbers(rule, sides, members);
  const asked = limbs.filter((limb) => limb !== '');
  return asked.length === 0 ? '' : `${asked.join('、又は')}の出席で開会`;
}

function shares({ ofAll, ofEachSide }: QuorumRule): string[] {
  return [ofAll ? `委員の${shareText(ofAll)}` : '', ofEachSide ? `各側の${shareText(ofEachSide)}` : ''];
}

/** Counted apart: a member of no side counts among all, but makes no side of their own. */
function numbers(rule: QuorumRule, sides: readonly SideName[], members: MemberCounts): string[] {
  const [all] = evaluateQuorum({ ...rule, ofEachSide: null }, members, {}).limbs;
  const bySide = Object.fromEntries(sides.map(({ key }) => [key, members[key] ?? 0]));
  const { limbs } = evaluateQuorum({ ...rule, ofAll: null }, bySide, {});
  return [all ? `${all.inOffice}人中${all.required}人以上` : '', eachSide(limbs, sides)];
}

function eachSide(limbs: readonly QuorumLimb[], sides: readonly SideName[]): string {
  const [first, ...others] = limbs.filter(({ inOffice }) => inOffice > 0);
  if (!first) return '';
  if (others.length > 0 && others.every(({ required }) => required === first.required)) {
    return `各側${first.required}人以上`;
  }
  const each = [first, ...others].map(
    ({ side, required }) => `${sides.find(({ key }) => key === side)?.label ?? ''}${required}人以上`,
  );
  return [each.slice(0, -1).join('、'), each.at(-1)].filter((part) => part !== '').join('及び');
}
