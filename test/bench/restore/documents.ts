// npm run bench:restore -- documents <folder>: figures on a folder of whole documents (one .txt file each), which neither
// training nor development has used, beside those of an earlier version.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bare } from "../../../src/language/fold.ts";
import { wordKey } from "../../../src/language/model/word-key.ts";
import { accuracy } from "./accuracy.ts";
import { LOSS_FAMILIES, lossDamage } from "./lost-marks.ts";
import { MIXED_FAMILIES } from "./mixed-lines.ts";
import { TYPED_FAMILIES } from "./typed-text.ts";

/** Restores a text through the filter of `kehoach restore`. One result per line. */
export type RestoreText = (lines: readonly string[]) => readonly string[];

/** Shares of right syllables (0..1), weighted by the length of the texts. */
export interface DocumentFigure {
  readonly what: string;
  /** Percent. */
  readonly bar: number;
  readonly peer: string;
  readonly syllables: number;
  readonly damaged: number;
  /** By the earlier version; null if there is none. */
  readonly before: number | null;
  readonly after: number;
  /** Words that were right in the damaged text and are wrong after restoration, by this version and by the earlier one. */
  readonly harm: number;
  readonly harmBefore: number | null;
}

/** underthesea's restore_diacritics (bigram model, August 2026), on other provincial text without marks. */
const PEER = "96.6 %";

/** `root`: a checkout of any version. */
export async function filterOf(root: string): Promise<RestoreText> {
  const load = (path: string) => import(pathToFileURL(join(root, "src", path)).href);
  const { LanguageModel } = await load("language/model/language-model.ts");
  const { createRestorer } = await load("restore/text/restorer.ts");
  const { TextFilter } = await load("restore/text/text-filter.ts");
  const model = LanguageModel.read(readFileSync(join(root, "src/language/model/data/vietnamese.klm")));
  const restorer = createRestorer(model);
  return (lines) => {
    const filter = new TextFilter(restorer);
    const results = [...filter.push(`${lines.join("\n")}\n`), ...filter.end()];
    return results.map(
      (line: { text?: string; restored: { text: string } }) => line.text ?? line.restored.text,
    );
  };
}

export const documentsIn = (folder: string): string[][] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8").normalize("NFC").trimEnd().split("\n"));

/** Damages and restores every document in each of the ways; the mixed lines each as a text of its own. */
export function* documentFigures(
  documents: readonly (readonly string[])[],
  restore: RestoreText,
  earlier: RestoreText | null,
): Generator<DocumentFigure> {
  const families = [
    { what: "no marks", bar: 99.2, peer: PEER, damage: (line: string) => bare(line) },
    ...LOSS_FAMILIES.map((family) => ({ ...family, damage: lossDamage(family) })),
    ...TYPED_FAMILIES.map((family) => ({ ...family, peer: "none" })),
  ];
  for (const { damage, ...family } of families)
    yield { ...family, ...figuresOf(documents, damage, restore, earlier) };
  for (const { test, what, bar } of MIXED_FAMILIES) {
    const lines = documents.flatMap((document) => document.filter(test).map((line) => [line]));
    if (lines.length > 0) yield { what, bar, peer: "none", ...figuresOf(lines, bare, restore, earlier) };
  }
}

function figuresOf(
  texts: readonly (readonly string[])[],
  damage: (line: string) => string,
  restore: RestoreText,
  earlier: RestoreText | null,
): Omit<DocumentFigure, "what" | "bar" | "peer"> {
  let syllables = 0;
  const right = { damaged: 0, before: 0, after: 0 };
  const harm = { before: 0, after: 0 };
  for (const lines of texts) {
    const damaged = lines.map(damage);
    const printed = accuracy(lines, damaged);
    syllables += printed.syllables;
    right.damaged += printed.share * printed.syllables;
    const after = restore(damaged);
    right.after += accuracy(lines, after).share * printed.syllables;
    harm.after += harmed(lines, damaged, after);
    if (earlier === null) continue;
    const before = earlier(damaged);
    right.before += accuracy(lines, before).share * printed.syllables;
    harm.before += harmed(lines, damaged, before);
  }
  return {
    syllables,
    damaged: right.damaged / syllables,
    before: earlier && right.before / syllables,
    after: right.after / syllables,
    harm: harm.after,
    harmBefore: earlier && harm.before,
  };
}

const chunks = (line: string): readonly string[] => line.match(/\S+/gu) ?? [];
const keyOf = (chunk: string) => wordKey(chunk.replace(/[^\p{L}\p{M}]/gu, ""));

/** Words between blanks that were right and are wrong, in lines whose words still are as many. */
function harmed(truth: readonly string[], damaged: readonly string[], restored: readonly string[]): number {
  let count = 0;
  truth.forEach((line, i) => {
    const [own, printed, read] = [chunks(line), chunks(damaged[i]!), chunks(restored[i] ?? "")];
    if (own.length !== printed.length || own.length !== read.length) return;
    own.forEach((chunk, k) => {
      const key = keyOf(chunk);
      if (keyOf(printed[k]!) === key && keyOf(read[k]!) !== key) count++;
    });
  });
  return count;
}

const percent = (share: number | null) => (share === null ? "" : `${(share * 100).toFixed(2)} %`);

/** Prints the table; returns false if a goal is missed. `earlier`: a checkout of an earlier version. */
export async function printDocuments(folder: string, root: string, earlier: string | null): Promise<boolean> {
  const restore = await filterOf(root);
  const before = earlier === null ? null : await filterOf(earlier);
  console.log("| text | syllables | damaged | before | now | goal | harm before | harm now | peer |");
  console.log("|---|---|---|---|---|---|---|---|---|");
  let reached = true;
  for (const f of documentFigures(documentsIn(folder), restore, before)) {
    const cells = [f.what, f.syllables, percent(f.damaged), percent(f.before), percent(f.after)];
    console.log(`| ${[...cells, `≥ ${f.bar} %`, f.harmBefore ?? "", f.harm, f.peer].join(" | ")} |`);
    reached &&= f.after * 100 >= f.bar;
  }
  return reached;
}
