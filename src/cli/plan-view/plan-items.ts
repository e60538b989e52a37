import { formatComparator, formatDate, formatNumber } from "../../language/format.ts";
import type { Lang } from "../../language/lang.ts";
import type { DueDate } from "../../model/date.ts";
import type { Assignment, PlanRecord, Target, Task, UnitRef } from "../../model/plan.ts";
import type { PlanWords } from "./plan-texts.ts";

/** One line about a plan, and the field it shows. */
export interface PlanItem {
  readonly pointer: string;
  readonly depth: number;
  readonly text: string;
}

/** What ids are called: `null` where the catalogue does not know one. */
export interface PlanNames {
  docType(id: string): string | null;
  subIndex(id: string): string | null;
}

/** A plan as lines for people, in the order in which an officer asks. What is not stated says so. */
export function planItems(plan: PlanRecord, words: PlanWords, names: PlanNames): PlanItem[] {
  return [...headItems(plan, words, names), ...bodyItems(plan, words), ...endItems(plan, words, names)];
}

function headItems(plan: PlanRecord, words: PlanWords, names: PlanNames): PlanItem[] {
  const { fields } = words;
  const item = (pointer: string, label: string, value: string | null | undefined): PlanItem => ({
    pointer,
    depth: 0,
    text: `${label}: ${value || words.notStated}`,
  });
  return [
    item("/title", fields.title, plan.title),
    item("/docType", fields.docType, names.docType(plan.docType) ?? words.otherType),
    item("/planKind", fields.planKind, words.planKinds[plan.planKind]),
    item("/number", fields.number, plan.number?.text),
    item("/issueDate", fields.issueDate, formatDate(plan.issueDate, words.lang)),
    item("/place", fields.place, plan.place),
    item("/issuer", fields.issuer, withNote(plan.issuer?.name, plan.issuer?.superior)),
    item("/index", fields.index, [plan.index, ...plan.otherIndices].map((i) => i?.name ?? "").join(", ")),
    item("/years", fields.years, plan.years.join(", ") + (plan.openEnded ? words.andLater : "")),
    ...plan.references.map((reference, i) => {
      const date = reference.date && formatDate(reference.date, words.lang);
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
      ? [{ pointer: `/overall/${i}/baseline`, text: `${fields.baseline}: ${yearly(baseline, words.lang)}` }]
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

function endItems(plan: PlanRecord, words: PlanWords, names: PlanNames): PlanItem[] {
  const { fields } = words;
  const line = (pointer: string, text: string): PlanItem => ({ pointer, depth: 0, text });
  const signer = plan.signer && [plan.signer.authority, plan.signer.position, plan.signer.name];
  return [
    ...plan.deadlines.map((deadline, i) => {
      const who = [namesOf(deadline.units), namesOf(deadline.to)].filter((s) => s).join(" → ");
      const what = words.deadlines[deadline.what];
      return line(
        `/deadlines/${i}`,
        `${fields.deadline} (${what}): ${deadline.date.text}${who && `, ${who}`}`,
      );
    }),
    ...plan.figures.map((f, i) => {
      const of = (f.subIndex && names.subIndex(f.subIndex)) ?? words.wholeIndex;
      return line(
        `/figures/${i}`,
        `${fields.figure} (${words.quantities[f.quantity]}): ${of}: ${yearly(f, words.lang)}`,
      );
    }),
    ...plan.recipients.map((r, i) =>
      line(`/recipients/${i}`, `${fields.recipient}: ${withNote(r.name, r.purpose)}`),
    ),
    line("/signer", `${fields.signer}: ${signer?.filter((s) => s).join(" ") || words.notStated}`),
    ...plan.warnings.map((w, i) => line(`/warnings/${i}`, `${fields.warning}: ${w.message} [${w.code}]`)),
  ];
}

function assignmentItems(assignment: Assignment, at: string, words: PlanWords): PlanItem[] {
  const { units, partners, role, label, tasks } = assignment;
  // A bullet is no name that one would call an item by.
  const item = label && /[\p{L}\p{N}]/u.test(label) ? `${label} ` : "";
  const who = `${item}${namesOf(units)} – ${words.roles[role]}`;
  const others = partners.length ? `; ${words.fields.partners}: ${namesOf(partners)}` : "";
  return [
    { pointer: at, depth: 1, text: who + others },
    ...tasks.map((task, i) => taskItem(task, `${at}/tasks/${i}`, words)),
  ];
}

function taskItem({ text, due }: Task, pointer: string, words: PlanWords): PlanItem {
  return {
    pointer,
    depth: 2,
    text: `- ${text}${due ? ` (${words.fields.due}: ${dueText(due, words.lang)})` : ""}`,
  };
}

function targetLine(target: Target, words: PlanWords): string {
  const { value, valueTo, comparator, unit, increase, baseline, text } = target;
  if (value === null) return `${words.fields.target}: ${text}`;
  const range =
    valueTo === null
      ? formatNumber(value, words.lang)
      : `${formatNumber(value, words.lang)} – ${formatNumber(valueTo, words.lang)}`;
  const notes = [
    ...(increase === null ? [] : [`${words.increase} ${formatNumber(increase, words.lang)}`]),
    ...(baseline?.value == null
      ? []
      : [`${words.earlier(baseline.year)}: ${formatNumber(baseline.value, words.lang)}`]),
  ];
  const main = `${formatComparator(comparator)}${range}${unit ? ` ${unit}` : ""}`;
  return `${words.fields.target}: ${withNote(main, notes.join("; "))}`;
}

const withNote = (text?: string | null, note?: string | null) => (note ? `${text} (${note})` : text);
const namesOf = (units: readonly UnitRef[]) => units.map((unit) => unit.name).join(", ");
const dueText = (due: DueDate, lang: Lang) => due.text || formatDate(due, lang);
const yearly = ({ year, value }: { year: number | null; value: number | null }, lang: Lang) =>
  `${value === null ? "?" : formatNumber(value, lang)}${year === null ? "" : ` (${year})`}`;
