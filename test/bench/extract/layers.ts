// How much of a plan is read from broken text layers: `npm run bench:extract -- layers [plans] [first seed] [words of a
// damage]`. Generated plans are written as Word files, printed as PDF and damaged; the values of each PDF are compared with those of its Word
// file. `-- layers <folder> [words of a damage]` does the same with the Word files of a folder.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { generatePlan } from "../../../fixtures/generate/generate.ts";
import { loadCatalogue } from "../../../src/catalogue/load-catalogue.ts";
import { chooseEngine } from "../../../src/extract/ocr/engines/choose-engine.ts";
import type { OcrEngine } from "../../../src/extract/shared/ocr-engine.ts";
import { nameKey } from "../../../src/language/fold.ts";
import { KehoachError } from "../../../src/model/error.ts";
import type { ParsedPlan } from "../../../src/model/plan.ts";
import { loadRestorer } from "../../../src/pipeline/stages/load-restorer.ts";
import { readDocument } from "../../../src/pipeline/stages/read-document.ts";
import { compare } from "../../score/compare.ts";
import { type Fact, factsOf } from "../../score/facts.ts";
import { type Duty, dutiesIn } from "../../support/plan-of-form.ts";
import { generatedDocx } from "./generated-docx.ts";
import { toPdf } from "./lay-out.ts";
import { LAYER_DAMAGES } from "./layer-damage.ts";

export const DEFAULT_LAYER_PLANS = 5;
/** No test and no training uses the plans from here on. */
export const FIRST_LAYER_SEED = 52_001;

const GROUPS = ["heads", "sub-indices", "targets", "units", "tasks", "deadlines", "duties"] as const;
type Group = (typeof GROUPS)[number];

interface Counts {
  /** Values of the Word files. */
  stated: number;
  /** Of these, read with the same value. */
  same: number;
  /** Values that the Word files do not have. */
  other: number;
}

interface Difference {
  readonly damage: string;
  readonly plan: string;
  readonly missed: readonly string[];
  readonly other: readonly string[];
}

export interface WordFile {
  readonly name: string;
  readonly seed: number;
  readonly path: string;
}

export interface LayerSurvey {
  /** Where the PDFs and the differences are written. */
  readonly folder: string;
  readonly files: readonly WordFile[];
  /** Only damages whose names contain this. */
  readonly only: string;
}

/** Prints a row for each damage. What differs is written to `layer-differences.json`. */
export async function surveyLayers({ folder, files, only }: LayerSurvey): Promise<void> {
  const pdfs = toPdf(
    files.map(({ path }) => path),
    folder,
  );
  const engine = chooseEngine();
  const stated = new Map<string, readonly Fact[]>();
  for (const { name, path } of files) {
    const values = await valuesOrReason(path, engine);
    if (typeof values === "string") console.log(`${name} is left out: ${values}`);
    else stated.set(name, values);
  }
  const differences: Difference[] = [];
  console.log(`| damage | ${GROUPS.join(" | ")} | all | not in the Word file |`);
  console.log(`|---|${"---|".repeat(GROUPS.length + 2)}`);
  for (const damage of LAYER_DAMAGES.filter(({ name }) => name.includes(only))) {
    const counts = new Map(GROUPS.map((group): [Group, Counts] => [group, { stated: 0, same: 0, other: 0 }]));
    for (const [i, { name, seed }] of files.entries()) {
      const wanted = stated.get(name);
      if (!wanted) continue;
      const own = join(folder, name);
      mkdirSync(own, { recursive: true });
      const to = join(own, `${damage.name.replaceAll(" ", "-")}.pdf`);
      await damage.make({ pdf: pdfs[i]!, folder: own, seed }, to);
      differences.push(
        addPlan(counts, wanted, await valuesOf(to, engine), { damage: damage.name, plan: name }),
      );
    }
    console.log(row(damage.name, counts));
  }
  await engine?.close();
  const file = join(folder, "layer-differences.json");
  writeFileSync(file, JSON.stringify(differences, null, 1));
  console.log(`\nThe differences are in ${file}.`);
}

/** The Word files of a folder. */
export function wordFilesIn(folder: string): WordFile[] {
  return readdirSync(folder)
    .filter((file) => /\.docx?$/iu.test(file))
    .sort()
    .map((file, seed) => ({ name: basename(file, extname(file)), seed, path: join(folder, file) }));
}

/** Generated plans as Word files in `folder`, from the seed `from` on. */
export async function writeWordFiles(folder: string, plans: number, from: number): Promise<WordFile[]> {
  const files: WordFile[] = [];
  for (let seed = from; seed < from + plans; seed++) {
    const path = join(folder, `layers-${seed}.docx`);
    writeFileSync(path, await generatedDocx(generatePlan(seed)));
    files.push({ name: `layers-${seed}`, seed, path });
  }
  return files;
}

const catalogue = loadCatalogue();
const restorer = loadRestorer();

async function valuesOf(path: string, engine: OcrEngine | null): Promise<Fact[]> {
  const file = {
    fileName: basename(path),
    limits: { maxBytes: 2e8, maxPages: 1000 },
    recognition: { mode: "auto", engine: () => engine, onPage: () => undefined },
  } as const;
  const { documents } = await readDocument(readFileSync(path), file, catalogue, restorer);
  return documents.flatMap(({ plan }) => [
    // Prose must be equal too, so that single wrong letters count.
    ...factsOf(plan as ParsedPlan).map((fact) => ({ ...fact, prose: false })),
    ...dutiesIn(plan as ParsedPlan).map(factOfDuty),
  ]);
}

/** Every task with exactly its units and partners. Single wrong letters of the task do not count again. */
function factOfDuty({ text, units, partners }: Duty): Fact {
  const names = (of: readonly string[]) => of.map(nameKey).sort().join("; ");
  return {
    field: "duty",
    where: `${names(units)} | ${names(partners)}`,
    value: nameKey(text),
    prose: true,
    pointer: "",
  };
}

/** The values of a file, or why it cannot be read. */
async function valuesOrReason(path: string, engine: OcrEngine | null): Promise<Fact[] | string> {
  try {
    return await valuesOf(path, engine);
  } catch (error) {
    if (error instanceof KehoachError) return error.messages.en;
    throw error;
  }
}

function addPlan(
  counts: ReadonlyMap<Group, Counts>,
  stated: readonly Fact[],
  read: readonly Fact[],
  of: Pick<Difference, "damage" | "plan">,
): Difference {
  const { found, missed } = compare(stated, read);
  const other = found.filter(({ right }) => !right).map(({ fact }) => fact);
  const countOf = ({ field }: Fact) => counts.get(groupOf(field))!;
  for (const fact of stated) countOf(fact).stated++;
  for (const { fact, right } of found) if (right) countOf(fact).same++;
  for (const fact of other) countOf(fact).other++;
  const shown = ({ field, where, value }: Fact) => `${field} | ${where} | ${value}`;
  return { ...of, missed: missed.map(shown), other: other.map(shown) };
}

function groupOf(field: string): Group {
  if (field === "duty") return "duties";
  if (field.startsWith("subIndex")) return "sub-indices";
  if (field.startsWith("target") || field === "overall") return "targets";
  if (/^(?:unit|partner|focal)/u.test(field)) return "units";
  if (field.startsWith("deadline") || field === "task.due") return "deadlines";
  return field.startsWith("task") ? "tasks" : "heads";
}

function row(name: string, counts: ReadonlyMap<Group, Counts>): string {
  const all = { stated: 0, same: 0, other: 0 };
  for (const { stated, same, other } of counts.values()) {
    all.stated += stated;
    all.same += same;
    all.other += other;
  }
  const share = ({ stated, same }: Counts) => (stated === 0 ? "" : ((100 * same) / stated).toFixed(1));
  const groups = GROUPS.map((group) => share(counts.get(group)!));
  return `| ${name} | ${groups.join(" | ")} | ${share(all)} (${all.same} of ${all.stated}) | ${all.other} |`;
}
