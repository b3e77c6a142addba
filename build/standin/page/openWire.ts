import type { survivesJson } from '../survivesJson.ts';
import type { Boxed, FromPage, ToPage } from './messages.ts';

export interface Wire {
  post(message: FromPage): void;
  ask(message: (id: number) => FromPage): Promise<unknown>;
  box(args: readonly unknown[]): Boxed[];
  /** Is called for each message of `webContents.send`. */
  onEvent: (channel: string, args: readonly unknown[]) => void;
}

/**
 * The page's end of the wire to this process; taken away from the page's own scripts, which in Electron have none.
 * Runs in the page: its source text is what the browser gets, so it can use nothing from outside.
 * @returns null where Electron runs no preload: in frames inside the page. One of them that speaks through the raw
 * binding is a test of the app's own checks.
 */
export function openWire(lossyPath: typeof survivesJson, binding: string, receiver: string): Wire | null {
  if (window !== window.top || location.protocol === 'about:') return null;
  const world = globalThis as unknown as Record<string, unknown>;
  const write = world[binding] as (text: string) => void;
  delete world[binding];
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (reason: Error) => void }>();
  let lastId = 0;
  const wire: Wire = {
    post: (message) => write(JSON.stringify(message)),
    ask: (message) => {
      const id = ++lastId;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        wire.post(message(id));
      });
    },
    box: (args) =>
      args.map((arg, index) => {
        const lost = arg === undefined ? null : lossyPath(arg, `argument ${index + 1}`);
        if (lost !== null)
          throw new TypeError(`An object could not be cloned: ${lost} does not survive JSON.`);
        return arg === undefined ? {} : { v: arg };
      }),
    onEvent: () => undefined,
  };
  const receive = (message: ToPage): void => {
    if (message.kind === 'event') {
      wire.onEvent(
        message.channel,
        message.args.map(({ v }) => v),
      );
      return;
    }
    const asked = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.kind === 'failure') asked?.reject(new Error(message.message));
    else asked?.resolve(message.value.v);
  };
  Object.defineProperty(world, receiver, { value: receive });
  return wire;
}
