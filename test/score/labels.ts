// `npm run score -- --only labels`: plans whose list labels alone are misread, compared with the same plans as printed.
import { arrivalOf } from "../../fixtures/generate/arrival.ts";
import { Draw } from "../../fixtures/generate/draw.ts";
import { generatePlan } from "../../fixtures/generate/generate.ts";
import { withMisreadLabels } from "../../fixtures/generate/label-damage.ts";
import type { GeneratedPlan } from "../../fixtures/generate/plan-truth.ts";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { parse } from "../../src/parse/parse.ts";
import { restore } from "../../src/restore/restore.ts";
import { type Comparison, compare, type Tally, tallyByField } from "./compare.ts";
import { type Fact, factsOf } from "./facts.ts";

const FIELDS = ["subIndex", "target", "unit", "partner", "task", "deadline"];

export interface LabelScore {
  readonly share: number;
  readonly layout: "paragraphs" | "lines";
  readonly fields: ReadonlyMap<string, Tally>;
}

/** Sub-indices, targets, units and more of plans with misread labels, against the same plans without misreadings. */
export function scoreLabels(
  seeds: readonly number[],
  share: number,
  layout: LabelScore["layout"],
): LabelScore {
  const comparisons = seeds.map((seed): Comparison => {
    const made = generatePlan(seed);
    const misread = withMisreadLabels(made.blocks, share, new Draw(seed * 31 + 7));
    const all = compare(factsIn(made, layout), factsIn({ ...made, blocks: misread }, layout));
    return all;
  });
  const fields = tallyByField(comparisons);
  return {
    share,
    layout,
    fields: new Map(FIELDS.flatMap((field) => (fields.has(field) ? [[field, fields.get(field)!]] : []))),
  };
}

function factsIn(made: GeneratedPlan, layout: LabelScore["layout"]): Fact[] {
  const text = restore(arrivalOf(made, { layout, damage: false }), null, catalogue).value;
  return factsOf(parse(text, catalogue).value[0]!.plan);
}

const catalogue = loadCatalogue();

/** Share of the facts of the plan as printed that are found also with misread labels. */
export const recallOf = ({ right, missed }: Tally) => (right + missed === 0 ? 1 : right / (right + missed));
