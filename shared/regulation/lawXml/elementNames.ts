import type { GroupLevel } from '../regulation.ts';

/** 編, 章, 節, 款, 目 */
export const groupElements: Readonly<Record<GroupLevel, string>> = {
  part: 'Part',
  chapter: 'Chapter',
  section: 'Section',
  subsection: 'Subsection',
  division: 'Division',
};

export const levelOfElement: ReadonlyMap<string, GroupLevel> = new Map(
  Object.entries(groupElements).map(([level, name]) => [name, level as GroupLevel]),
);

/** Item, Subitem1 … Subitem10, by depth below the paragraph. */
export function itemElement(depth: number): string {
  return depth === 0 ? 'Item' : `Subitem${Math.min(depth, 10)}`;
}

export const isItemElement = (name: string): boolean => name === 'Item' || /^Subitem(?:[1-9]|10)$/.test(name);
