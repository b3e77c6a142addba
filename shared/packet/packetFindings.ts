import type { Material } from '../meeting/material.ts';
import { materialStamp } from '../meeting/materialStamp.ts';
import { materialTitle } from '../meeting/materialTitle.ts';
import { citationKey, citedMaterials } from './citations.ts';
import type { PacketFinding } from './packetFinding.ts';

export interface PacketToCheck {
  /** All of the meeting, in order. */
  readonly materials: readonly Material[];
  /** What each is called, by its id: 資料No.3. */
  readonly labels: ReadonlyMap<string, string>;
  /** Texts of the packet that may cite materials, with where they stand: 次第3, 資料No.1　委員名簿. */
  readonly texts: readonly { readonly where: string; readonly text: string }[];
}

/** Kinds whose name several materials share: 机上配布, and an only 別紙 is called 別紙. */
const isNumber = (label: string): boolean => /\d/.test(label.normalize('NFKC'));

/** Everything that should be known before the papers are bound. Nothing is ever corrected. */
export function packetFindings({ materials, labels, texts }: PacketToCheck): PacketFinding[] {
  const listed = materials.filter(({ removedOn }) => removedOn === null);
  const labelOf = ({ id }: Material): string => labels.get(id) ?? '';
  return [
    ...sameNumbers(listed, labelOf),
    ...boundTwice(listed),
    ...citedNothing(listed.map(labelOf), texts),
    ...listed.flatMap((material) => ofFile(material, labelOf(material))),
  ];
}

function sameNumbers(listed: readonly Material[], labelOf: (material: Material) => string): PacketFinding[] {
  const groups = Map.groupBy(listed, (material) => citationKey(labelOf(material)));
  return [...groups.values()].flatMap((of): PacketFinding[] => {
    const label = of[0] ? labelOf(of[0]) : '';
    if (of.length < 2 || !isNumber(label)) return [];
    return [{ kind: 'sameNumber', label, titles: of.map(materialTitle) }];
  });
}

function boundTwice(listed: readonly Material[]): PacketFinding[] {
  const bound = listed.filter(
    ({ paper, handling }) =>
      paper !== null && handling !== 'omit' && !(paper.kind === 'attachment' && paper.format === 'other'),
  );
  const groups = Map.groupBy(bound, ({ paper }) =>
    paper?.kind === 'attachment' ? paper.sha256 : JSON.stringify(paper),
  );
  return [...groups.values()]
    .filter((of) => of.length > 1)
    .map((of) => ({ kind: 'boundTwice', titles: of.map(materialTitle) }));
}

function citedNothing(labels: readonly string[], texts: PacketToCheck['texts']): PacketFinding[] {
  const present = new Set(labels.map(citationKey));
  // 別紙１ answers for 別紙 as well.
  if (labels.some((label) => label.startsWith('別紙'))) present.add('別紙');
  return texts.flatMap(({ where, text }) => {
    // A paper that brings its own 別紙 along, under that heading, cites itself.
    const own = /^[\s　]*別\s*紙/mu.test(text) ? [citationKey('別紙')] : [];
    return citedMaterials(text)
      .filter((cited) => !present.has(citationKey(cited)) && !own.includes(citationKey(cited)))
      .map((cited): PacketFinding => ({ kind: 'citedNothing', cited, where }));
  });
}

function ofFile(material: Material, name: string): PacketFinding[] {
  const { id: materialId, paper, handling } = material;
  if (paper?.kind !== 'attachment' || handling === 'omit' || handling === 'slip') return [];
  const about = { materialId, label: materialStamp(name, material), title: materialTitle(material) };
  const { sha256, trouble, pages, announced } = paper;
  const file = { sha256, name: paper.name, pages, announced, handling };
  return [
    ...(trouble === null ? [] : [{ kind: 'trouble', ...about, ...file, trouble } as const]),
    ...paper.notes.map((note) => ({ kind: 'note', ...about, note }) as const),
  ];
}
