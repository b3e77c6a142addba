import type { ComponentType } from 'react';
import type { IconName } from '../ui/Icon.tsx';

/** What a screen is handed: the named parts of its route. */
export interface ScreenProps {
  readonly params: Readonly<Record<string, string | undefined>>;
}

export interface FeatureRoute {
  /** As wouter reads it: `/roster/:bodyId`. */
  readonly pattern: string;
  readonly screen: ComponentType<ScreenProps>;
}

/** What a feature adds to the frame: its place in the menu, if it has one, and its screens. */
export interface Feature {
  /** Where its paths begin, and the section's own screen: `/roster`. */
  readonly root: string;
  readonly section?: {
    readonly label: string;
    readonly icon: IconName;
    /** Alt+digit. */
    readonly key: string;
  };
  /** Where the section shows one body; absent where it does not ask whose. */
  readonly pathOfBody?: (bodyId: string) => string;
  readonly routes: readonly FeatureRoute[];
}
