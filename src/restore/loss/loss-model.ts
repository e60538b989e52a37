import { memoize } from "../../language/memoize.ts";
import type { LanguageModel } from "../../language/model/language-model.ts";
import { UNKNOWN } from "../../language/model/model-tokens.ts";
import { bareKey, wordKey } from "../../language/model/word-key.ts";
import { LOSSES, withLoss } from "./mark-loss.ts";

/** One of the words that a printed word may stand for. */
export interface Original {
  readonly id: number;
  /** Bit k: loss number k of `LOSSES` turns the word into the printed one. */
  readonly losses: number;
}

/** What the model knows of one printed word, without its context. */
export interface PrintedWord {
  /** The words that it may stand for, itself included if the model knows it. */
  readonly originals: readonly Original[];
  /** P(printed word | loss), by number of the loss; 0 where no word fits. */
  readonly likelihood: readonly number[];
}

/** Probability that a text contains a certain word that the model does not know (a foreign word, a typing error). */
const UNKNOWN_WORD = Math.exp(-13);

/** Finds the words of a language model from which a loss may have made a printed word. */
export class LossModel {
  private readonly model: LanguageModel;
  /** Null for a word that the model lacks and no loss explains: foreign, abbreviated or damaged. `key`: see `wordKey`. */
  readonly look: (key: string) => PrintedWord | null;

  constructor(model: LanguageModel) {
    this.model = model;
    this.look = memoize((key) => this.read(key), { maxKeyLength: 12, maxWeight: 8_000 });
  }

  private read(key: string): PrintedWord | null {
    const originals: Original[] = [];
    const likelihood = LOSSES.map(() => 0);
    for (const id of this.model.withBare(bareKey(key))) {
      const alone = Math.exp(this.model.alone(id));
      let losses = 0;
      for (let k = 0; k < LOSSES.length; k++) {
        if (wordKey(withLoss(this.model.words[id]!, LOSSES[k]!)) !== key) continue;
        losses |= 1 << k;
        likelihood[k]! += alone;
      }
      if (losses !== 0) originals.push({ id, losses });
    }
    if (originals.length === 0) return null;
    if (this.model.id(key) === UNKNOWN) likelihood[0] = UNKNOWN_WORD;
    return { originals, likelihood };
  }
}
