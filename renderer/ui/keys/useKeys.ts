import { useLayoutEffect, useRef } from 'react';
import { keyName } from './keyName.ts';

/** Returning false hands the key on to what was bound before, and to the browser. */
export type KeyHandler = (event: KeyboardEvent) => unknown;
export type KeyBindings = Readonly<Record<string, KeyHandler>>;

interface Layer {
  readonly bindings: { readonly current: KeyBindings };
  readonly modal: boolean;
}

/** Chromium keeps these for its own window on a machine without the Electron binary. */
const KEPT_BY_THE_WINDOW = new Set([
  'Ctrl+N',
  'Ctrl+T',
  'Ctrl+W',
  'Ctrl+R',
  'Ctrl+Shift+C',
  'Ctrl+Shift+I',
  'Ctrl+Shift+N',
]);

/** What a text field does with these itself; a field that is only a place for the cursor says data-keys="app". */
const KEPT_BY_TEXT = new Set([
  'Ctrl+Z',
  'Ctrl+Y',
  'Ctrl+Shift+Z',
  'Ctrl+A',
  'Ctrl+C',
  'Ctrl+X',
  'Ctrl+V',
  'Ctrl+Home',
  'Ctrl+End',
]);

/** Of the whole window, latest mounted last: the screen's keys come before the shell's. */
const layers: Layer[] = [];

function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement) || target.dataset.keys === 'app') return false;
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button'].includes(target.type);
  return target instanceof HTMLTextAreaElement || target.isContentEditable;
}

function handleKey(event: KeyboardEvent): void {
  const name = keyName(event);
  if (name === null || event.defaultPrevented) return;
  if (KEPT_BY_TEXT.has(name) && isTextField(event.target)) return;
  for (const layer of layers.toReversed()) {
    const handler = layer.bindings.current[name];
    if (handler && handler(event) !== false) {
      event.preventDefault();
      return;
    }
    if (layer.modal) return;
  }
}

/**
 * Binds shortcuts for as long as the component is mounted. Names as in `keyName`: `Ctrl+K`, `Alt+1`, `F6`.
 * `modal` keeps every key from what lies below (palette, dialog). Nothing is handled while composing.
 */
export function useKeys(bindings: KeyBindings, { modal = false }: { readonly modal?: boolean } = {}): void {
  const current = useRef(bindings);
  current.current = bindings;
  // Before the screen is seen, so that not even the quickest key is missed.
  useLayoutEffect(() => {
    for (const name of Object.keys(current.current)) {
      if (KEPT_BY_THE_WINDOW.has(name)) throw new Error(`${name} belongs to the window and cannot be bound`);
    }
    const layer: Layer = { bindings: current, modal };
    if (layers.length === 0) window.addEventListener('keydown', handleKey);
    layers.push(layer);
    return () => {
      layers.splice(layers.indexOf(layer), 1);
      if (layers.length === 0) window.removeEventListener('keydown', handleKey);
    };
  }, [modal]);
}
