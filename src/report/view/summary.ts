import type { ComparisonGroup, CoverageState } from "../../model/comparison.ts";
import type { Part, Sentence } from "../model/basics.ts";
import type { FindingsView } from "../model/view.ts";
import type { Context } from "./context.ts";
import { unitKey } from "./plan-label.ts";

/** "PGI"; the full name of an index without an abbreviation. */
export function indexLabel(group: Pick<ComparisonGroup, "index" | "indexName">, context: Context): string {
  return context.catalogue.index(group.index)?.abbreviations[0] ?? group.indexName;
}

/** "tỉnh Lạng Sơn", "thành phố Hải Phòng". */
export function provinceName(province: string | null, context: Context): string {
  const { group } = context.words;
  if (province === null) return group.noProvince;
  return context.catalogue.matchProvince(province)?.kind === "city"
    ? group.city(province)
    : group.province(province);
}

/** "PGI 2024, tỉnh Lạng Sơn" */
export function groupName(
  group: Pick<ComparisonGroup, "index" | "indexName" | "province" | "year">,
  context: Context,
): string {
  const { words } = context;
  const index = indexLabel(group, context);
  return `${index} ${group.year ?? words.group.noYear}, ${provinceName(group.province, context)}`;
}

/** "PGI 2024, Lạng Sơn": for tables, where the word before the province only takes room. */
export function groupShortName(group: ComparisonGroup, context: Context): string {
  const { words } = context;
  const index = indexLabel(group, context);
  return [`${index} ${group.year ?? words.group.noYear}`, group.province].filter(Boolean).join(", ");
}

/** Sums of one group that its first sentence and the workbook's first sheet both state. */
export interface Sums {
  readonly units: number;
  /** Classes whose members are not known, bound as such. */
  readonly classes: number;
  readonly received: number;
  readonly late: number;
  readonly notReceived: number;
  /** Units whose plan lacks a sub-index that the province assigned. */
  readonly missing: number;
  /** Where the province's plan is not here: units whose plan lacks a sub-index, asked or not. */
  readonly lacking: number;
  /** Plans with at least one target that differs. */
  readonly mismatch: number;
}

export function sumsOf(group: ComparisonGroup): Sums {
  const bound = new Set(
    group.coverage.filter((c) => c.because !== null).map((c) => unitKey(c.unitId, c.unit)),
  );
  const boundUnits = group.units.filter((u) => bound.has(unitKey(u.unitId, u.name)));
  const parents = new Set(group.parents.map((p) => p.planId));
  const differing = group.targets.filter((t) => !parents.has(t.planId) && Math.abs(t.difference ?? 0) > 1e-9);
  const unitsIn = (state: CoverageState) =>
    new Set(group.coverage.filter((c) => c.state === state).map((c) => unitKey(c.unitId, c.unit))).size;
  return {
    units: boundUnits.filter((u) => !u.group).length,
    classes: boundUnits.filter((u) => u.group).length,
    received: group.subPlans.length,
    late: group.units.filter((u) => u.state === "late").length,
    notReceived: group.units.filter((u) => u.state === "not-received" && !u.group).length,
    missing: unitsIn("missing"),
    lacking: parents.size === 0 ? unitsIn("not-assigned") : 0,
    mismatch: new Set(differing.map((t) => t.planId)).size,
  };
}

/** The group in one sentence; every number leads to what it counts. `unread`: files, only where this is the one group. */
export function groupSentence(
  id: string,
  name: string,
  hasParent: boolean,
  sums: Sums,
  findings: FindingsView,
  unread: number,
  context: Context,
): Sentence {
  const w = context.words.summary;
  const matrix = `#${id}-matrix`;
  const kind = (rule: string, otherwise: string) => {
    const found = findings.kinds.find((k) => k.rule === rule);
    return found ? `#${found.id}` : otherwise;
  };
  const parts: Part[] = [{ text: name, href: `#${id}` }, { text: ": " }];
  const assigned = w.units(sums.units) + (sums.classes ? w.classes(sums.classes) : "");
  parts.push({ text: hasParent ? assigned : w.noParent, href: matrix });
  parts.push({ text: "; " }, { text: w.received(sums.received), href: matrix });
  if (sums.late) {
    parts.push({ text: " (" }, { text: w.late(sums.late), href: kind("issued-late", matrix) }, { text: ")" });
  }
  const clauses: Part[] = [];
  if (sums.notReceived)
    clauses.push({ text: w.notReceived(sums.notReceived), href: kind("plan-not-received", matrix) });
  if (sums.missing) clauses.push({ text: w.missing(sums.missing), href: kind("sub-index-missing", matrix) });
  if (sums.lacking) clauses.push({ text: w.lacking(sums.lacking), href: kind("sub-index-missing", matrix) });
  if (sums.mismatch)
    clauses.push({ text: w.mismatch(sums.mismatch), href: kind("target-mismatch", `#${id}-targets`) });
  if (unread) clauses.push({ text: w.unread(unread), href: "#files" });
  for (const clause of clauses) parts.push({ text: "; " }, clause);
  parts.push({ text: "." });
  return parts;
}
