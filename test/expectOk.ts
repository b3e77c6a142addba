import type { Result } from '../shared/contract/result.ts';

/** The value of a result that a test expects to be there; otherwise fails with the problem. */
export function expectOk<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`problem: ${JSON.stringify(result.error)}`);
  return result.value;
}
