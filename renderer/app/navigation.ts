import { useSyncExternalStore } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';

export interface Navigation {
  /** Where we are: `/roster/0190…`. */
  readonly path: string;
  readonly go: (path: string) => void;
  readonly canGoBack: boolean;
  readonly canGoForward: boolean;
  readonly back: () => void;
  readonly forward: () => void;
}

const onMove = (listener: () => void) => {
  window.navigation.addEventListener('currententrychange', listener);
  return () => window.navigation.removeEventListener('currententrychange', listener);
};

/** The way through the screens. Going to where we already are leaves no step to come back over. */
export function useNavigation(): Navigation {
  const [path, navigate] = useHashLocation();
  const canGoBack = useSyncExternalStore(onMove, () => window.navigation.canGoBack);
  const canGoForward = useSyncExternalStore(onMove, () => window.navigation.canGoForward);
  return {
    path,
    go: (to) => {
      if (to !== path) navigate(to);
    },
    canGoBack,
    canGoForward,
    back: () => window.history.back(),
    forward: () => window.history.forward(),
  };
}
