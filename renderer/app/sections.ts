import type { KeyBindings } from '../ui/keys/useKeys.ts';
import type { Feature } from './feature.ts';
import { useFrameSlots } from './frameSlots.tsx';
import { useNavigation } from './navigation.ts';
import { features } from './routes.ts';

/** The feature whose screen a path shows. */
export function featureOf(path: string): Feature | null {
  const matching = features.filter(({ root }) => path === root || path.startsWith(`${root}/`));
  return matching.toSorted((one, other) => other.root.length - one.root.length)[0] ?? null;
}

/** Where a section leads now: it keeps showing the body that is shown. */
export function sectionPath(feature: Feature, bodyId: string | null): string {
  return bodyId !== null && feature.pathOfBody ? feature.pathOfBody(bodyId) : feature.root;
}

/** Alt+digit for every section. */
export function useSectionKeys(): KeyBindings {
  const { go } = useNavigation();
  const { position } = useFrameSlots();
  return Object.fromEntries(
    features.flatMap((feature) =>
      feature.section ? [[feature.section.key, () => go(sectionPath(feature, position.bodyId))]] : [],
    ),
  );
}
