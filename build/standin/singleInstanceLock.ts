import { createHash } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { text } from 'node:stream/consumers';

export interface SecondInstance {
  readonly argv: string[];
  readonly workingDirectory: string;
  readonly additionalData: unknown;
}

/** On Windows and Linux a name that goes with its owner; elsewhere a file, whose path may have about 100 characters. */
function socketAddress(name: string): string {
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  return process.platform === 'linux' ? `\0${name}` : path.join(os.tmpdir(), name);
}

/**
 * One program per folder of data. The lock is SQLite's lock on a file: taken at once, and given back by the operating
 * system when its holder dies, in whatever way. The socket only carries the second start's message to the first.
 */
export class SingleInstanceLock {
  readonly #folder: string;
  readonly #socket: string;
  #database: DatabaseSync | null = null;
  #server: Server | null = null;
  #delivery: Promise<void> = Promise.resolve();

  constructor(folder: string) {
    this.#folder = folder;
    const name = `standin-${createHash('sha256').update(folder).digest('hex').slice(0, 24)}`;
    this.#socket = socketAddress(name);
  }

  get held(): boolean {
    return this.#database !== null;
  }

  /** @returns whether this is the only instance; if it is not, the first one hears of it. */
  request(additionalData: unknown, onSecond: (second: SecondInstance) => void): boolean {
    if (this.#database) return true;
    mkdirSync(this.#folder, { recursive: true });
    const database = new DatabaseSync(path.join(this.#folder, 'instance-lock'));
    try {
      database.exec('PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE');
    } catch {
      database.close();
      this.#tellFirst({ argv: process.argv, workingDirectory: process.cwd(), additionalData });
      return false;
    }
    this.#database = database;
    this.#listen(onSecond);
    return true;
  }

  #listen(onSecond: (second: SecondInstance) => void): void {
    // Whatever lies there was left by an instance that is dead: we hold the lock.
    if (path.isAbsolute(this.#socket) && process.platform !== 'win32') rmSync(this.#socket, { force: true });
    this.#server = createServer({ allowHalfOpen: true }, (socket) => {
      text(socket).then((message) => {
        socket.end();
        onSecond(JSON.parse(message) as SecondInstance);
      });
    });
    this.#server.listen(this.#socket).unref();
  }

  #tellFirst(second: SecondInstance): void {
    this.#delivery = new Promise((resolve) => {
      const socket = connect({ path: this.#socket, allowHalfOpen: true });
      socket.once('error', () => resolve());
      socket.once('close', () => resolve());
      socket.resume().end(JSON.stringify(second));
    });
  }

  /** Resolves once the first instance has heard of this one, or cannot. */
  delivered(): Promise<void> {
    return this.#delivery;
  }

  release(): void {
    this.#server?.close();
    this.#database?.close();
    this.#server = null;
    this.#database = null;
  }
}
