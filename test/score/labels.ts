// `npm run score -- --only labels`: plans whose list labels alone are misread, compared with the same plans as printed.

import { Draw } from "../../fixtures/generate/draw.ts";
import { extractionOf } from "../../fixtures/generate/extraction-of.ts";
import { generatePlan } from "../../fixtures/generate/generate.ts";
import { withMisreadLabels } from "../../fixtures/generate/label-damage.ts";
import type { Block, GeneratedPlan } from "../../fixtures/generate/plan-truth.ts";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { parseLabel } from "../../src/language/labels.ts";
import { parse } from "../../src/parse/parse.ts";
import { restore } from "../../src/restore/restore.ts";
import { type Comparison, compare, type Tally, tallyByField } from "./compare.ts";
import { type Fact, factsOf } from "./facts.ts";

/** Confidence of the lines: labels are misread where an engine read them. */
const RECOGNISED = 0.99;
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
  const form = { layout, damage: false, lineConfidence: RECOGNISED };
  const text = restore(extractionOf(made, form), null, catalogue).value;
  return factsOf(parse(text, catalogue).value[0]!.plan);
}

const catalogue = loadCatalogue();

/** Share of the facts of the plan as printed that are found also with misread labels. */
export const recallOf = ({ right, missed }: Tally) => (right + missed === 0 ? 1 : right / (right + missed));

/** What happens to documents that leave out items and in which one label was misread. */
export interface GapScore {
  documents: number;
  /** The misread label was repaired as printed, left as read, or changed to another one. */
  repaired: number;
  left: number;
  wrong: number;
  /** Lines besides it that were changed. */
  others: number;
}

/** Two labelled items are left out of each plan, so that its numbering has gaps; then one label is misread. */
export function scoreGaps(seeds: readonly number[]): GapScore {
  const score: GapScore = { documents: 0, repaired: 0, left: 0, wrong: 0, others: 0 };
  for (const seed of seeds) {
    const draw = new Draw(seed * 17 + 3);
    const made = generatePlan(seed);
    const later = draw.some(labelledLines(made.blocks, 2), 2);
    const blocks = made.blocks.filter((block) => !later.some((one) => one === block));
    const printed = draw.one(labelledLines(blocks, 1));
    const [misread] = withMisreadLabels([printed], 1, new Draw(seed));
    if (misread?.kind !== "line" || misread.text === printed.text) continue;
    const clean = restoredLines({ ...made, blocks });
    const got = restoredLines({
      ...made,
      blocks: blocks.map((block) => (block === printed ? misread : block)),
    });
    // Without its label the line may be joined to the one above.
    if (clean.length !== got.length) continue;
    score.documents += 1;
    for (const [at, text] of clean.entries()) {
      if (text !== printed.text) score.others += text === got[at] ? 0 : 1;
      else if (got[at] === text) score.repaired += 1;
      else if (got[at] === misread.text) score.left += 1;
      else score.wrong += 1;
    }
  }
  return score;
}

/** Lines with a number or letter of at least this ordinal. */
const labelledLines = (blocks: readonly Block[], least: number) =>
  blocks.filter(
    (block): block is Block & { kind: "line" } =>
      block.kind === "line" && (parseLabel(block.text)?.ordinal ?? 0) >= least,
  );

const restoredLines = (made: GeneratedPlan): string[] =>
  restore(extractionOf(made, { layout: "paragraphs", damage: false }), null, catalogue).value.paragraphs.map(
    ({ text }) => text,
  );
