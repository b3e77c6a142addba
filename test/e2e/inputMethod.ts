import type { CDPSession } from '@playwright/test';

/** keyCode of every key that an input method has taken for itself. */
const TAKEN_BY_INPUT_METHOD = 229;
const CONTROL = 2;

/** A Japanese input method as Chromium sees one. */
export function inputMethod(session: CDPSession) {
  const send = async (key: string, code: string, modifiers = 0) => {
    const taken = { key, code, modifiers, windowsVirtualKeyCode: TAKEN_BY_INPUT_METHOD };
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...taken });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...taken });
  };
  /** Kana by kana, then converted; nothing is confirmed yet. */
  const convert = async (kana: string, text: string) => {
    const steps = [...kana].map((_, at) => kana.slice(0, at + 1));
    for (const composed of [...steps, text]) {
      await send('Process', 'KeyA');
      const { length } = composed;
      await session.send('Input.imeSetComposition', {
        text: composed,
        selectionStart: length,
        selectionEnd: length,
      });
    }
  };
  /** The Enter that ends a conversion, as Windows and as other systems name it; alone and with Ctrl. */
  const pressEnter = async () => {
    for (const modifiers of [0, CONTROL]) {
      await send('Process', 'Enter', modifiers);
      await send('Enter', 'Enter', modifiers);
    }
  };
  const confirm = async (text: string) => {
    await session.send('Input.insertText', { text });
  };
  return {
    convert,
    pressEnter,
    confirm,
    /** A whole word: converted, ended with the input method's own Enter, taken over. */
    write: async (kana: string, text: string) => {
      await convert(kana, text);
      await send('Process', 'Enter');
      await confirm(text);
    },
  };
}
