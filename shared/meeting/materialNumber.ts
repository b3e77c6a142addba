import { z } from 'zod';
import { formatDigits } from '../calendar/japaneseNumber.ts';

/** `no` 資料No.1, `plain` 資料１, `byItem` 資料１－１: number of the agenda item, then the place below it. */
export const numberingStyles = ['no', 'plain', 'byItem'] as const;
export type NumberingStyle = (typeof numberingStyles)[number];

/** How a material is named: 資料No.1, 参考資料１, 別紙, 机上配布, or not at all (リーフレット). */
export const materialKinds = ['numbered', 'reference', 'annex', 'onDesk', 'leaflet'] as const;
export type MaterialKind = (typeof materialKinds)[number];

export const materialKindLabels: Readonly<Record<MaterialKind, string>> = {
  numbered: '資料',
  reference: '参考資料',
  annex: '別紙',
  onDesk: '机上配布',
  leaflet: 'リーフレット',
};

/** The number of a material among those that are counted together. */
export const materialNumberSchema = z.object({
  /** The agenda item whose materials are counted together (資料１－１); null where all are. */
  item: z.int().min(1).nullable(),
  place: z.int().min(1),
  /** 2 for 資料No.3の2, which came after distribution; null for the first of its place. */
  branch: z.int().min(2).nullable(),
});
export type MaterialNumber = z.infer<typeof materialNumberSchema>;

const full = (value: number): string => formatDigits(String(value), 'full');

/**
 * A material's name as printed in the box at its top right: 資料No.3, 資料１－２, 参考資料１, 別紙, 机上配布; empty for what has
 * none.
 *
 * @param number null for kinds that are not counted
 * @param isOnly a 別紙 that is the only one has no number
 */
export function materialLabel(
  kind: MaterialKind,
  number: MaterialNumber | null,
  style: NumberingStyle,
  isOnly = false,
): string {
  if (kind === 'leaflet') return '';
  const name = materialKindLabels[kind];
  if (number === null) return name;
  const { item, place, branch } = number;
  const isHalf = kind === 'numbered' && style === 'no';
  const after = branch === null ? '' : `の${isHalf ? branch : full(branch)}`;
  if (kind === 'annex' && isOnly) return `${name}${after}`;
  if (isHalf) return `${name}No.${place}${after}`;
  const counted = item === null ? full(place) : `${full(item)}－${full(place)}`;
  return `${name}${counted}${after}`;
}
