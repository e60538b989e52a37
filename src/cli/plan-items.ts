import type { DueDate, PartialDate } from "../model/date.ts";
import type { Assignment, PlanRecord, Target, Task, UnitRef } from "../model/plan.ts";
import type { PlanWords } from "./plan-words.ts";

/** One line about a plan, and the field it shows. */
export interface PlanItem {
  readonly pointer: string;
  readonly depth: number;
  readonly text: string;
}

/** A plan as lines for people, in the order in which an officer asks. What is not stated says so. */
export function planItems(plan: PlanRecord, words: PlanWords): PlanItem[] {
  return [...headItems(plan, words), ...bodyItems(plan, words), ...endItems(plan, words)];
}

function headItems(plan: PlanRecord, words: PlanWords): PlanItem[] {
  const { fields } = words;
  const item = (pointer: string, label: string, value: string | null | undefined): PlanItem => ({
    pointer,
    depth: 0,
    text: `${label}: ${value || words.notStated}`,
  });
  return [
    item("/title", fields.title, plan.title),
    item("/docType", fields.docType, plan.docType),
    item("/planKind", fields.planKind, words.planKinds[plan.planKind]),
    item("/number", fields.number, plan.number?.text),
    item("/issueDate", fields.issueDate, dateText(plan.issueDate)),
    item("/place", fields.place, plan.place),
    item("/issuer", fields.issuer, [plan.issuer?.name, plan.issuer?.superior].filter((s) => s).join(" – ")),
    item("/index", fields.index, [plan.index, ...plan.otherIndices].map((i) => i?.name ?? "").join(", ")),
    item("/years", fields.years, plan.years.join(", ") + (plan.openEnded ? words.andLater : "")),
    ...plan.references.map((reference, i) => {
      const date = reference.date && dateText(reference.date);
      const parts = [reference.number?.text ?? reference.title, date, reference.issuer?.name];
      return item(
        `/references/${i}`,
        words.relations[reference.relation],
        parts.filter((part) => part).join(", "),
      );
    }),
  ];
}

function bodyItems(plan: PlanRecord, words: PlanWords): PlanItem[] {
  const { fields } = words;
  const overall = plan.overall.flatMap(({ targets, rank, baseline }, i) => [
    ...(baseline
      ? [{ pointer: `/overall/${i}/baseline`, text: `${fields.baseline}: ${yearly(baseline)}` }]
      : []),
    ...(rank
      ? [{ pointer: `/overall/${i}/rank`, text: `${fields.rank}: ${rank.value}/${rank.of ?? "?"}` }]
      : []),
    ...targets.map((t, n) => ({ pointer: `/overall/${i}/targets/${n}`, text: targetLine(t, words) })),
  ]);
  const subIndices = plan.subIndices.flatMap((subIndex, i): PlanItem[] => {
    const at = `/subIndices/${i}`;
    const targets = subIndex.target ? [{ pointer: `${at}/target`, target: subIndex.target }] : [];
    const others = subIndex.otherTargets.map((target, n) => ({ pointer: `${at}/otherTargets/${n}`, target }));
    return [
      { pointer: at, depth: 0, text: `${fields.subIndex} ${subIndex.order}: ${subIndex.name}` },
      ...[...targets, ...others].map(({ pointer, target }) => ({
        ...{ pointer, depth: 1, text: targetLine(target, words) },
      })),
      ...subIndex.assignments.flatMap((a, n) => assignmentItems(a, `${at}/assignments/${n}`, words)),
      ...subIndex.tasks.map((task, n) => taskItem(task, `${at}/tasks/${n}`, words)),
    ];
  });
  const rest = plan.assignments.flatMap((a, n) => assignmentItems(a, `/assignments/${n}`, words));
  const restHead = rest.length ? [{ pointer: "/assignments", depth: 0, text: fields.assignments }] : [];
  return [...overall.map((line) => ({ ...line, depth: 0 })), ...subIndices, ...restHead, ...rest];
}

function endItems(plan: PlanRecord, words: PlanWords): PlanItem[] {
  const { fields } = words;
  const line = (pointer: string, text: string): PlanItem => ({ pointer, depth: 0, text });
  const signer = plan.signer && [plan.signer.authority, plan.signer.position, plan.signer.name];
  return [
    ...plan.deadlines.map((deadline, i) => {
      const who = [names(deadline.units), names(deadline.to)].filter((s) => s).join(" → ");
      const what = words.deadlines[deadline.what];
      return line(
        `/deadlines/${i}`,
        `${fields.deadline} (${what}): ${deadline.date.text}${who && `, ${who}`}`,
      );
    }),
    ...plan.figures.map((f, i) =>
      line(`/figures/${i}`, `${fields.figure} ${f.subIndex ?? f.index ?? ""}: ${yearly(f)}; ${f.text}`),
    ),
    ...plan.recipients.map((r, i) =>
      line(`/recipients/${i}`, `${fields.recipient}: ${r.name}${r.purpose ? ` (${r.purpose})` : ""}`),
    ),
    line("/signer", `${fields.signer}: ${signer?.filter((s) => s).join(" ") || words.notStated}`),
    ...plan.warnings.map((w, i) => line(`/warnings/${i}`, `${fields.warning}: ${w.message} [${w.code}]`)),
  ];
}

function assignmentItems(assignment: Assignment, at: string, words: PlanWords): PlanItem[] {
  const { units, partners, role, label, tasks } = assignment;
  const who = `${label ? `${label}) ` : ""}${names(units)} – ${words.roles[role]}`;
  const others = partners.length ? `; ${words.fields.partners}: ${names(partners)}` : "";
  return [
    { pointer: at, depth: 1, text: who + others },
    ...tasks.map((task, i) => taskItem(task, `${at}/tasks/${i}`, words)),
  ];
}

function taskItem({ text, due }: Task, pointer: string, words: PlanWords): PlanItem {
  return { pointer, depth: 2, text: `- ${text}${due ? ` (${words.fields.due}: ${dueText(due)})` : ""}` };
}

function targetLine(target: Target, words: PlanWords): string {
  return `${words.fields.target}: ${target.text}`;
}

const names = (units: readonly UnitRef[]) => units.map((unit) => unit.name).join(", ");
const dueText = (due: DueDate) => due.text || dateText(due);
const yearly = ({ year, value }: { year: number | null; value: number | null }) =>
  `${value ?? "?"}${year === null ? "" : ` (${year})`}`;

/** "12/7/2024"; blank parts as dots, as on the page; "" where nothing stands. */
function dateText({ year, month, day }: PartialDate): string {
  return year === null && month === null && day === null
    ? ""
    : `${day ?? "…"}/${month ?? "…"}/${year ?? "…"}`;
}
