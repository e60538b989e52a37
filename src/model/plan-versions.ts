import type { Corpus } from "./corpus.ts";

/** Look-ups in the versions of plans. An id without a revision is its own newest version. */
export interface PlanVersions {
  isSuperseded(id: string): boolean;
  /** The newest version of a plan; the plan itself if it has no later version. */
  newestOf(id: string): string;
  /** All earlier versions of a plan. */
  earlierOf(id: string): readonly string[];
  /** Amendments that count, of a plan and of its earlier versions. */
  amendmentsOf(id: string): readonly string[];
  /** The newest versions of the plans that a document amends; []: it amends none. */
  amendedBy(id: string): readonly string[];
  /** The documents that count together: the amended plans in their newest version, then their amendments. */
  familyOf(id: string): readonly string[];
}

/** Builds the look-ups from the revisions of a corpus. */
export function planVersions({
  revisions,
  superseded,
}: Pick<Corpus, "revisions" | "superseded">): PlanVersions {
  const newer = new Map(superseded.map(({ planId, byId }) => [planId, byId]));
  const older = Map.groupBy(superseded, ({ byId }) => byId);
  const amends = revisions.filter(({ relation }) => relation === "amends");
  const byAmendment = Map.groupBy(amends, ({ planId }) => planId);
  const newestOf = (id: string) => newer.get(id) ?? id;
  const byAmended = Map.groupBy(
    amends.filter(({ planId }) => !newer.has(planId)),
    ({ earlierId }) => newestOf(earlierId),
  );
  const amendmentsOf = (id: string) => [
    ...new Set((byAmended.get(newestOf(id)) ?? []).map(({ planId }) => planId)),
  ];
  const amendedBy = (id: string) => [
    ...new Set((byAmendment.get(id) ?? []).map(({ earlierId }) => newestOf(earlierId))),
  ];
  return {
    isSuperseded: (id) => newer.has(id),
    newestOf,
    earlierOf: (id) => (older.get(id) ?? []).map(({ planId }) => planId),
    amendmentsOf,
    amendedBy,
    familyOf(id) {
      const amended = amendedBy(newestOf(id));
      const bases = amended.length > 0 ? amended : [newestOf(id)];
      return [...new Set([...bases, ...bases.flatMap(amendmentsOf)])];
    },
  };
}
