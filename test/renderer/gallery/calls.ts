declare global {
  interface Window {
    calls: { name: string; args: unknown[] }[];
  }
}

window.calls = [];

/** A handler that only notes that it was called, for the test that asks afterwards. */
export function noting(name: string) {
  return (...args: unknown[]): void => {
    window.calls.push({ name, args });
  };
}
