/** Closing a store politely: what has begun is finished first, and nothing begins afterwards. */
export class WorkInHand {
  readonly #running = new Set<Promise<unknown>>();
  readonly #letGo: () => Promise<void>;
  #closing: Promise<void> | null = null;

  /** `letGo` frees what the work used; it is called once, when no work is left. */
  constructor(letGo: () => Promise<void>) {
    this.#letGo = letGo;
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#closing !== null) throw new Error('the store has been closed');
    const running = work();
    this.#running.add(running);
    try {
      return await running;
    } finally {
      this.#running.delete(running);
    }
  }

  /** Closing twice is closing once. */
  close(): Promise<void> {
    this.#closing ??= Promise.allSettled(this.#running).then(this.#letGo);
    return this.#closing;
  }
}
