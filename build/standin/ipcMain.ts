import { EventEmitter } from 'node:events';
import { asElectron } from './asElectron.ts';
import type { Boxed } from './page/messages.ts';
import { survivesJson } from './survivesJson.ts';
import type { StandinFrame } from './webFrame.ts';

type Handler = (event: Electron.IpcMainInvokeEvent, ...args: unknown[]) => unknown;

interface Sender {
  readonly contents: { send(channel: string, ...args: unknown[]): void };
  readonly frame: StandinFrame;
}

/** Wraps values for the wire; throws on what Electron would deliver and JSON would not. */
export function box(values: readonly unknown[]): Boxed[] {
  return values.map((value) => {
    const lost = value === undefined ? null : survivesJson(value);
    if (lost !== null) throw new TypeError(`An object could not be cloned: ${lost} does not survive JSON.`);
    return value === undefined ? {} : { v: value };
  });
}

/** Mirror of `ipcMain`. */
class StandinIpcMain
  extends EventEmitter
  implements Pick<Electron.IpcMain, 'handle' | 'handleOnce' | 'removeHandler'>
{
  readonly #handlers = new Map<string, Handler>();

  handle(channel: string, handler: Handler): void {
    if (this.#handlers.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    }
    this.#handlers.set(channel, handler);
  }

  handleOnce(channel: string, handler: Handler): void {
    this.handle(channel, (event, ...args) => {
      this.removeHandler(channel);
      return handler(event, ...args);
    });
  }

  removeHandler(channel: string): void {
    this.#handlers.delete(channel);
  }

  /** Answers `ipcRenderer.invoke`. Rejects as Electron does, with the text that the page will see. */
  async answer({ contents, frame }: Sender, channel: string, args: readonly Boxed[]): Promise<Boxed> {
    const event = {
      sender: contents,
      senderFrame: frame,
      frameId: frame.routingId,
      processId: 1,
      type: 'frame',
    };
    try {
      const handler = this.#handlers.get(channel);
      if (!handler) throw new Error(`No handler registered for '${channel}'`);
      const values = args.map(({ v }) => v);
      const [answer] = box([await handler(asElectron<Electron.IpcMainInvokeEvent>(event), ...values)]);
      return answer ?? {};
    } catch (error) {
      throw new Error(`Error invoking remote method '${channel}': ${String(error)}`);
    }
  }

  /** Delivers `ipcRenderer.send`. */
  deliver({ contents, frame }: Sender, channel: string, args: readonly Boxed[]): void {
    const reply = (replyChannel: string, ...values: unknown[]): void =>
      contents.send(replyChannel, ...values);
    const event = {
      sender: contents,
      senderFrame: frame,
      frameId: frame.routingId,
      processId: 1,
      ports: [],
      reply,
    };
    this.emit(channel, event, ...args.map(({ v }) => v));
  }
}

export const ipcMain = new StandinIpcMain();
