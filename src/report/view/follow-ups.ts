import type { Finding } from "../../model/finding.ts";
import type { FollowUp, WrittenFollowUp } from "../model/follow-up.ts";

/** What the officer wrote in the workbook of an earlier run. */
export interface FollowUps {
  of(id: string): FollowUp | null;
  /** Follow-ups of findings that no longer exist. */
  readonly orphans: readonly WrittenFollowUp[];
}

const SEPARATOR = " # ";

/** A finding in the workbook: its key, and a hash of its values, because several findings may have one key. */
export const identityOf = ({ key, values }: Pick<Finding, "key" | "values">): string =>
  key === undefined ? "" : [key, values ?? ""].join(SEPARATOR);

const keyOf = (id: string) => id.split(SEPARATOR)[0]!;

/**
 * Gives each follow-up to the same finding. Where the values of a finding changed, its key decides, if only one finding and
 * one follow-up have that key.
 */
export function matchFollowUps(
  written: readonly WrittenFollowUp[],
  findings: readonly Pick<Finding, "key" | "values">[],
): FollowUps {
  const ids = new Set(findings.map(identityOf));
  const found = new Map(written.filter(({ id }) => ids.has(id)).map((one) => [one.id, one]));
  const idsOfKey = Map.groupBy(
    [...ids].filter((id) => !found.has(id)),
    keyOf,
  );
  const left = Map.groupBy(
    written.filter(({ id }) => !ids.has(id)),
    ({ id }) => keyOf(id),
  );
  const orphans = [...left].flatMap(([key, same]) => {
    const candidates = idsOfKey.get(key) ?? [];
    if (key === "" || same.length > 1 || candidates.length !== 1) return same;
    found.set(candidates[0]!, same[0]!);
    return [];
  });
  return { of: (id) => found.get(id) ?? null, orphans };
}
