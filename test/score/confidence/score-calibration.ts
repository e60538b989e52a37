// `npm run score -- --only calibration`: how often values are right at their confidence, by field, as the rules state it
// and as it is learnt, on hard generated plans that no training has seen and on real documents.
import { calibrationOf, type RatedValue, rated } from "./calibration-table.ts";
import { realValues } from "./real-values.ts";
import { readHardPlan } from "./samples.ts";

const percent = (share: number | null) =>
  (share === null ? "-" : `${(100 * share).toFixed(1)} %`).padStart(8);

/** Rated values of hard generated plans. */
export const hardValues = (seeds: readonly number[]): RatedValue[] =>
  seeds.flatMap((seed) => {
    const { comparison, before, after } = readHardPlan(seed);
    return comparison.found.flatMap(({ fact, right }) => {
      const value = rated(fact.field, { pointer: fact.pointer, right }, { before, after });
      return value ? [value] : [];
    });
  });

export async function scoreCalibration(seeds: readonly number[]): Promise<void> {
  print("hard generated plans", hardValues(seeds));
  const real = await realValues();
  if (real) print("real documents and seeds", real);
}

function print(name: string, values: readonly RatedValue[]): void {
  console.log(`\ncalibration on ${name}: before | after`);
  console.log(`  ${"field".padEnd(20)} count wrong   >= 0.9    right  wrong<.8 |  >= 0.9    right  wrong<.8`);
  for (const [field, own] of [...Map.groupBy(values, (value) => value.field), ["all", values] as const]
    .map(([field, own]) => [field, own] as const)
    .sort(([a], [b]) => Number(a === "all") - Number(b === "all") || (a < b ? -1 : 1))) {
    const [before, after] = [calibrationOf(own, "before"), calibrationOf(own, "after")];
    const shares = [before, after].map(({ sure, precision, doubted }) =>
      [sure, precision, doubted].map(percent).join(" "),
    );
    console.log(
      `  ${field.padEnd(20)}${String(before.count).padStart(6)}${String(before.wrong).padStart(6)} ${shares.join(" |")}`,
    );
  }
}
