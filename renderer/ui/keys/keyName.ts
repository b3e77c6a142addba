/** The parts of a keyboard event that name a shortcut. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
  readonly isComposing: boolean;
  readonly keyCode: number;
}

/** keyCode of every key that an input method has taken for itself, also before its composition starts. */
const KEY_TAKEN_BY_INPUT_METHOD = 229;

/** Whether the key belongs to a conversion in progress, so that nothing of ours may happen on it. */
export function isComposing(event: Pick<KeyPress, 'isComposing' | 'keyCode'>): boolean {
  return event.isComposing || event.keyCode === KEY_TAKEN_BY_INPUT_METHOD;
}

/**
 * The name by which a press is bound: `Ctrl+K`, `Alt+1`, `Shift+F6`, `Alt+ArrowUp`; null while composing.
 * Digits are taken from the key's place, so that number row and number pad, shifted or not, are the same digit.
 */
export function keyName(event: KeyPress): string | null {
  if (isComposing(event)) return null;
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
  const modified = event.ctrlKey || event.altKey;
  const key = digit !== undefined && modified ? digit : event.key === ' ' ? 'Space' : event.key;
  const named = key.length === 1 ? key.toUpperCase() : key;
  return [
    event.ctrlKey || event.metaKey ? 'Ctrl+' : '',
    event.altKey ? 'Alt+' : '',
    event.shiftKey ? 'Shift+' : '',
    named,
  ].join('');
}
