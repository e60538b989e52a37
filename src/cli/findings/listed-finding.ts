import { withShortCommittees } from "../../language/committee-name.ts";
import type { Finding, Severity } from "../../model/finding.ts";
import type { PlanRecord } from "../../model/plan.ts";
import { SEVERITY_RANK } from "../../model/severity-rank.ts";
import { findingWithShortNames } from "../../report/view/with-short-names.ts";

/** Where a finding points: a received file, and a line of the text that was read from it. */
export interface FindingPlace {
  readonly file: string;
  readonly page: number;
  readonly line: number;
  readonly quote: string;
}

/** A finding with its places and the unit under which it is listed. */
export interface ListedFinding {
  readonly finding: Finding;
  readonly unit: string;
  /** The plan's own places first; [] only if the plan is unknown. */
  readonly places: readonly FindingPlace[];
}

/** What `check --rule` and `--severity` select. */
export interface FindingFilter {
  /** Rule ids; undefined: all. */
  readonly rules?: readonly string[] | undefined;
  /** The minimum severity. */
  readonly severity: Severity;
}

/** The findings that a filter selects. */
export function selectFindings(findings: readonly Finding[], { rules, severity }: FindingFilter): Finding[] {
  return findings.filter(
    (finding) =>
      SEVERITY_RANK[finding.severity] <= SEVERITY_RANK[severity] && (rules?.includes(finding.rule) ?? true),
  );
}

/** Findings with their units and files, in the order given. Names of committees are short, as in the reports. */
export function listFindings(findings: readonly Finding[], plans: readonly PlanRecord[]): ListedFinding[] {
  const byId = new Map(plans.map((plan) => [plan.id, plan]));
  const fileOf = (id: string) => byId.get(id)?.source.paths[0] ?? id;
  return findings.map((finding) => {
    const { planId, evidence } = finding;
    const own = evidence.filter((place) => place.planId === planId);
    const others = evidence.filter((place) => place.planId !== planId);
    const places = [...own, ...others].map(
      ({ planId: id, page, line, quote }): FindingPlace => ({ file: fileOf(id), page, line, quote }),
    );
    return {
      finding: findingWithShortNames(finding),
      unit: withShortCommittees(finding.unit ?? byId.get(planId)?.issuer?.name ?? fileOf(planId)),
      places: places.length > 0 || !byId.has(planId) ? places : [wholeFile(fileOf(planId))],
    };
  });
}

/** The place of a finding without evidence, such as a copy of a plan. */
const wholeFile = (file: string): FindingPlace => ({ file, page: 1, line: 1, quote: "" });

/** Findings by unit. Units are in the order of their first findings; within a unit, the most serious findings come first. */
export function groupByUnit(listed: readonly ListedFinding[]): [string, ListedFinding[]][] {
  const weight = ({ finding }: ListedFinding) => SEVERITY_RANK[finding.severity] + (finding.accepted ? 3 : 0);
  return [...Map.groupBy(listed, ({ unit }) => unit)].map(([unit, list]) => [
    unit,
    list.toSorted((a, b) => weight(a) - weight(b)),
  ]);
}
