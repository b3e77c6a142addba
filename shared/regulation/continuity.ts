import { type Diagnostic, diagnosticOf } from './diagnostic.ts';
import type { ProvisionDraft, UnitDraft } from './drafts.ts';
import type { Label } from './regulation.ts';
import { compareNumbers, follows, lastNumber } from './unitLabel.ts';

interface Numbered {
  readonly label: Label | null;
  readonly line: number;
}

/**
 * Where articles, paragraphs or items do not follow each other: branches are allowed, a gap is E_GAP, a number that stands
 * already or comes too late E_DUP. Articles are counted through all chapters.
 */
export function continuityFaults(provisions: readonly ProvisionDraft[]): Diagnostic[] {
  const articles: Numbered[] = [];
  const faults: Diagnostic[] = [];
  const walk = (list: readonly ProvisionDraft[]): void => {
    faults.push(...faultsOf(list.filter((each) => each.kind === 'unit')));
    const groups = list.filter((each) => each.kind === 'group');
    faults.push(...faultsOf(groups.filter(({ level }) => level === groups[0]?.level)));
    for (const each of list) {
      if (each.kind === 'group') walk(each.provisions);
      else if (each.kind === 'article') {
        articles.push(each);
        faults.push(...faultsOf(each.paragraphs));
        for (const paragraph of each.paragraphs) faults.push(...itemFaults(paragraph));
      } else faults.push(...itemFaults(each));
    }
  };
  walk(provisions);
  return [...faultsOf(articles), ...faults].toSorted((one, other) => one.line - other.line);
}

function itemFaults({ children }: UnitDraft): Diagnostic[] {
  const items = children.filter((child) => child.kind === 'unit');
  return [...faultsOf(items), ...items.flatMap(itemFaults)];
}

function faultsOf(units: readonly Numbered[]): Diagnostic[] {
  const faults: Diagnostic[] = [];
  let previous: readonly number[] = [0];
  for (const [index, { label, line }] of units.entries()) {
    // The first paragraph of an article prints no number.
    if (label === null) {
      previous = [index + 1];
      continue;
    }
    if (!follows(label.number, previous)) {
      const code = compareNumbers(label.number, previous) > 0 ? 'E_GAP' : 'E_DUP';
      faults.push(diagnosticOf(code, line, `「${label.text}」`));
    }
    previous = lastNumber(label);
  }
  return faults;
}
