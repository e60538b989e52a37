import { inflateRawSync } from "node:zlib";
import { HashedBytes } from "../../../units/ends/model/hashed-bytes.ts";

/** The trained weights as `train/stored-regression.ts` writes them: signed bytes by the hash of a feature, in units of `step`. */
export interface StoredRegression {
  readonly bias: number;
  readonly step: number;
  readonly weights: string;
}

/** A logistic regression over features that are hashes. */
export class HashedRegression {
  readonly #bias: number;
  readonly #step: number;
  readonly #weights: HashedBytes;

  constructor({ bias, step, weights }: StoredRegression) {
    this.#bias = bias;
    this.#step = step;
    this.#weights = new HashedBytes(new Uint8Array(inflateRawSync(Buffer.from(weights, "base64"))));
  }

  /** The probability (0..1) of what the model was trained for. An unknown feature counts nothing. */
  probability(features: readonly number[]): number {
    let sum = 0;
    for (const key of features) sum += (this.#weights.get(key) << 24) >> 24;
    return 1 / (1 + Math.exp(-(this.#bias + sum * this.#step)));
  }
}
