// `npm run score -- --only losses`: the share of the lines of assigning sections that end in no field and in no warning.
import { sharedMissing, sharedPath } from "../shared.ts";
import { runOver } from "../support/run-over.ts";
import type { Scored } from "./generated.ts";
import { type Losses, silentLosses } from "./silent-losses.ts";
import { readStructure } from "./structures/structures.ts";

/** Prints the losses of generated plans, and of the folders of real documents if they are present. */
export async function scoreLosses(generated: readonly Scored[]): Promise<void> {
  console.log("\nlines of assigning sections in no field and no warning");
  print("generated", generated.map(lossesOf));
  print(
    "generated, unusual structures",
    generated.map(({ made }) => lossesOf(readStructure(made.seed))),
  );
  if (sharedMissing !== null) return;
  for (const family of ["seeds", "real"]) {
    const run = await runOver(sharedPath(family));
    try {
      print(
        family,
        await Promise.all(run.plans.map(async (plan) => silentLosses(await run.text(plan.id), plan))),
      );
    } finally {
      await run.remove();
    }
  }
}

const lossesOf = ({ text, plan }: Pick<Scored, "text" | "plan">): Losses =>
  silentLosses(
    text.paragraphs.map((paragraph) => paragraph.text),
    plan,
  );

function print(name: string, losses: readonly Losses[]): void {
  const lines = losses.reduce((sum, own) => sum + own.lines, 0);
  const lost = losses.flatMap((own) => own.lost);
  const share = lines === 0 ? 0 : lost.length / lines;
  console.log(`  ${name}: ${(100 * share).toFixed(2)} % (${lost.length} of ${lines})`);
  for (const line of lost.slice(0, 10)) console.log(`    ${line.slice(0, 120)}`);
}
