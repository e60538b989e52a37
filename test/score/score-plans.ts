// Accuracy on generated plans by field and by confidence, and on the folders of real documents if they
// are present. Options: --plans N (default 120), --from N, --misses N,
// --only open|held-out|damaged|structures|labels|losses|names|calibration|labelled.
import { parseArgs } from "node:util";
import { type Decile, deciles } from "./calibration.ts";
import { f1, sum, tallyByField } from "./compare.ts";
import { scoreCalibration } from "./confidence/score-calibration.ts";
import { type Scored, scoreGenerated } from "./generated.ts";
import { scoreLabelled } from "./labelled.ts";
import { recallOf, scoreGaps, scoreLabels } from "./labels.ts";
import { scoreLosses } from "./losses.ts";
import { printNames } from "./names/print-names.ts";
import { printStructures } from "./structures/print-structures.ts";

const { values } = parseArgs({
  args: process.argv.slice(process.argv[2] === "plans" ? 3 : 2),
  options: {
    plans: { type: "string", default: "120" },
    from: { type: "string", default: "1" },
    misses: { type: "string", default: "0" },
    only: { type: "string" },
  },
});

const from = Number(values.from);
const seeds = Array.from({ length: Number(values.plans) }, (_, i) => from + i);
const layoutOf = (seed: number) => (seed % 4 === 0 ? "lines" : "paragraphs") as "lines" | "paragraphs";
const percent = (share: number) => `${(100 * share).toFixed(2)} %`.padStart(9);

function report(name: string, scored: readonly Scored[]): void {
  if (scored.length === 0 || (values.only && !name.startsWith(values.only))) return;
  const fields = tallyByField(scored.map((s) => s.comparison));
  console.log(`\n${name}: ${scored.length} plans, micro F1 ${percent(f1(sum(fields.values())))}`);
  for (const [field, tally] of [...fields].sort()) {
    const { right, wrong, missed } = tally;
    console.log(
      `  ${field.padEnd(20)}${percent(f1(tally))}  ${right} right, ${wrong} wrong, ${missed} missed`,
    );
  }
  const steps = deciles(scored.map((s) => ({ comparison: s.comparison, evidence: s.plan.evidence })));
  for (const step of steps) if (step.found > 0) console.log(`  ${decileLine(step)}`);
  for (const miss of scored.flatMap(misses).slice(0, Number(values.misses))) console.log(`  ${miss}`);
}

const decileLine = ({ from, found, right }: Decile) =>
  `confidence ${from.toFixed(1)}-${(from + 0.1).toFixed(1)} ${percent(right / found)} of ${found}`;

function misses({ made, comparison }: Scored): string[] {
  const format = (how: string, { field, where, value }: Scored["comparison"]["missed"][number]) =>
    `#${made.seed} ${how} ${field} ${where}: ${value}`;
  return [
    ...comparison.missed.map((fact) => format("missed", fact)),
    ...comparison.found.filter((j) => !j.right).map((j) => format("wrong ", j.fact)),
  ];
}

const clean = (values.only === "names" ? [] : seeds).map((seed) =>
  scoreGenerated(seed, { layout: layoutOf(seed), damage: false }),
);
report(
  "open phrasings",
  clean.filter((s) => !s.made.heldOut),
);
report(
  "held-out phrasings",
  clean.filter((s) => s.made.heldOut),
);
if (!values.only) {
  const all = tallyByField(clean.map((s) => s.comparison));
  console.log(`\nall clean: micro F1 ${percent(f1(sum(all.values())))}`);
}
if (!values.only || values.only === "damaged")
  report(
    "damaged",
    seeds.map((seed) => scoreGenerated(seed, { layout: layoutOf(seed), damage: true })),
  );
if (!values.only || values.only === "structures") printStructures(seeds, Number(values.misses));
if (!values.only || values.only === "labels") {
  console.log(
    "\nmisread labels: share of the values of the plan as printed that are found, and values too many",
  );
  for (const layout of ["paragraphs", "lines"] as const)
    for (const share of [0, 0.05, 0.15]) {
      const fields = [...scoreLabels(seeds, share, layout).fields].map(
        ([field, tally]) => `${field} ${percent(recallOf(tally)).trim()} (${tally.wrong})`,
      );
      console.log(`  ${layout}, ${100 * share} % misread: ${fields.join(", ")}`);
    }
  const { documents, repaired, left, wrong, others } = scoreGaps(seeds);
  console.log(
    `  ${documents} plans with gaps and one misread label: ${repaired} repaired, ${left} left as read, ${wrong} wrong; ${others} other lines changed`,
  );
}
if (!values.only || values.only === "calibration") await scoreCalibration(seeds);
if (!values.only || values.only === "losses") await scoreLosses(clean);
if (!values.only || values.only === "names") printNames(Number(values.misses));
if (!values.only || values.only === "labelled") await scoreLabelled();
