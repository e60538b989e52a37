import { isHeldOut } from "../../../fixtures/generate/plan-frame.ts";
import { scoreStructures } from "./structures.ts";

/** Prints the shares for plans with phrasings that the rules were written on, and for those with held-out phrasings. */
export function printStructures(seeds: readonly number[], misses: number): void {
  console.log("\nstructures: who owes and does what, share that is right");
  for (const [name, heldOut] of [
    ["open phrasings", false],
    ["held-out phrasings", true],
  ] as const) {
    const own = seeds.filter((seed) => isHeldOut(seed) === heldOut);
    const score = scoreStructures(own);
    console.log(`  ${name}, ${own.length} plans`);
    for (const [what, { right, of }] of score.shares)
      console.log(`    ${what.padEnd(24)}${((100 * right) / of).toFixed(2).padStart(7)} % of ${of}`);
    for (const miss of heldOut ? [] : score.misses.slice(0, misses)) console.log(`      ${miss}`);
  }
}
