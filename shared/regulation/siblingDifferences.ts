import { lostStrikes } from './lostMarks.ts';
import { parseRegulation } from './parseRegulation.ts';
import { piecesOf, readMarks, withSigns } from './redlineMarks.ts';
import { addressedUnits, type UnitAddress } from './unitAddress.ts';

/** One way in which some of the siblings have it. */
export interface SiblingVariant {
  /** Indices of the siblings. */
  readonly siblings: readonly number[];
  /** What is marked as struck. */
  readonly deleted: readonly string[];
  /** What is marked as inserted. */
  readonly inserted: readonly string[];
  /** A clause that looks struck and has lost its mark. */
  readonly lostStrikes: readonly string[];
}

/** The same unit of regulations that are amended together is marked in different ways; the commonest variant comes first. */
export interface SiblingDifference {
  readonly code: 'L_SIBLING_DIFF';
  readonly address: UnitAddress;
  readonly variants: readonly SiblingVariant[];
}

type Marks = Omit<SiblingVariant, 'siblings'>;

/**
 * Compares redlines made from one pattern, unit by unit: a change that some have and others lack, or a word struck in one that is
 * another elsewhere (a date), is genuine or a misprint, and only a person knows.
 */
export function siblingDifferences(sources: readonly string[]): SiblingDifference[] {
  const units = new Map<string, { address: UnitAddress; marks: (Marks | undefined)[] }>();
  for (const [sibling, source] of sources.entries()) {
    const { regulation } = parseRegulation(withSigns(readMarks(source)));
    for (const { address, unit } of addressedUnits(regulation)) {
      if (unit.kind === 'article') continue;
      const key = JSON.stringify(address);
      const known = units.get(key) ?? { address, marks: [] };
      known.marks[sibling] = marksOf(unit.text);
      units.set(key, known);
    }
  }
  return [...units.values()].flatMap(({ address, marks }) => {
    const variants = variantsOf(marks);
    return variants.length > 1 ? [{ code: 'L_SIBLING_DIFF' as const, address, variants }] : [];
  });
}

function marksOf(text: string): Marks {
  const pieces = piecesOf(text);
  const marked = (mark: 'deleted' | 'inserted') =>
    pieces.filter((piece) => piece.mark === mark).map((piece) => piece.text);
  return {
    deleted: marked('deleted'),
    inserted: marked('inserted'),
    lostStrikes: lostStrikes(pieces).map(({ deleted }) => deleted),
  };
}

function variantsOf(marks: readonly (Marks | undefined)[]): SiblingVariant[] {
  const variants = new Map<string, { siblings: number[]; marks: Marks }>();
  for (const [sibling, each] of marks.entries()) {
    if (each === undefined) continue;
    const key = JSON.stringify(each);
    const known = variants.get(key) ?? { siblings: [], marks: each };
    known.siblings.push(sibling);
    variants.set(key, known);
  }
  return [...variants.values()]
    .map(({ siblings, marks: each }) => ({ siblings, ...each }))
    .toSorted((one, other) => other.siblings.length - one.siblings.length);
}
