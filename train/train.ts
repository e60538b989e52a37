// npm run train: builds the shipped model from the corpus. Same corpus, same bytes.
//   --corpus <folder>  --facts <folder>  --out <file>
//   --held-out         leaves out every tenth block, for measuring
//   --quick            light compression, for trials

import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { packModel } from "../src/language/model/model-file.ts";
import { START } from "../src/language/model/model-tokens.ts";
import { nameTable } from "../src/language/model/name-model.ts";
import { caseSection } from "../src/restore/candidates/case-model.ts";
import { catalogueSymbols } from "./catalogue-symbols.ts";
import {
  channelTable,
  learnScannerChannel,
  learnTesseractChannel,
  learnVietnameseChannel,
} from "./channels.ts";
import { countNgrams } from "./count-ngrams.ts";
import { firstPass } from "./first-pass.ts";
import { halfModels } from "./half-models.ts";
import { learnNeighbours } from "./learn-neighbours.ts";
import { lettersSection } from "./letters-section.ts";
import { mixModel } from "./mixture.ts";
import { modelSections } from "./model-sections.ts";
import { readNameFacts } from "./name-facts.ts";
import { personFinder } from "./person-runs.ts";
import { readPhrases } from "./phrases.ts";
import { symbolTable } from "./symbol-table.ts";
import { chooseVocabulary, readTokenStreams } from "./token-streams.ts";

const CATALOGUE = "src/catalogue/facts/data";
const ORDER = 4;
/** N-grams with lower raw counts are dropped: they are names of persons and coincidence. */
const MIN_COUNT = 3;
/** office, law, general, phrases; chosen on held-out lines (docs/benchmarks/restoration.md). */
const WEIGHTS = [0.65, 0.2, 0.3, 0.07];
const TRUST = 0.25;

const { values } = parseArgs({
  options: {
    corpus: { type: "string", default: "../shared/corpus" },
    facts: { type: "string", default: "../shared/facts" },
    out: { type: "string", default: "src/language/model/data/vietnamese.klm" },
    "held-out": { type: "boolean", default: false },
    quick: { type: "boolean", default: false },
  },
});

const logProgress = (text: string) =>
  process.stderr.write(`${process.uptime().toFixed(0).padStart(4)} s  ${text}\n`);
const heldOut = values["held-out"];
const names = readNameFacts(`${values.facts}/names.json`);
const places = new Set(["hồ chí minh"]);
const streams = await readTokenStreams({
  folder: values.corpus,
  part: heldOut ? "train" : "all",
  persons: personFinder(names, places),
  phrases: readPhrases("train/data/places.txt", "train/data/vocabulary.txt", CATALOGUE),
});
logProgress(`${streams.streams.reduce((sum, row) => sum + row.length, 0)} words read`);
const vocabulary = chooseVocabulary(streams);
const levels = countNgrams(streams.streams, vocabulary.renumber, vocabulary.words.length, ORDER);
logProgress(
  `${vocabulary.words.length} words in the vocabulary, n-grams ${levels.map((level) => level.size).join(", ")}`,
);
const mixture = { weights: WEIGHTS, trust: TRUST, minCount: MIN_COUNT, vocabulary: vocabulary.words.length };
const model = mixModel(levels, mixture, START);
logProgress(`kept ${model.map((level) => level.word.length).join(", ")}`);

const sections = modelSections(model, vocabulary.words);
const text = (value: string) => new TextEncoder().encode(value);
sections.set("case", caseSection(vocabulary.uses));
sections.set("letters", lettersSection(vocabulary.uses));
sections.set("names", text(nameTable(names)));
sections.set("symbols", text(symbolTable(streams, catalogueSymbols(CATALOGUE))));
sections.set("tesseract", text(channelTable(learnTesseractChannel(values.corpus, heldOut))));
sections.set("scanner", text(channelTable(learnScannerChannel(values.corpus, heldOut))));
sections.set("vietnamese-ocr", text(channelTable(learnVietnameseChannel())));
logProgress("channels learned");
const halves = halfModels(streams, vocabulary, ORDER, mixture);
const readings = firstPass(streams, vocabulary, halves);
logProgress(`${readings.first.length - 1} doubtful words in the first readings`);
for (const [name, section] of learnNeighbours(readings, vocabulary.words.length)) sections.set(name, section);
logProgress("neighbours learned");
const packed = packModel(sections, values.quick ? 2 : 11);
writeFileSync(values.out, packed);
logProgress(`${values.out}: ${packed.length} bytes`);
