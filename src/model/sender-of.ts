import type { PlanRecord } from "./plan.ts";

/** The name of who sent a plan: the issuer, else the file. */
export function senderOf(plan: PlanRecord): string {
  return plan.issuer?.name ?? fileOf(plan);
}

/** The name of a plan's file, without its folders. */
export function fileOf(plan: PlanRecord): string {
  return plan.source.paths[0]?.split(/[\\/]/u).at(-1) ?? plan.id;
}
