import { EventEmitter } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { Session } from './session.ts';

interface Message {
  readonly id?: number;
  readonly sessionId?: string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

interface Waiting {
  readonly method: string;
  readonly sessionId: string;
  readonly resolve: (result: unknown) => void;
  readonly reject: (reason: Error) => void;
}

/**
 * The DevTools protocol over a pair of pipes: JSON messages, each ended by a zero byte. A pipe rather than a socket,
 * because Chromium ends itself as soon as its pipe does: whatever kills this process takes the browser along.
 */
export class Connection extends EventEmitter<{ closed: [] }> {
  readonly root: Session;
  readonly #sessions = new Map<string, Session>();
  readonly #waiting = new Map<number, Waiting>();
  readonly #input: Writable;
  #chunks: Buffer[] = [];
  #lastId = 0;
  #closed = false;

  constructor(input: Writable, output: Readable) {
    super();
    this.#input = input;
    this.root = this.#open('');
    input.on('error', () => this.#close());
    output.on('error', () => this.#close());
    output.on('close', () => this.#close());
    output.on('data', (chunk: Buffer) => this.#receive(chunk));
  }

  session(id: string): Session | undefined {
    return this.#sessions.get(id);
  }

  #open(id: string): Session {
    const session = new Session(id, (sessionId, method, params) => this.#send(sessionId, method, params));
    this.#sessions.set(id, session);
    return session;
  }

  #send(sessionId: string, method: string, params: object): Promise<unknown> {
    if (this.#closed || !this.#sessions.has(sessionId)) {
      return Promise.reject(new Error(`${method}: the page or the browser is closed`));
    }
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { method, sessionId, resolve, reject });
      this.#input.write(`${JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) })}\0`);
    });
  }

  #receive(chunk: Buffer): void {
    let rest = chunk;
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
      this.#chunks.push(rest.subarray(0, end));
      const message = JSON.parse(Buffer.concat(this.#chunks).toString('utf8')) as Message;
      this.#chunks = [];
      rest = rest.subarray(end + 1);
      this.#dispatch(message);
    }
    if (rest.length > 0) this.#chunks.push(rest);
  }

  #dispatch(message: Message): void {
    if (message.id !== undefined) {
      const waiting = this.#waiting.get(message.id);
      this.#waiting.delete(message.id);
      if (message.error) waiting?.reject(new Error(`${waiting.method}: ${message.error.message}`));
      else waiting?.resolve(message.result);
      return;
    }
    this.#trackSessions(message);
    const session = this.#sessions.get(message.sessionId ?? '');
    const emit = session?.emit as ((event: string, params: unknown) => boolean) | undefined;
    if (message.method) emit?.call(session, message.method, message.params);
  }

  /** Sessions exist from the moment that the browser names them, so that not one of their events is lost. */
  #trackSessions({ method, params }: Message): void {
    if (method !== 'Target.attachedToTarget' && method !== 'Target.detachedFromTarget') return;
    const { sessionId } = params as { readonly sessionId: string };
    if (method === 'Target.attachedToTarget') {
      this.#open(sessionId);
      return;
    }
    const session = this.#sessions.get(sessionId);
    this.#sessions.delete(sessionId);
    this.#rejectWaiting((waiting) => waiting.sessionId === sessionId);
    session?.emit('detached');
  }

  #rejectWaiting(concerned: (waiting: Waiting) => boolean): void {
    for (const [id, waiting] of this.#waiting) {
      if (!concerned(waiting)) continue;
      this.#waiting.delete(id);
      waiting.reject(new Error(`${waiting.method}: the page or the browser is closed`));
    }
  }

  #close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#rejectWaiting(() => true);
    for (const session of this.#sessions.values()) if (session !== this.root) session.emit('detached');
    this.#sessions.clear();
    this.emit('closed');
  }
}
