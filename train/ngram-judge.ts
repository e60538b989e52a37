import type { LanguageModel } from "../src/language/model/language-model.ts";
import { START } from "../src/language/model/model-tokens.ts";

/** Words behind a place that an n-gram with it reaches. */
const REACH = 3;
const COLUMNS = 3;

/** What n-grams alone say of the candidates at a place, the words around being known. */
export class NgramJudge {
  private readonly model: LanguageModel;
  private line: Uint16Array = new Uint16Array(0);
  /** Of each place: rows of the context before it. */
  private contexts = new Int32Array(0);

  constructor(model: LanguageModel) {
    this.model = model;
  }

  /** The line to be judged, as word numbers. */
  begin(line: Uint16Array): void {
    this.line = line;
    if (this.contexts.length < line.length * COLUMNS)
      this.contexts = new Int32Array(line.length * 2 * COLUMNS);
    const { model, contexts } = this;
    let [one, two, three] = [START, -1, -1];
    for (let i = 0; i < line.length; i++) {
      contexts.set([one, two, three], i * COLUMNS);
      const word = line[i]!;
      if (word !== START) model.step(one, two, three, word, model.pair(one, word));
      ({ one, two, three } = word === START ? SENTENCE : model.next);
    }
  }

  /** Writes the logarithm of each candidate's probability together with the words behind it, up to a constant. */
  judge(place: number, candidates: readonly number[], into: Float64Array): void {
    const { model, line, contexts } = this;
    const last = Math.min(line.length - 1, place + REACH);
    for (let c = 0; c < candidates.length; c++) {
      let one = contexts[place * COLUMNS]!;
      let two = contexts[place * COLUMNS + 1]!;
      let three = contexts[place * COLUMNS + 2]!;
      let sum = 0;
      for (let i = place; i <= last; i++) {
        const word = i === place ? candidates[c]! : line[i]!;
        if (word === START) break;
        sum += model.step(one, two, three, word, model.pair(one, word));
        ({ one, two, three } = model.next);
      }
      into[c] = sum;
    }
  }
}

const SENTENCE = { one: START, two: -1, three: -1 };
