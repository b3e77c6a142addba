import { EventEmitter } from 'node:events';
import type { Protocol } from './protocol.ts';

export type Command = keyof Protocol.CommandParameters & keyof Protocol.CommandReturnValues;

/** Writes one command to the browser and resolves with its answer. */
export type Transport = (sessionId: string, method: string, params: object) => Promise<unknown>;

/** The conversation with one target of the browser (or with the browser itself: the session without an id). */
export class Session extends EventEmitter<Protocol.EventMap & { detached: [] }> {
  readonly id: string;
  readonly #transport: Transport;

  constructor(id: string, transport: Transport) {
    super();
    this.id = id;
    this.#transport = transport;
    this.setMaxListeners(50);
  }

  /** Rejects if the browser refuses the command, or is gone before it answers. */
  send<C extends Command>(
    method: C,
    params?: Protocol.CommandParameters[C],
  ): Promise<Protocol.CommandReturnValues[C]> {
    return this.#transport(this.id, method, params ?? {}) as Promise<Protocol.CommandReturnValues[C]>;
  }

  /** For commands whose answer nobody needs, to a target that may close at any moment. */
  tell<C extends Command>(method: C, params?: Protocol.CommandParameters[C]): void {
    this.send(method, params).catch(() => undefined);
  }
}
