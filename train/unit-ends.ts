// Builds the model of where the names of units end: node train/unit-ends.ts
//   --corpus <folder>  --out <file>  --way both|field|perceptron  --classes <file> (keeps the counts between trials)
// Same corpus, same bytes.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { deflateRawSync } from "node:zlib";
import { Draw } from "../fixtures/generate/draw.ts";
import { tuningWords } from "../fixtures/unit-names/tuning-words.ts";
import { fold } from "../src/language/fold.ts";
import { Occurrences } from "../src/parse/text/occurrences.ts";
import { bestOf, EndModel } from "../src/parse/units/ends/end-model.ts";
import { HashedBytes, hashedRows } from "../src/parse/units/ends/hashed-bytes.ts";
import { nameSituation } from "../src/parse/units/ends/name-situation.ts";
import { bodyHeadAt } from "../src/parse/units/ends/unit-heads.ts";
import { WordClasses } from "../src/parse/units/ends/word-classes.ts";
import { countClasses } from "./unit-ends/class-counts.ts";
import { type Example, learnField, learnPerceptron } from "./unit-ends/learn.ts";
import { realTexts } from "./unit-ends/real-texts.ts";
import { type Sample, SampleMaker } from "./unit-ends/samples.ts";

const FILES = ["train-prov", "train-proc", "train-law", "train-law2", "train-wiki"];
const CLASS_SLOTS = 1 << 18;
const CLASS_ENTRIES = 100_000;
const LEARNING = { epochs: 3, rate: 0.12, decay: 5e-5, anyWords: 0.5 };
/** Weight of each way in the sum of both; chosen on the development words. */
const SHARES: Readonly<Record<string, number>> = { field: 0.7, perceptron: 0.35 };
const WEIGHT_SLOTS = 1 << 18;
const MAX_WEIGHTS = 80_000;
const SAMPLES = 90_000;
const TRIALS = 4000;
/** Weights are stored as bytes of this many steps for 1. */
const STEPS = 24;

const { values } = parseArgs({
  options: {
    corpus: { type: "string", default: "../shared/corpus" },
    out: { type: "string", default: "src/parse/units/ends/data/name-ends.json" },
    way: { type: "string", default: "both" },
    classes: { type: "string" },
    samples: { type: "string", default: String(SAMPLES) },
  },
});

const logProgress = (text: string) =>
  process.stderr.write(`${process.uptime().toFixed(0).padStart(4)} s  ${text}\n`);

const kept =
  values.classes && existsSync(values.classes) ? new Uint8Array(readFileSync(values.classes)) : null;
const rows = kept ?? (await countClasses(values.corpus, FILES, CLASS_ENTRIES, CLASS_SLOTS));
if (values.classes && !kept) writeFileSync(values.classes, rows);
const classes = new WordClasses(rows);
logProgress("words counted");
const real = await realTexts(values.corpus, classes);
logProgress(
  `${real.predicates.length} predicates, ${real.names.length} names, ${real.nouns.length} nouns, ${real.actions.length} actions`,
);
const maker = new SampleMaker(real, tuningWords(new Draw(1)), new Draw(7));
const examples = Array.from({ length: Number(values.samples) + TRIALS }, () =>
  exampleOf(maker.next()),
).filter((example) => example !== null);
const trials = examples.splice(-TRIALS);
logProgress(`${examples.length} samples`);
const learned = new Map<number, number>();
for (const [way, learn] of Object.entries({ field: learnField, perceptron: learnPerceptron })) {
  if (values.way !== "both" && values.way !== way) continue;
  const weights = learn(examples, classes, LEARNING);
  logProgress(`${way}: ${weights.length} weights`);
  // The weights of a perceptron have no unit: its largest one becomes 120 steps.
  const scale = way === "field" ? STEPS : 120 / Math.abs(weights[0]![1]);
  const share = values.way === "both" ? SHARES[way]! : 1;
  for (const [key, weight] of weights) learned.set(key, (learned.get(key) ?? 0) + share * scale * weight);
}
const bytes = [...learned]
  .map(([key, weight]) => [key, Math.max(-127, Math.min(127, Math.round(weight)))] as const)
  .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]) || a[0] - b[0]);
const stored = hashedRows(bytes.filter(([, byte]) => byte !== 0).slice(0, MAX_WEIGHTS), WEIGHT_SLOTS);
const model = new EndModel(new HashedBytes(stored), classes);
const right = trials.filter(({ at, last }) => bestOf(model.scores(at)) === last).length;
logProgress(`${right} of ${trials.length} held-out samples end at the right word`);
const pack = (data: Uint8Array) => deflateRawSync(data, { level: 9 }).toString("base64");
const text = `${JSON.stringify({ weights: pack(stored), classes: pack(rows) })}\n`;
writeFileSync(values.out, text);
logProgress(`${values.out}: ${text.length} bytes`);

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
