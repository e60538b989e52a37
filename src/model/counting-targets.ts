import type { RestatedTarget } from "./corpus.ts";

/** Finds whether a target counts: no amendment of its plan states it anew. */
export type CountingTest = (target: { readonly planId: string; readonly pointer: string }) => boolean;

export function countingTargets(restated: readonly RestatedTarget[]): CountingTest {
  const replaced = new Set(restated.map(({ planId, pointer }) => `${planId}\n${pointer}`));
  return ({ planId, pointer }) => !replaced.has(`${planId}\n${pointer}`);
}
