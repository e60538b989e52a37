// Builds the model of where the names of units end: node train/unit-ends.ts
//   --corpus <folder>  --out <file>  --way both|field|perceptron  --classes <file> (keeps the counts between trials)
// Same corpus, same bytes.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { deflateRawSync } from "node:zlib";
import { WordClasses } from "../src/parse/units/ends/model/word-classes.ts";
import { countClasses } from "./unit-ends/class-counts.ts";
import { realTexts } from "./unit-ends/real-texts.ts";
import { type EndTraining, trainEnds } from "./unit-ends/train-ends.ts";

const FILES = ["train-prov", "train-proc", "train-law", "train-law2", "train-wiki"];
const CLASS_SLOTS = 1 << 18;
const CLASS_ENTRIES = 100_000;
const SAMPLES = 90_000;
const TRIALS = 4000;

const { values } = parseArgs({
  options: {
    corpus: { type: "string", default: "../shared/corpus" },
    out: { type: "string", default: "src/parse/units/ends/model/data/name-ends.json" },
    way: { type: "string", default: "both" },
    classes: { type: "string" },
    samples: { type: "string", default: String(SAMPLES) },
  },
});

const log = (text: string) => process.stderr.write(`${process.uptime().toFixed(0).padStart(4)} s  ${text}\n`);

const kept =
  values.classes && existsSync(values.classes) ? new Uint8Array(readFileSync(values.classes)) : null;
const counted = kept ?? (await countClasses(values.corpus, FILES, CLASS_ENTRIES, CLASS_SLOTS));
if (values.classes && !kept) writeFileSync(values.classes, counted);
const classes = new WordClasses(counted);
log("words counted");
const real = await realTexts(values.corpus, classes);
log(
  `${real.predicates.length} predicates, ${real.names.length} names, ${real.nouns.length} nouns, ${real.actions.length} actions`,
);
const { rows, right } = trainEnds({
  real,
  classes,
  samples: Number(values.samples),
  trials: TRIALS,
  way: values.way as EndTraining["way"],
  log,
});
log(`${(right * 100).toFixed(2)} % of ${TRIALS} held-out samples end at the right word`);
const pack = (data: Uint8Array) => deflateRawSync(data, { level: 9 }).toString("base64");
const text = `${JSON.stringify({ weights: pack(rows), classes: pack(counted) })}\n`;
writeFileSync(values.out, text);
log(`${values.out}: ${text.length} bytes`);
