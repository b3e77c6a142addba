import { type RefObject, useEffect, useState } from 'react';
import { useKeys } from './useKeys.ts';

const FOCUSABLE =
  'a[href], button:not(:disabled), input:not(:disabled), textarea:not(:disabled), select:not(:disabled), [tabindex="0"]';

function isVisible(element: HTMLElement): boolean {
  return element.checkVisibility({ visibilityProperty: true }) && element.closest('[inert]') === null;
}

function regionsOf(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-region]')].filter(isVisible);
}

function enter(region: HTMLElement, remembered: HTMLElement | undefined): void {
  if (remembered?.isConnected && region.contains(remembered) && isVisible(remembered)) {
    remembered.focus();
    return;
  }
  // The paper rather than the handle of its pane.
  const entry = region.querySelector<HTMLElement>('[data-region-entry]');
  if (entry && isVisible(entry)) {
    entry.focus();
    return;
  }
  const first = [...region.querySelectorAll<HTMLElement>(FOCUSABLE)].find(
    (element) => element.tabIndex >= 0 && isVisible(element),
  );
  (first ?? region).focus();
}

/** F6 and Shift+F6 go round the elements marked data-region, each remembering where the cursor was. */
export function useRegions(root: RefObject<HTMLElement | null>): void {
  const remembered = useRemembered(root);
  const step = (by: 1 | -1) => {
    if (!root.current) return;
    const regions = regionsOf(root.current);
    // The innermost: a panel is a region within the work.
    const at = regions.findLastIndex((region) => region.contains(document.activeElement));
    const next = regions[(at === -1 && by === -1 ? 0 : at) + by] ?? regions.at(by === 1 ? 0 : -1);
    if (next) enter(next, remembered.get(next));
  };
  useKeys({ F6: () => step(1), 'Shift+F6': () => step(-1) });
}

function useRemembered(root: RefObject<HTMLElement | null>): WeakMap<HTMLElement, HTMLElement> {
  const [remembered] = useState(() => new WeakMap<HTMLElement, HTMLElement>());
  useEffect(() => {
    const element = root.current;
    const note = (event: FocusEvent) => {
      if (!(event.target instanceof HTMLElement)) return;
      const region = event.target.closest<HTMLElement>('[data-region]');
      if (region && region !== event.target) remembered.set(region, event.target);
    };
    element?.addEventListener('focusin', note);
    return () => element?.removeEventListener('focusin', note);
  }, [root, remembered]);
  return remembered;
}
