import { shortCommitteesOutsideQuotes, withShortCommittees } from "../../language/committee-name.ts";
import type { Comparison, ComparisonGroup } from "../../model/comparison.ts";
import type { Office } from "../../model/config.ts";
import type { Finding, Wording } from "../../model/finding.ts";
import type { PlanRecord } from "../../model/plan.ts";
import type { Changes } from "../changes/changes-between.ts";
import type { ReportFacts } from "../model/report-facts.ts";

interface Named {
  readonly comparison: Comparison;
  readonly findings: readonly Finding[];
  readonly plans: readonly PlanRecord[];
  readonly facts: ReportFacts;
  readonly office?: Office | null | undefined;
}

/**
 * The results with one form of the names of people's committees, "UBND", whatever the documents print. Quotations, and the
 * results in the JSON files, stay as they are.
 */
export function withShortNames<T extends Named>(results: T): T {
  const { comparison, findings, plans, facts, office } = results;
  return {
    ...results,
    comparison: {
      ...comparison,
      groups: comparison.groups.map(groupWithShortNames),
      years: comparison.years.map((year) => ({
        ...year,
        units: year.units.map((row) => ({ ...row, unit: withShortCommittees(row.unit) })),
      })),
    },
    findings: findings.map(findingWithShortNames),
    plans: plans.map(planWithShortNames),
    facts: {
      ...facts,
      duties: facts.duties.map((duty) => ({
        ...duty,
        unit: withShortCommittees(duty.unit),
        successors: duty.successors.map(withShortCommittees),
      })),
      groups: facts.groups.map((group) => ({ ...group, bound: group.bound.map(named) })),
    },
    ...(office ? { office: officeWithShortNames(office) } : {}),
  };
}

const named = <T extends { readonly name: string }>(unit: T): T => ({
  ...unit,
  name: withShortCommittees(unit.name),
});
const ofUnit = <T extends { readonly unit: string }>(row: T): T => ({
  ...row,
  unit: withShortCommittees(row.unit),
});
const wording = ({ vi, en }: Wording): Wording => ({
  vi: shortCommitteesOutsideQuotes(vi),
  en: shortCommitteesOutsideQuotes(en),
});

function groupWithShortNames(group: ComparisonGroup): ComparisonGroup {
  return {
    ...group,
    units: group.units.map((unit) => ({
      ...named(unit),
      ...(unit.unclear ? { unclear: { ...unit.unclear, reasons: wording(unit.unclear.reasons) } } : {}),
      ...(unit.sent ? { sent: unit.sent.map(named) } : {}),
      ...(unit.missing ? { missing: unit.missing.map(withShortCommittees) } : {}),
      ...(unit.unclearMembers ? { unclearMembers: unit.unclearMembers.map(withShortCommittees) } : {}),
    })),
    coverage: group.coverage.map(ofUnit),
    deadlines: group.deadlines.map((deadline) => ({ ...ofUnit(deadline), to: deadline.to.map(named) })),
    tasks: group.tasks.map((task) => ({
      ...ofUnit(task),
      ...(task.assignedTo ? { assignedTo: task.assignedTo.map(ofUnit) } : {}),
    })),
  };
}

/** A finding with the short names outside its quotations. Its key and its data stay as they are. */
export function findingWithShortNames(finding: Finding): Finding {
  const { unit, message, messages, ask, letterTo } = finding;
  return {
    ...finding,
    ...(unit === undefined ? {} : { unit: withShortCommittees(unit) }),
    message: shortCommitteesOutsideQuotes(message),
    messages: wording(messages),
    ask: ask && wording(ask),
    ...(letterTo ? { letterTo: letterTo.map(withShortCommittees) } : {}),
  };
}

/** What changed between two runs, as it is shown to people. */
export function changesWithShortNames(changes: Changes): Changes {
  const findings = (list: Changes["opened"]) =>
    list.map((finding) => ({ ...finding, messages: wording(finding.messages) }));
  return {
    arrived: changes.arrived.map(wording),
    renewed: changes.renewed.map(wording),
    left: changes.left.map(wording),
    opened: findings(changes.opened),
    closed: findings(changes.closed),
    stillOpen: findings(changes.stillOpen),
    changed: findings(changes.changed),
  };
}

function planWithShortNames(plan: PlanRecord): PlanRecord {
  const { issuer, references } = plan;
  return {
    ...plan,
    issuer: issuer && named(issuer),
    references: references.map((reference) => ({
      ...reference,
      issuer: reference.issuer && named(reference.issuer),
    })),
  };
}

/** The head of a paper has the full name in capitals: only sentences are shortened. */
const officeWithShortNames = (office: Office): Office => ({
  ...office,
  ...(office.reportTo === undefined ? {} : { reportTo: withShortCommittees(office.reportTo) }),
});
