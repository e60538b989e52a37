// The weights of the model of name ends, from generated names and texts.
import { Draw } from "../../fixtures/generate/draw.ts";
import { tuningWords } from "../../fixtures/unit-names/tuning-words.ts";
import { fold } from "../../src/language/fold.ts";
import { Occurrences } from "../../src/parse/text/occurrences.ts";
import { bestOf, EndModel } from "../../src/parse/units/ends/model/end-model.ts";
import { HashedBytes, hashedRows } from "../../src/parse/units/ends/model/hashed-bytes.ts";
import { nameSituation } from "../../src/parse/units/ends/model/name-situation.ts";
import { bodyHeadAt } from "../../src/parse/units/ends/model/unit-heads.ts";
import type { WordClasses } from "../../src/parse/units/ends/model/word-classes.ts";
import { type Example, featured } from "./featured.ts";
import { learnField, learnPerceptron } from "./learn.ts";
import type { RealTexts } from "./real-texts.ts";
import { type Sample, SampleMaker } from "./samples.ts";

const LEARNING = { epochs: 3, rate: 0.12, decay: 5e-5, anyWords: 0.5 };
/** Weight of each way in the sum of both; chosen on the development words. */
const SHARES: Readonly<Record<string, number>> = { field: 0.7, perceptron: 0.35 };
const WEIGHT_SLOTS = 1 << 18;
const MAX_WEIGHTS = 80_000;
/** Weights are stored as bytes of this many steps for 1. */
const STEPS = 24;

export interface EndTraining {
  readonly real: RealTexts;
  readonly classes: WordClasses;
  /** Number of samples that are learned, and of those that only measure. */
  readonly samples: number;
  readonly trials: number;
  readonly way: "both" | "field" | "perceptron";
  readonly log: (text: string) => void;
}

/** Rows of the weights for `HashedBytes`, and the share of the trial samples that end at the right word. */
export function trainEnds({ real, classes, samples, trials, way, log }: EndTraining): {
  readonly rows: Uint8Array;
  readonly right: number;
} {
  const maker = new SampleMaker(real, tuningWords(new Draw(1)), new Draw(7));
  const examples = Array.from({ length: samples + trials }, () => exampleOf(maker.next())).filter(
    (example) => example !== null,
  );
  const tried = examples.splice(-trials);
  log(`${examples.length} samples`);
  const features = featured(examples, classes);
  log(`${features.table.size} features`);
  const learned = new Map<number, number>();
  for (const [name, learn] of Object.entries({ field: learnField, perceptron: learnPerceptron })) {
    if (way !== "both" && way !== name) continue;
    const weights = learn(features, LEARNING);
    log(`${name}: ${weights.length} weights`);
    // The weights of a perceptron have no unit: its largest one becomes 120 steps.
    const scale = name === "field" ? STEPS : 120 / Math.abs(weights[0]![1]);
    const share = way === "both" ? SHARES[name]! : 1;
    for (const [key, weight] of weights) learned.set(key, (learned.get(key) ?? 0) + share * scale * weight);
  }
  const rows = rowsOf(learned);
  const model = new EndModel(new HashedBytes(rows), classes);
  const right = tried.filter(({ at, last }) => bestOf(model.scores(at), at) === last).length;
  return { rows, right: right / tried.length };
}

/** The largest weights as bytes. */
function rowsOf(learned: ReadonlyMap<number, number>): Uint8Array {
  const bytes = [...learned]
    .map(([key, weight]) => [key, Math.max(-127, Math.min(127, Math.round(weight)))] as const)
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]) || a[0] - b[0]);
  return hashedRows(bytes.filter(([, byte]) => byte !== 0).slice(0, MAX_WEIGHTS), WEIGHT_SLOTS);
}

/** null where the name is longer than a window. */
function exampleOf({ text, end, group, others }: Sample): Example | null {
  const folded = fold(text);
  const head = group ? folded.indexOf(" ") : (bodyHeadAt(text, folded, 0)?.length ?? folded.indexOf(" "));
  const lines = others.map((other) => ({ text: other, folded: fold(other) }));
  const occurrences = new Occurrences([{ text, folded }, ...lines]);
  const at = nameSituation(text, folded, { start: 0, head, group }, (words) =>
    occurrences.agreementOn(words, folded),
  );
  const last = at.window.words.findIndex((word) => word.end === end);
  return last < at.body - 1 ? null : { at, last };
}
