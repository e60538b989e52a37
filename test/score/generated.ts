import type { ExtractionForm } from "../../fixtures/generate/extraction-of.ts";
import { extractionOf } from "../../fixtures/generate/extraction-of.ts";
import { generatePlan } from "../../fixtures/generate/generate.ts";
import type { GeneratedPlan } from "../../fixtures/generate/plan-truth.ts";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import type { ParsedPlan } from "../../src/model/plan.ts";
import type { RestoredText } from "../../src/model/restored-text.ts";
import { parse } from "../../src/parse/parse.ts";
import { loadRestorer } from "../../src/pipeline/stages/load-restorer.ts";
import { restore } from "../../src/restore/restore.ts";
import { type Comparison, compare } from "./compare.ts";
import { factsOf } from "./facts.ts";

export interface Scored {
  readonly made: GeneratedPlan;
  readonly plan: ParsedPlan;
  readonly comparison: Comparison;
  /** The text that the parser read. */
  readonly text: RestoredText;
}

const catalogue = loadCatalogue();
let restorer: ReturnType<typeof loadRestorer> | undefined;

/** Reads one generated plan back through restoration and the parser and compares it with its truth. */
export function scoreGenerated(seed: number, form: ExtractionForm): Scored {
  const made = generatePlan(seed);
  // Clean text needs no restorer, and loading its model is slow.
  if (form.damage && restorer === undefined) restorer = loadRestorer();
  const text = restore(extractionOf(made, form), form.damage ? restorer : null, catalogue).value;
  const { plan } = parse(text, catalogue).value[0]!;
  return { made, plan, text, comparison: compare(factsOf(made.truth), factsOf(plan)) };
}
