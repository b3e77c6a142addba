import { expect } from 'vitest';

/** What becomes true once the browser has got there; the limit is only for a test that fails. */
export function eventually<T>(read: () => T | Promise<T>): ReturnType<typeof expect.poll<T>> {
  return expect.poll(read, { timeout: 10_000, interval: 20 });
}
