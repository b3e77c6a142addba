import type { Material } from './material.ts';

/** What became of a material after its papers had been distributed; null if nothing did. */
export type MaterialMark = '追加' | '差替え' | '欠番';

/** A material that joined and was changed again is 差替え: what lies before the members is to be exchanged. */
export function materialMark({
  addedOn,
  replacedOn,
  removedOn,
}: Pick<Material, 'addedOn' | 'replacedOn' | 'removedOn'>): MaterialMark | null {
  if (removedOn !== null) return '欠番';
  if (replacedOn !== null) return '差替え';
  return addedOn === null ? null : '追加';
}

/** What is printed in the box at the top right of a material: 資料No.3（差替え）; null for what has neither name nor mark. */
export function materialStamp(
  label: string,
  material: Pick<Material, 'addedOn' | 'replacedOn' | 'removedOn'>,
): string | null {
  const mark = materialMark(material);
  if (mark === null) return label === '' ? null : label;
  return label === '' ? mark : `${label}（${mark}）`;
}
