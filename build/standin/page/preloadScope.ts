import type { Wire } from './openWire.ts';

type Listener = (event: object, ...args: unknown[]) => void;

type Subscribe = (channel: string, listener: Listener) => Renderer;
type Renderer = Pick<Electron.IpcRenderer, 'invoke' | 'send'> &
  Record<'on' | 'once' | 'off' | 'addListener' | 'removeListener', Subscribe>;

/** What `require('electron')` gives a sandboxed preload. */
interface RendererModule {
  contextBridge: Pick<Electron.ContextBridge, 'exposeInMainWorld'>;
  ipcRenderer: Renderer;
}

/**
 * Makes the modules that the app's preload requires. It runs in the page's own world, where Electron would give it
 * an isolated one. Runs in the page: it can use nothing from outside.
 */
export function preloadScope(wire: Wire): (name: string) => RendererModule {
  const listeners = new Map<string, Listener[]>();
  const on: Subscribe = (channel, listener) => {
    listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
    return ipcRenderer;
  };
  const off: Subscribe = (channel, listener) => {
    listeners.set(
      channel,
      (listeners.get(channel) ?? []).filter((other) => other !== listener),
    );
    return ipcRenderer;
  };
  const once: Subscribe = (channel, listener) => {
    const first: Listener = (...args) => {
      off(channel, first);
      listener(...args);
    };
    return on(channel, first);
  };
  const ipcRenderer: Renderer = {
    on,
    once,
    off,
    addListener: on,
    removeListener: off,
    invoke: async (channel, ...args) => {
      const boxed = wire.box(args);
      return wire.ask((id) => ({ kind: 'invoke', id, channel, args: boxed }));
    },
    send: (channel, ...args) => wire.post({ kind: 'send', channel, args: wire.box(args) }),
  };
  wire.onEvent = (channel, args) => {
    const event = { sender: ipcRenderer, ports: [] };
    for (const listener of [...(listeners.get(channel) ?? [])]) listener(event, ...args);
  };
  const exposeInMainWorld = (key: string, api: unknown): void => {
    if (Object.hasOwn(globalThis, key)) throw new Error(`Cannot bind an API on top of window.${key}`);
    Object.defineProperty(globalThis, key, { value: Object.freeze(api), enumerable: true });
  };
  return (name) => {
    if (name !== 'electron' && name !== 'electron/renderer') throw new Error(`module not found: ${name}`);
    return { contextBridge: { exposeInMainWorld }, ipcRenderer };
  };
}
