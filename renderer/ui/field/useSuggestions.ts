import { type KeyboardEvent, useId, useState } from 'react';

/**
 * The list below a field: what of it is shown for what is typed, and the keys that belong to it while it is open. The text
 * stays as typed unless one is taken.
 */
export function useSuggestions(
  suggestions: readonly string[],
  typed: string,
  onTake: (text: string) => void,
) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  /** -1 while what was typed stands. */
  const [chosen, choose] = useState(-1);
  const shown = isOpen ? matching(suggestions, typed) : [];
  const openAt = (at: number) => {
    setOpen(true);
    choose(at);
  };
  const take = (at: number) => {
    const text = shown[at];
    if (text !== undefined) onTake(text);
    setOpen(false);
  };
  /** @returns whether the key was the list's; during a conversion none is. */
  const obey = ({ key, altKey, nativeEvent }: KeyboardEvent): boolean => {
    if (nativeEvent.isComposing || altKey || suggestions.length === 0) return false;
    if (key === 'ArrowDown') openAt(shown.length === 0 ? 0 : Math.min(chosen + 1, shown.length - 1));
    else if (shown.length === 0) return false;
    else if (key === 'ArrowUp') openAt(Math.max(chosen - 1, -1));
    else if (key === 'Enter' && chosen >= 0) take(chosen);
    else if (key === 'Escape') setOpen(false);
    else return false;
    return true;
  };
  return {
    id,
    shown,
    chosen,
    take,
    open: () => openAt(-1),
    close: () => setOpen(false),
    attributes: {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': shown.length > 0,
      'aria-controls': shown.length > 0 ? id : undefined,
      'aria-activedescendant': shown.length > 0 && chosen >= 0 ? `${id}-${chosen}` : undefined,
      onKeyDown: (event: KeyboardEvent) => {
        if (!obey(event)) return;
        event.preventDefault();
        event.stopPropagation();
      },
    } as const,
  };
}

/** All of them where nothing is typed or one of them stands, so that another can be taken. */
function matching(suggestions: readonly string[], typed: string): readonly string[] {
  const text = typed.trim();
  if (text === '' || suggestions.includes(text)) return suggestions;
  return suggestions.filter((one) => one.includes(text));
}
