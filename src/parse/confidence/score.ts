import type { FieldModel } from "./confidence-model.ts";
import type { Features } from "./features/features.ts";

/**
 * The log-odds that a value is right: the sum of the weights of its features. A feature that is added twice counts once,
 * except a categorical one.
 */
export class Score implements Features {
  readonly #weights: FieldModel["weights"];
  readonly #categories: FieldModel["categories"];
  readonly #added: string[] = [];
  #sum: number;

  constructor({ bias, weights, categories }: FieldModel) {
    this.#weights = weights;
    this.#categories = categories;
    this.#sum = bias;
  }

  get value(): number {
    return this.#sum;
  }

  needs(name: string): boolean {
    return this.#weights.has(name);
  }

  flag(name: string, isThere: boolean): void {
    if (isThere) this.amount(name, 1);
  }

  category(name: string, kind: string): void {
    this.#sum += this.#categories.get(name)?.get(kind) ?? 0;
  }

  amount(name: string, value: number): void {
    const weight = this.#weights.get(name);
    if (weight === undefined || value === 0 || this.#added.includes(name)) return;
    this.#added.push(name);
    this.#sum += weight * value;
  }
}
