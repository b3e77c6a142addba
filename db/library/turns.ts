/** Runs pieces of asynchronous work one after the other, in the order of the calls. */
export function turns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    // The next one must not fail because this one did.
    last = mine.catch(() => undefined);
    return mine;
  };
}
