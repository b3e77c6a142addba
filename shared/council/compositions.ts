import type { BodyKind, Composition } from './body.ts';

const threeSides = (seats: number) => [
  { key: 'public_interest', label: '公益代表', seats },
  { key: 'worker', label: '労働者代表', seats },
  { key: 'employer', label: '使用者代表', seats },
];

/** 地方最低賃金審議会: equal numbers of the three sides (最低賃金法第22条), 15 members (最低賃金審議会令第2条). */
const minimumWageCouncil: Composition = {
  sides: threeSides(5),
  equalNumbers: true,
  maximum: 15,
  basis: '最低賃金法第22条・最低賃金審議会令第2条',
};

/** 最低賃金専門部会: equal numbers of the three sides (最低賃金法第25条第3項), at most 9 (最低賃金審議会令第6条第1項). */
const minimumWageSubcommittee: Composition = {
  sides: threeSides(3),
  equalNumbers: true,
  maximum: 9,
  basis: '最低賃金法第25条第3項・最低賃金審議会令第6条第1項',
};

/** A body whose rule knows no sides and no number. */
const noRule: Composition = { sides: [], equalNumbers: false, maximum: null, basis: '' };

/**
 * The composition that a new body starts with. Sides apply only inside a minimum-wage council's tree, which the
 * name tells (令第1条 fixes it: ○○地方最低賃金審議会).
 */
export function startingComposition(kind: BodyKind, name: string): Composition {
  if (kind === 'council' && name.includes('最低賃金審議会')) return minimumWageCouncil;
  if (kind === 'subcommittee' && name.includes('最低賃金専門部会')) return minimumWageSubcommittee;
  return noRule;
}
