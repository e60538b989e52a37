import type { PlanTruth } from "../../fixtures/generate/plan-truth.ts";
import { nameKey } from "../../src/language/fold.ts";
import type { Assignment, ParsedPlan, Target, UnitRef } from "../../src/model/plan.ts";

/** One value of a record for comparison: `value` is folded or coded, `where` names its context (sub-index, unit). */
export interface Fact {
  readonly field: string;
  readonly where: string;
  readonly value: string;
  /** Prose is right at a similarity of 0.95; other values must be equal. */
  readonly prose: boolean;
  /** Its JSON Pointer in the record. */
  readonly pointer: string;
}

type Put = (field: string, pointer: string, value: unknown, where?: string, prose?: boolean) => void;

/** The values of a record that are measured. Null and empty values are not facts. */
export function factsOf(plan: PlanTruth | ParsedPlan): Fact[] {
  const facts: Fact[] = [];
  const put: Put = (field, pointer, value, where = "", prose = false) => {
    if (value === null || value === undefined || value === "") return;
    facts.push({ field, where, value: prose ? nameKey(String(value)) : String(value), prose, pointer });
  };
  head(plan, put);
  plan.subIndices.forEach((sub, i) => {
    const at = `/subIndices/${i}`;
    const key = sub.id ?? nameKey(sub.name);
    put("subIndex", at, key);
    put("subIndex.name", at, sub.name, key, true);
    if (sub.target) target(sub.target, `${at}/target`, key, put);
    for (const [j, t] of sub.otherTargets.entries())
      put(
        "target.other",
        `${at}/otherTargets/${j}`,
        `${t.kind} ${t.comparator} ${t.value} ${t.year ?? ""}`,
        key,
      );
    for (const [j, t] of sub.otherTargets.entries())
      put("target.criterion", `${at}/otherTargets/${j}`, t.criterion, `${key} ${t.kind} ${t.value}`, true);
    for (const [j, a] of sub.assignments.entries()) assignment(a, `${at}/assignments/${j}`, key, put);
    for (const [j, t] of sub.tasks.entries()) put("task.withoutUnit", `${at}/tasks/${j}`, t.text, key, true);
  });
  plan.assignments.forEach((a, i) => {
    for (const unit of a.units) if (a.role === "focal") put("focal", `/assignments/${i}`, unitKey(unit));
  });
  plan.deadlines.forEach((d, i) => {
    const { year, month, day, recurring } = d.date;
    put("deadline", `/deadlines/${i}`, `${recurring ?? year}-${month}-${day}`);
    put("deadline.what", `/deadlines/${i}`, `${d.what} ${d.bound}`, `${recurring ?? year}-${month}-${day}`);
  });
  closing(plan, put);
  return facts;
}

function head(plan: PlanTruth | ParsedPlan, put: Put): void {
  put("docType", "/docType", plan.docType);
  put("planKind", "/planKind", plan.planKind);
  put("number", "/number", plan.number?.text);
  put("issueDate", "/issueDate", `${plan.issueDate.year}-${plan.issueDate.month}-${plan.issueDate.day}`);
  put("place", "/place", plan.place, "", true);
  put("issuer", "/issuer", plan.issuer?.unitId);
  put("issuer.level", "/issuer", plan.issuer?.level);
  put("issuer.province", "/issuer", plan.issuer?.province);
  put("title", "/title", plan.title, "", true);
  put("index", "/index", plan.index?.id);
  for (const year of plan.years) put("years", "/years", year);
  put("openEnded", "/years", plan.openEnded);
  plan.references.forEach((r, i) => {
    if (r.relation === "implements")
      put("implements", `/references/${i}`, `${r.number?.text} ${r.date?.iso}`);
  });
}

function closing(plan: PlanTruth | ParsedPlan, put: Put): void {
  plan.overall.forEach((o, i) => {
    if (o.baseline) put("overall", `/overall/${i}/baseline`, `${o.baseline.year} ${o.baseline.value}`);
    if (o.rank) put("overall", `/overall/${i}/rank`, `rank ${o.rank.year} ${o.rank.value}/${o.rank.of}`);
    for (const [j, t] of o.targets.entries())
      put("overall", `/overall/${i}/targets/${j}`, `${t.kind} ${t.comparator} ${t.value}`);
  });
  plan.recipients.forEach((r, i) => {
    put("recipient", `/recipients/${i}`, r.name, "", true);
    put("recipient.purpose", `/recipients/${i}`, r.purpose, nameKey(r.name), true);
  });
  plan.footnotes.forEach((note, i) => {
    put("footnote", `/footnotes/${i}`, note.text, note.mark, true);
  });
  put("signer", "/signer", plan.signer?.name, "", true);
  put("signer.position", "/signer", plan.signer?.position, "", true);
  put("signer.authority", "/signer", plan.signer?.authority);
}

function target(t: Target, at: string, where: string, put: Put): void {
  put("target", at, `${t.kind} ${t.value}`, where);
  put("target.comparator", at, t.comparator, where);
  put("target.valueTo", at, t.valueTo, where);
  put("target.increase", at, t.increase, where);
  // No phrasing determines the baseline of a target in ranks or steps.
  if (t.kind === "score" && t.baseline)
    put("target.baseline", at, `${t.baseline.year} ${t.baseline.value}`, where);
}

function assignment(a: Assignment, at: string, where: string, put: Put): void {
  for (const [i, unit] of a.units.entries()) {
    const who = unitKey(unit);
    put("unit", `${at}/units/${i}`, who, where);
    put("unit.role", at, a.role, `${where} ${who}`);
    put("unit.except", at, unit.except?.join(" "), `${where} ${who}`);
  }
  for (const [i, partner] of a.partners.entries())
    put("partner", `${at}/partners/${i}`, unitKey(partner), where);
  a.tasks.forEach((task, i) => {
    put("task", `${at}/tasks/${i}`, task.text, where, true);
    const { due } = task;
    if (due)
      put("task.due", `${at}/tasks/${i}`, `${due.recurring ?? due.year}-${due.month}-${due.day}`, where);
    put("task.product", `${at}/tasks/${i}`, task.product, where, true);
  });
}

const unitKey = (unit: UnitRef) => unit.unitId ?? nameKey(unit.name);
