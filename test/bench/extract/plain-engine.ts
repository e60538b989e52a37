// What the engine alone reads right and the program does not, and the reverse: `npm run bench:extract -- plain [plans]`.
// The pages are generated plans on which nothing was tuned, with the text layers that scanners add.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { generatePlan } from "../../../fixtures/generate/generate.ts";
import { generatedPdf, generatedTexts, signerOf } from "./generated-pdf.ts";
import { LAYERS, layeredPdf } from "./layered-pdf.ts";
import { runOurs } from "./peers.ts";
import { runProgram } from "./program.ts";
import { type Damage, scanPages } from "./scan.ts";
import { findWords, wordsOf } from "./words-found.ts";

export const DEFAULT_PLAIN_PLANS = 16;
const FIRST_SEED = 8000;

const SCANNERS: readonly (Damage & { readonly name: string; readonly sealed?: "blue" | "black" })[] = [
  { name: "200 dpi", dpi: 200, skew: 0.3, noise: 4 },
  { name: "150 dpi", dpi: 150, skew: -0.5, noise: 8, shade: 0.9 },
  { name: "200 dpi, sealed", dpi: 200, skew: 0.2, noise: 4, sealed: "blue" },
  { name: "150 dpi, sealed, grey", dpi: 150, skew: 0.2, noise: 6, sealed: "black" },
];

interface Counts {
  words: number;
  engine: number;
  ours: number;
  /** Right in the engine's reading and wrong in ours, and the reverse. */
  lost: number;
  gained: number;
}

interface LostWord {
  readonly document: string;
  readonly word: string;
  readonly ours: string;
  readonly paragraph: string;
}

const none = (): Counts => ({ words: 0, engine: 0, ours: 0, lost: 0, gained: 0 });

/** Measures each scanner and each layer in turn, and prints a row for each layer. Lost words go to `lost-words.json`. */
export async function compareWithPlainEngine(folder: string, plans: number): Promise<void> {
  const byLayer = new Map<string, Counts>();
  const lost: LostWord[] = [];
  for (let i = 0; i < plans; i++) {
    const layer = LAYERS[i % LAYERS.length]!;
    const counts = byLayer.get(layer?.name ?? "no layer") ?? none();
    byLayer.set(layer?.name ?? "no layer", counts);
    await measurePlan(folder, i, counts, lost);
  }
  printTable(byLayer);
  const file = join(folder, "lost-words.json");
  writeFileSync(file, JSON.stringify(lost, null, 1));
  console.log(`\nThe lost words are in ${file}.`);
}

async function measurePlan(folder: string, i: number, counts: Counts, lost: LostWord[]): Promise<void> {
  const plan = generatePlan(FIRST_SEED + i);
  const { name: scanner, sealed, ...damage } = SCANNERS[(i + Math.floor(i / 4)) % SCANNERS.length]!;
  const layer = LAYERS[i % LAYERS.length]!;
  const name = `plain-${plan.seed}`;
  const printed = join(folder, `${name}.pdf`);
  writeFileSync(printed, await generatedPdf(plan));
  const signing = sealed && {
    signing: { name: signerOf(plan), pen: sealed, grey: sealed === "black" },
  };
  const pages = await scanPages(printed, { ...damage, ...signing, seed: plan.seed }, folder, name);
  const to = join(folder, `${name}-layer.pdf`);
  await layeredPdf(pages, damage.dpi, layer, { printed, to, seed: plan.seed });
  const engine = wordsOf(pages.map((page) => runProgram("tesseract", [page, "-", "-l", "vie"])).join("\n"));
  const file = { path: to, pages: pages.length, truth: [] };
  const ours = wordsOf(runOurs([file], true).texts[0]!);
  const document = `${name}, ${scanner}, ${layer?.name ?? "no layer"}`;
  for (const paragraph of generatedTexts(plan)) {
    const byEngine = findWords(paragraph, engine);
    findWords(paragraph, ours).forEach(({ word, found, read }, n) => {
      const isRight = byEngine[n]!.found;
      counts.words++;
      if (isRight) counts.engine++;
      if (found) counts.ours++;
      if (found && !isRight) counts.gained++;
      if (found || !isRight) return;
      counts.lost++;
      lost.push({ document, word, ours: read, paragraph });
    });
  }
}

function printTable(byLayer: ReadonlyMap<string, Counts>): void {
  console.log("| layer | words | right: engine alone | right: program | lost | gained |");
  console.log("|---|---|---|---|---|---|");
  const all = none();
  const row = (name: string, { words, engine, ours, lost, gained }: Counts) => {
    const share = (n: number) => `${n} (${((100 * n) / words).toFixed(2)} %)`;
    console.log(
      `| ${name} | ${words} | ${share(engine)} | ${share(ours)} | ${share(lost)} | ${share(gained)} |`,
    );
  };
  for (const [name, counts] of byLayer) {
    row(name, counts);
    for (const key of ["words", "engine", "ours", "lost", "gained"] as const) all[key] += counts[key];
  }
  row("all", all);
}
