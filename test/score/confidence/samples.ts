import { type HardPlan, HIDDEN_SETS, hardPlan, isHidden } from "../../../fixtures/generate/hard-plan.ts";
import type { Catalogue } from "../../../src/catalogue/catalogue.ts";
import { createCatalogue } from "../../../src/catalogue/create-catalogue.ts";
import { builtInData } from "../../../src/catalogue/facts/built-in.ts";
import { withoutListedUnit } from "../../../src/model/listed-unit.ts";
import type { ParsedPlan } from "../../../src/model/plan.ts";
import type { RestoredText } from "../../../src/model/restored-text.ts";
import { assessConfidence, featuresAt } from "../../../src/parse/confidence/assess-confidence.ts";
import { readValues } from "../../../src/parse/read-values.ts";
import { textLines } from "../../../src/parse/text/text-line.ts";
import { loadRestorer } from "../../../src/pipeline/stages/load-restorer.ts";
import { restore } from "../../../src/restore/restore.ts";
import { type Comparison, compare } from "../compare.ts";
import { type Fact, factsOf } from "../facts.ts";
import { judgeAssigned } from "./assigned.ts";
import { judgeOwners } from "./task-owners.ts";

/** A value that was read, with its features and whether all that it states is right. */
export interface Sample {
  readonly field: string;
  readonly features: ReadonlyMap<string, number>;
  readonly right: boolean;
}

/** A hard plan as it was read, with the evidence before and after its confidence was assessed. */
export interface HardReading {
  readonly before: ParsedPlan["evidence"];
  readonly after: ParsedPlan["evidence"];
  readonly comparison: Comparison;
  readonly samples: readonly Sample[];
}

let catalogues: readonly Catalogue[] | undefined;
let restorer: ReturnType<typeof loadRestorer> | undefined;

function catalogueHiding(hiding: number): Catalogue {
  const data = builtInData();
  catalogues ??= Array.from({ length: HIDDEN_SETS }, (_, i) =>
    createCatalogue({ ...data, units: data.units.filter(({ id }) => !isHidden(id, i)) }),
  );
  return catalogues[hiding]!;
}

/** Reads a hard plan and compares it with its truth. */
export function readHardPlan(seed: number): HardReading {
  const hard = hardPlan(seed);
  const catalogue = catalogueHiding(hard.hiding);
  if (hard.damaged) restorer ??= loadRestorer();
  const text = restore(hard.extraction, hard.damaged ? restorer! : null, catalogue).value;
  return compareReading(hard, text, catalogue);
}

function compareReading({ made, kind }: HardPlan, text: RestoredText, catalogue: Catalogue): HardReading {
  const lines = textLines(text);
  const { plan, evidence, facts, sources } = readValues(lines, catalogue);
  const features = new Map(
    Object.keys(evidence).flatMap((pointer) =>
      featuresAt({ plan, all: evidence, facts }, pointer).map((found) => [found.pointer, found] as const),
    ),
  );
  const isMeasured = ({ field }: Fact) => !(kind !== "plan" && field === "focal");
  const { found: compared, missed } = compare(
    factsOf(made.truth).filter(isMeasured),
    factsOf({ ...plan, evidence, signature: null, warnings: [] }).filter(isMeasured),
  );
  const assigned = kind === "plan" ? [] : judgeAssigned(made.truth, plan, kind === "duties");
  const found = [...compared, ...judgeOwners(made.truth, plan), ...assigned];
  const rightAt = new Map<string, boolean>();
  for (const { fact, right } of found) {
    for (const pointer of pointersWith(fact.pointer, features))
      rightAt.set(pointer, right && rightAt.get(pointer) !== false);
  }
  const samples = [...rightAt].map(([pointer, right]): Sample => {
    const { field, features: own } = features.get(pointer)!;
    return { field, features: own.values, right };
  });
  return {
    before: evidence,
    after: assessConfidence(plan, evidence, facts, sources),
    comparison: { found, missed },
    samples,
  };
}

/** The pointer itself, or the nearest one above it, that has features. A unit of a list is a part of its assignment too. */
function pointersWith(pointer: string, known: ReadonlyMap<string, unknown>): string[] {
  const whole = withoutListedUnit(pointer);
  const own = whole !== pointer && known.has(pointer) ? [pointer] : [];
  for (let at = whole; at !== ""; at = at.slice(0, at.lastIndexOf("/")))
    if (known.has(at)) return [...own, at];
  return own;
}
