import type { PageShare } from "../../extract/shared/recognition.ts";

/** The share of the machine that the parent grants this reader process. */
export class ReaderShare implements PageShare {
  readonly #listeners = new Set<() => void>();
  #readers = 1;

  get readers(): number {
    return this.#readers;
  }

  set(readers: number): void {
    this.#readers = readers;
    for (const listener of this.#listeners) listener();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
