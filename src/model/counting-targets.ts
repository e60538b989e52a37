import type { RestatedTarget } from "./corpus.ts";

/** Returns true if a target counts, that is, no amendment of its plan states it anew. */
export type CountingTest = (target: { readonly planId: string; readonly pointer: string }) => boolean;

/** Builds the test from the targets that amendments state anew. */
export function countingTargets(restated: readonly RestatedTarget[]): CountingTest {
  const replaced = new Set(restated.map(({ planId, pointer }) => `${planId}\n${pointer}`));
  return ({ planId, pointer }) => !replaced.has(`${planId}\n${pointer}`);
}
