import { unitKey } from "../../language/unit-key.ts";
import type { ComparisonGroup, UnitState } from "../../model/comparison.ts";
import type { FindingsView } from "../model/finding-view.ts";
import type { LinkedText, Sentence } from "../model/links.ts";
import type { ViewContext } from "./context.ts";
import type { GroupFacts } from "./group-facts.ts";

type Coverage = ComparisonGroup["coverage"][number];

/** Counts of one group, shown in its first sentence and on the workbook's first sheet. */
export interface GroupCounts {
  readonly units: number;
  /** Groups of units whose members are not known and that the parent plan assigns. */
  readonly classes: number;
  readonly received: number;
  readonly late: number;
  /** Units that must issue a plan, and it is overdue or has no due date. */
  readonly notReceived: number;
  readonly notDue: number;
  /** Units of which it is unclear whether they sent a plan, or whether they must. */
  readonly unclear: number;
  /** Units whose plan lacks a sub-index that the province assigned. */
  readonly missing: number;
  /** Units whose parent plan is absent and whose plan lacks a sub-index. */
  readonly lacking: number;
  /** Plans with at least one target that differs from the province's. */
  readonly mismatch: number;
}

export function countGroup(group: ComparisonGroup, facts: GroupFacts): GroupCounts {
  const assigned = new Set(
    group.coverage.filter((c) => c.because !== null).map((c) => unitKey({ unitId: c.unitId, name: c.unit })),
  );
  const assignedUnits = group.units.filter((u) => assigned.has(unitKey(u)));
  const unitsWith = (test: (cell: Coverage) => boolean) =>
    new Set(group.coverage.filter(test).map((c) => unitKey({ unitId: c.unitId, name: c.unit }))).size;
  const unitsIn = (state: UnitState) => group.units.filter((u) => u.state === state && !u.group).length;
  return {
    units: assignedUnits.filter((u) => !u.group).length,
    classes: assignedUnits.filter((u) => u.group).length,
    received: group.subPlans.length,
    late: unitsIn("late"),
    notReceived: unitsIn("not-received"),
    notDue: unitsIn("not-due"),
    unclear: unitsIn("unclear"),
    missing: unitsWith((cell) => cell.state === "missing"),
    lacking: unitsWith(
      ({ state, unit, unitId }) => state === "not-assigned" && !facts.isParentKnown({ name: unit, unitId }),
    ),
    mismatch: facts.mismatchedPlans.size,
  };
}

export interface SentenceFacts {
  /** The group's id and name on the page. */
  readonly id: string;
  readonly name: string;
  readonly hasParent: boolean;
  readonly counts: GroupCounts;
  readonly findings: FindingsView;
  /** Files that could not be read; 0 where the report has several groups. */
  readonly unread: number;
}

/** The group in one sentence; every number links to the rows that it counts. */
export function groupSentence(facts: SentenceFacts, { words }: ViewContext): Sentence {
  const { id, counts } = facts;
  const w = words.summary;
  const matrix = `#${id}-matrix`;
  const linkToRule = (rule: string, otherwise = matrix, severity = "") => {
    const kind = facts.findings.kinds.find((k) => k.rule === rule && k.id.endsWith(severity));
    return kind ? `#${kind.id}` : otherwise;
  };
  const assigned = w.units(counts.units) + (counts.classes ? w.classes(counts.classes) : "");
  const late: LinkedText[] = counts.late
    ? [{ text: " (" }, { text: w.late(counts.late), href: linkToRule("issued-late") }, { text: ")" }]
    : [];
  const optional: readonly [number, (n: number) => string, string][] = [
    [counts.notReceived, w.notReceived, linkToRule("plan-not-received", matrix, "-error")],
    [counts.notDue, w.notDue, matrix],
    [counts.unclear, w.unclear, matrix],
    [counts.missing, w.missing, linkToRule("sub-index-missing")],
    [counts.lacking, w.lacking, linkToRule("sub-index-missing")],
    [counts.mismatch, w.mismatch, linkToRule("target-mismatch", `#${id}-targets`)],
    [facts.unread, w.unread, "#files"],
  ];
  const clauses = optional.filter(([n]) => n > 0).map(([n, word, href]) => ({ text: word(n), href }));
  return [
    { text: facts.name, href: `#${id}` },
    { text: ": " },
    { text: facts.hasParent ? assigned : w.noParent, href: matrix },
    { text: "; " },
    { text: w.received(counts.received), href: matrix },
    ...late,
    ...clauses.flatMap((clause) => [{ text: "; " }, clause]),
    { text: "." },
  ];
}
