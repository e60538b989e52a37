// npm run train:calibration -- --model <file>: writes src/restore/decode/data/calibration.json, from lines that neither the model
// has seen (train it with `npm run train -- --held-out --out <file>`) nor `npm run bench:restore` measures. Same lines, same bytes.

import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { bare } from "../src/language/fold.ts";
import { LanguageModel } from "../src/language/model/language-model.ts";
import { createRestorer } from "../src/restore/text/restorer.ts";
import { heldOutLines } from "../test/bench/restore/held-out.ts";
import { judgedWords } from "../test/bench/restore/judged-words.ts";
import { LOSS_FAMILIES, lossDamage } from "../test/bench/restore/lost-marks.ts";
import { MIXED_FAMILIES } from "../test/bench/restore/mixed-lines.ts";
import { type DecodedWord, fitCalibration } from "./calibration-curve.ts";

const { values } = parseArgs({
  options: { model: { type: "string" }, corpus: { type: "string", default: "../shared/corpus" } },
});
if (values.model === undefined) throw new Error("Usage: npm run train:calibration -- --model <file>");

const FILE = new URL("../src/restore/decode/data/calibration.json", import.meta.url);
/** Lines of one document. */
const DOCUMENT = 40;
/** Number of lines of each file. */
const LINES = { law: 1000, wiki: 1700 };
/** The benchmark measures each of so many lines of a file, from the first on. */
const MEASURED = { law: 3000, wiki: 5000 };

const restorer = createRestorer(LanguageModel.read(readFileSync(values.model)));
const unmeasured = async (file: string, measured: number) => {
  const lines = await heldOutLines(values.corpus, file);
  const step = Math.floor(lines.length / measured);
  return lines.filter((_, i) => i % step === 1);
};
const some = (lines: readonly string[], most: number) =>
  lines.filter((_, i) => i % Math.ceil(lines.length / most) === 0);
const isMixed = (line: string) => MIXED_FAMILIES.some(({ test }) => test(line));
// Laws with foreign words or names of minorities are all measured.
const law = (await unmeasured("train-law", MEASURED.law)).filter((line) => !isMixed(line));
const wiki = await unmeasured("train-wiki", MEASURED.wiki);
const mixed = wiki.filter(isMixed).map((line) => [line]);
const texts = [...documents(some(law, LINES.law)), ...documents(some(wiki, LINES.wiki)), ...mixed];
const damages = [(line: string) => bare(line), ...LOSS_FAMILIES.map(lossDamage)];

const words = new Map<string, DecodedWord[]>();
for (const damage of damages)
  for (const lines of texts)
    for (const { token, isRight } of judgedWords(lines, damage, restorer)) {
      const { decision, posterior, cause } = token;
      if (decision === undefined || posterior === undefined || cause !== undefined) continue;
      const own = words.get(decision) ?? [];
      own.push({ posterior, isRight });
      words.set(decision, own);
    }
const curves = [...words]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, own]) => [name, fitCalibration(own)]);
writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(curves))}\n`);
for (const [name, own] of words) {
  const wrong = own.filter(({ isRight }) => !isRight).length;
  console.log(`${name}: ${own.length} words, ${wrong} wrong`);
}

function documents(lines: readonly string[]): string[][] {
  const found: string[][] = [];
  for (let from = 0; from < lines.length; from += DOCUMENT) found.push(lines.slice(from, from + DOCUMENT));
  return found;
}
