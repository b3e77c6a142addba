import { alignUnits } from '../alignment.ts';
import { isSameTree } from '../isSameTree.ts';
import type { Article, Paragraph, Provision, Regulation } from '../regulation.ts';

export interface ChangedArticle {
  readonly unit: Article | Paragraph;
  readonly name: string;
}

/** Articles of the old version that are in both and differ in more than their number; in 附則 with its name before. */
export function changedArticles(old: Regulation, to: Regulation): ChangedArticle[] {
  const supplements = to.tail.filter((part) => part.kind === 'supplement');
  const tail = old.tail
    .filter((part) => part.kind === 'supplement')
    .flatMap((part, index) => changed(part.provisions, supplements[index]?.provisions ?? [], '附則'));
  return [...changed(old.main, to.main, ''), ...tail];
}

function changed(old: readonly Provision[], to: readonly Provision[], prefix: string): ChangedArticle[] {
  return alignUnits(flat(old), flat(to)).flatMap((pair) => {
    const isChanged =
      pair.old && pair.new && !isSameTree({ ...pair.old, label: null }, { ...pair.new, label: null });
    return pair.old && isChanged
      ? [{ unit: pair.old, name: prefix + (pair.old.label?.text ?? '第1項') }]
      : [];
  });
}

function flat(provisions: readonly Provision[]): (Article | Paragraph)[] {
  return provisions.flatMap((each) => (each.kind === 'group' ? flat(each.provisions) : [each]));
}
