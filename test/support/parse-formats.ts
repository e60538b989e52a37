import type { Target, UnitRef } from "../../src/model/plan.ts";
import type { AssignmentRule } from "../../src/parse/fields/assignment/sentence/assignment-rule.ts";
import { clauseOf } from "../../src/parse/fields/assignment/sentence/subject.ts";
import type { LabelledUnits } from "../../src/parse/fields/assignment/shared/labelled-units.ts";
import { type SnippetCorpus, snippets } from "./rule-corpus.ts";

// One-line forms of values for the examples of rules.

/** "Sở Nội vụ, Các sở*": "*" marks a group of units. */
export const formatUnits = (units: readonly UnitRef[]): string =>
  units.map((unit) => unit.name + (unit.group ? "*" : "")).join(", ");

/** "Sở Nội vụ [lead]; Sở Y tế [coordinate]" */
export const formatLabels = (labels: readonly LabelledUnits[]): string =>
  labels.map(({ units, role }) => `${formatUnits(units)} [${role}]`).join("; ");

/** "score >= 7 +0.5 (2024: 6.5)" */
export function formatTarget({ kind, comparator, value, increase, baseline }: Target): string {
  const rise = increase === null ? "" : ` +${increase}`;
  const base = baseline === null ? "" : ` (${baseline.year}: ${baseline.value})`;
  return `${kind} ${comparator} ${value}${rise}${base}`;
}

/** Examples of a rule for the units of a clause: each line → "units [role] + partners | task", or "" where the rule reads nothing. */
export const clauseExamples = (
  rule: AssignmentRule,
  cases: SnippetCorpus<string>["cases"],
): SnippetCorpus<string> =>
  snippets<string>({
    name: rule.id,
    context: { year: 2026, indexIds: ["pci"], province: "Bình Định" },
    read(lines, context) {
      const line = lines[0]!;
      const found = rule.read(clauseOf(line, 0, line.text.length, context), context);
      if (!found) return "";
      const role = found.role ? ` [${found.role}]` : "";
      const partners = found.partners && found.partners.length > 0 ? ` + ${formatUnits(found.partners)}` : "";
      return `${formatUnits(found.units)}${role}${partners} | ${line.text.slice(found.taskStart)}`;
    },
    cases,
  });
