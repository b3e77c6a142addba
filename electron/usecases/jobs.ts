/** Long work that is under way, by the id that the window gave it, so that it can be stopped. */
export class Jobs {
  readonly #running = new Map<string, AbortController>();

  /** Runs the work with a signal that `cancel` gives. */
  async run<T>(id: string, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const controller = new AbortController();
    this.#running.set(id, controller);
    try {
      return await work(controller.signal);
    } finally {
      this.#running.delete(id);
    }
  }

  /** Asks the work to stop; nothing happens if it is done already. */
  cancel(id: string): void {
    this.#running.get(id)?.abort();
  }
}
