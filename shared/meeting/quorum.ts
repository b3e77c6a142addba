import { z } from 'zod';

/** A share of the members in office: at least two thirds, more than a half. */
const shareSchema = z.object({
  numerator: z.int().min(1),
  denominator: z.int().min(1),
  comparison: z.enum(['atLeast', 'moreThan']),
});
export type Share = z.infer<typeof shareSchema>;

/** 定足数 of a body. Where it has two limbs, either of them is enough. */
export const quorumRuleSchema = z.object({
  /** Of all members; null where no such share is asked for. */
  ofAll: shareSchema.nullable(),
  /** Of the members of each side; null where the rule knows no sides. */
  ofEachSide: shareSchema.nullable(),
  /** The article that says so. */
  basis: z.string(),
});
export type QuorumRule = z.infer<typeof quorumRuleSchema>;

/** Numbers of members by side; a body without sides has one entry of any name. */
export type MemberCounts = Readonly<Record<string, number>>;

/** One share that is asked for, and what there is of it. */
export interface QuorumLimb {
  readonly kind: 'ofAll' | 'ofEachSide';
  /** The side that is counted; null for all members. */
  readonly side: string | null;
  readonly inOffice: number;
  readonly present: number;
  /** The smallest number that is enough. */
  readonly required: number;
  readonly met: boolean;
}

export interface Quorum {
  readonly met: boolean;
  readonly inOffice: number;
  readonly present: number;
  /** Everything that was counted, so that the answer can be explained. */
  readonly limbs: readonly QuorumLimb[];
}

/**
 * At least two thirds of all members, or at least one third of each of the three sides
 * (最低賃金審議会令第5条第2項; for 専門部会 by 第6条第6項).
 */
export const minimumWageCouncilQuorum: QuorumRule = {
  ofAll: { numerator: 2, denominator: 3, comparison: 'atLeast' },
  ofEachSide: { numerator: 1, denominator: 3, comparison: 'atLeast' },
  basis: '最低賃金審議会令第5条第2項',
};

/** More than a half of the members (過半数), as ordinances usually have it; they name the article themselves. */
export const majorityQuorum: QuorumRule = {
  ofAll: { numerator: 1, denominator: 2, comparison: 'moreThan' },
  ofEachSide: null,
  basis: '',
};

/**
 * Whether a meeting can be opened and can vote. It is asked anew whenever somebody comes or leaves.
 *
 * @param seats members in office, not the seats of the rule, by side
 * @param present those of them who are there, in the room or by video, by side
 * @returns met or not, with each share that was counted. A rule without any share is always met; a body without members
 *   never is. A side without members asks for nobody.
 */
export function evaluateQuorum(rule: QuorumRule, seats: MemberCounts, present: MemberCounts): Quorum {
  const inOffice = sum(seats);
  const there = sum(present);
  const all = rule.ofAll && limb('ofAll', null, rule.ofAll, inOffice, there);
  const { ofEachSide } = rule;
  const sides = ofEachSide
    ? Object.entries(seats).map(([side, count]) =>
        limb('ofEachSide', side, ofEachSide, count, present[side] ?? 0),
      )
    : [];
  const hasRule = all !== null || sides.length > 0;
  const met = !hasRule || all?.met === true || (sides.length > 0 && sides.every((side) => side.met));
  return { met: inOffice > 0 && met, inOffice, present: there, limbs: [...(all ? [all] : []), ...sides] };
}

function limb(
  kind: QuorumLimb['kind'],
  side: string | null,
  share: Share,
  inOffice: number,
  present: number,
): QuorumLimb {
  const required = smallestEnough(share, inOffice);
  return { kind, side, inOffice, present, required, met: present >= required };
}

/** In whole numbers, so that a third of nine is three. */
function smallestEnough({ numerator, denominator, comparison }: Share, inOffice: number): number {
  const exact = numerator * inOffice;
  return comparison === 'atLeast' ? Math.ceil(exact / denominator) : Math.floor(exact / denominator) + 1;
}

function sum(counts: MemberCounts): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
