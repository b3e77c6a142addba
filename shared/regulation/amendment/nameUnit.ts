import type { DigitStyle } from '../../calendar/japaneseNumber.ts';
import type { Group } from '../regulation.ts';
import { printReference } from './printUnits.ts';
import type { UnitReference, UnitStep } from './statement.ts';
import { childrenOf } from './unitsOf.ts';
import type { WorkUnit } from './workingTree.ts';

type NumberOf = (unit: WorkUnit) => readonly number[];

/** A reference to the unit itself, without qualities. */
export function plainReference(steps: readonly UnitStep[]): UnitReference {
  return { steps, of: 'unit', entry: null, column: null, withCaption: false, chapeau: false, sentence: null };
}

/**
 * How a unit is named in full: an article of one paragraph is 第7条, never 第7条第1項, and its item 第7条第2号.
 *
 * @param numberOf the number by which each is called, where it is not the current one.
 */
export function stepsTo(unit: WorkUnit, numberOf: NumberOf = ({ number }) => number): UnitStep[] {
  const { kind, parent } = unit;
  switch (kind) {
    case 'title':
    case 'contents':
    case 'main':
      return [{ at: kind }];
    case 'front':
      return [
        {
          at: 'kind' in unit.source && unit.source.kind === 'enactingClause' ? 'enactingClause' : 'preamble',
        },
      ];
    case 'supplement':
      return [{ at: 'supplement', instrument: 'instrument' in unit.source ? unit.source.instrument : '' }];
    case 'appendix':
      return [{ at: 'appendix', name: unit.text.replace(/[ 　]*[（(].*$/, '') }];
    case 'group':
      return [
        ...(parent?.kind === 'group' ? stepsTo(parent, numberOf) : holderSteps(unit, numberOf)),
        { at: 'group', level: (unit.source as Group).level, number: numberOf(unit) },
      ];
    case 'article':
      return [...holderSteps(unit, numberOf), { at: 'article', number: numberOf(unit) }];
    case 'paragraph':
      return paragraphSteps(unit, numberOf);
    case 'item':
      return [
        ...(parent ? stepsTo(parent, numberOf) : []),
        parent?.kind === 'item'
          ? { at: 'subitem', label: unit.label?.text ?? '' }
          : { at: 'item', number: numberOf(unit) },
      ];
    default:
      return parent ? stepsTo(parent, numberOf) : [];
  }
}

/** 附則 before what stands in it; nothing before what stands in the main provisions. */
function holderSteps(unit: WorkUnit, numberOf: NumberOf): UnitStep[] {
  let holder = unit.parent;
  while (holder?.kind === 'group') holder = holder.parent;
  return holder?.kind === 'supplement' ? stepsTo(holder, numberOf) : [];
}

function paragraphSteps(unit: WorkUnit, numberOf: NumberOf): UnitStep[] {
  const { parent } = unit;
  // The last that is left of several is called by its number until it is 1.
  const isOnly = parent !== null && childrenOf(parent, 'paragraph').length === 1 && numberOf(unit)[0] === 1;
  const holder = parent?.kind === 'article' ? stepsTo(parent, numberOf) : holderSteps(unit, numberOf);
  if (isOnly && (parent?.kind === 'article' || unit.label === null)) {
    return holder.length > 0 ? holder : [{ at: 'main' }];
  }
  return [...holder, { at: 'paragraph', number: numberOf(unit) }];
}

/** 第2条第1項第3号, with figures as the regulation's own articles have. */
export function nameUnit(unit: WorkUnit): string {
  return printReference(plainReference(stepsTo(unit)), digitsAround(unit));
}

function digitsAround(unit: WorkUnit): DigitStyle {
  for (let at: WorkUnit | null = unit; at; at = at.parent) {
    if (at.kind === 'article' || at.kind === 'group')
      return /[0-9０-９]/.test(at.label?.text ?? '') ? 'half' : 'kanji';
  }
  return 'half';
}
