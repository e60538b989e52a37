import { execFileSync } from "node:child_process";
import { sharedMissing, sharedPath } from "../shared.ts";
import { runOver } from "../support/run-over.ts";

/**
 * Runs the program over the two folders of real documents and prints the score of their labels' script, or that the
 * folders are missing.
 */
export async function scoreLabelled(): Promise<void> {
  if (sharedMissing !== null) {
    console.log(`\nlabelled documents: ${sharedMissing}`);
    return;
  }
  for (const family of ["seeds", "real"]) {
    const run = await runOver(sharedPath(family));
    try {
      const script = sharedPath("expected", "score.mjs");
      const printed = execFileSync(process.execPath, [script, run.out, family], { encoding: "utf8" });
      console.log(`\n${family}: ${printed.trim().split("\n").at(-1)}`);
    } finally {
      await run.remove();
    }
  }
}
