import {
  type Article,
  type Group,
  type GroupLevel,
  groupLevels,
  type Paragraph,
  type Provision,
} from '../regulation.ts';

/** What provisions stand in. */
export type Container = 'main' | 'supplement' | GroupLevel;

const nameless = { number: [0], text: '' } as const;
const empty: Paragraph = { kind: 'paragraph', caption: null, label: null, text: '', children: [] };

/**
 * Provisions as the schema wants them side by side: only chapters or only articles in the main provisions, articles before sections in a
 * chapter, a section in a chapter, no paragraph without an article. Where a regulation has them otherwise, a chapter or an article
 * without number and name is put around them (`isNameless`), and taken away again in reading; an empty one stands where there is
 * nothing.
 */
export function fitProvisions(provisions: readonly Provision[], container: Container): readonly Provision[] {
  const level = levelWithin(provisions, container);
  const inArticles = withArticles(provisions, container, level !== null);
  const fitting: Provision[] = [];
  for (const each of inArticles) {
    const isBehind = fitting.at(-1)?.kind === 'group';
    const fits = each.kind === 'group' ? each.level === level : mayStand(container, level, isBehind);
    if (fits || level === null) fitting.push(each);
    else join(fitting, level, each);
  }
  return fitting.length > 0 ? fitting : [namelessArticle([empty])];
}

/** Whether an article or paragraph may stand beside groups: in 附則, and before the first group within another. */
function mayStand(container: Container, level: GroupLevel | null, isBehind: boolean): boolean {
  if (container === 'supplement' || level === null) return true;
  return container !== 'main' && !isBehind;
}

/** Into the nameless group before it, or a new one. */
function join(fitting: Provision[], level: GroupLevel, each: Provision): void {
  const last = fitting.at(-1);
  if (last?.kind === 'group' && isNameless(last)) {
    fitting[fitting.length - 1] = { ...last, provisions: [...last.provisions, each] };
  } else fitting.push({ kind: 'group', level, label: nameless, heading: '', provisions: [each] });
}

/** The level of the groups that may stand in the container; null if there are none. */
function levelWithin(provisions: readonly Provision[], container: Container): GroupLevel | null {
  const groups = provisions.filter((each): each is Group => each.kind === 'group');
  if (groups.length === 0) return null;
  const highest = groupLevels[Math.min(...groups.map(({ level }) => groupLevels.indexOf(level)))] ?? null;
  if (container === 'supplement') return 'chapter';
  // Main provisions divide into 編, 章 or 節; 節 into 款 or 目, each other level into the next.
  if (container === 'main') return highest === 'subsection' || highest === 'division' ? 'section' : highest;
  const isPlain = provisions.length === groups.length && groups.every(({ level }) => level === 'division');
  if (container === 'section' && isPlain) return 'division';
  return groupLevels[groupLevels.indexOf(container) + 1] ?? null;
}

/** Paragraphs beside articles or chapters, or within a chapter, get an article around them. */
function withArticles(
  provisions: readonly Provision[],
  container: Container,
  hasGroups: boolean,
): readonly Provision[] {
  const isPlain = container === 'main' && !hasGroups && provisions.every(({ kind }) => kind === 'paragraph');
  if (isPlain || container === 'supplement') return provisions;
  const fitting: Provision[] = [];
  for (const each of provisions) {
    const last = fitting.at(-1);
    if (each.kind !== 'paragraph') fitting.push(each);
    else if (last?.kind === 'article' && isNameless(last)) {
      fitting[fitting.length - 1] = namelessArticle([...last.paragraphs, each]);
    } else fitting.push(namelessArticle([each]));
  }
  return fitting;
}

const namelessArticle = (paragraphs: readonly Paragraph[]): Article => ({
  kind: 'article',
  label: nameless,
  caption: null,
  paragraphs,
});

/** Whether a chapter or an article only stands around others so that the schema is followed. */
function isNameless(unit: Group | Article): boolean {
  return (
    unit.label.text === '' &&
    unit.label.number.join() === '0' &&
    (unit.kind === 'article' || unit.heading === '')
  );
}

/** The provisions without what was put around them. */
export function unwrapped(provision: Provision): readonly Provision[] {
  if (provision.kind === 'paragraph' || !isNameless(provision)) return [provision];
  if (provision.kind === 'group') return provision.provisions;
  return provision.paragraphs.filter(({ text, children }) => text !== '' || children.length > 0);
}
