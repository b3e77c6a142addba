import type { Page } from 'playwright-core';

interface Answer {
  /** The event with which the user's act reaches the page. */
  readonly event: 'beforeinput' | 'keydown' | 'paste';
  /** What shows the answer: an attribute, or else the text, of the first element found; nothing where there is none. */
  readonly selector: string;
  readonly attribute?: string;
}

/** From a user's act to the end of the first frame that shows its answer, in ms, measured inside the window. */
export async function timeToFrame(page: Page, answer: Answer, act: () => Promise<unknown>): Promise<number> {
  await page.evaluate(({ event, selector, attribute }) => {
    const read = (): string | null => {
      const found = document.querySelector(selector);
      if (attribute !== undefined) return found?.getAttribute(attribute) ?? null;
      return found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement
        ? found.value
        : (found?.textContent ?? null);
    };
    const before = read();
    const { promise, resolve } = Promise.withResolvers<number>();
    Reflect.set(window, 'timeToFrame', promise);
    const begin = (): void => {
      const started = performance.now();
      const look = (): void => {
        requestAnimationFrame(() => {
          if (read() === before) return look();
          // What is posted while a frame is made is answered when it has been made.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - started);
          port2.postMessage(null);
        });
      };
      look();
    };
    window.addEventListener(event, begin, { capture: true, once: true });
  }, answer);
  await act();
  return page.evaluate(() => Reflect.get(window, 'timeToFrame') as Promise<number>);
}
