import { formatDate, formatNumber } from "../../language/format.ts";
import { formatTarget } from "../../language/format-target.ts";
import type { Lang } from "../../language/lang.ts";
import { printedFigure } from "../../language/printed-figure.ts";
import { regex } from "../../language/regex.ts";
import type { DueDate } from "../../model/date.ts";
import { placesOf } from "../../model/places-of.ts";
import type { Assignment, Overall, PlanRecord, Target, Task, UnitRef } from "../../model/plan.ts";
import { HEAD_FIELDS, type PlanNames } from "./head-fields.ts";
import type { PlanTexts } from "./plan-texts.ts";

/** One line of text about a plan, and the field that it shows. */
export interface PlanItem {
  readonly pointer: string;
  readonly depth: number;
  readonly text: string;
}

/** A plan as lines of text, the most important fields first. Fields that are not stated are shown as such. */
export function planItems(plan: PlanRecord, texts: PlanTexts, names: PlanNames): PlanItem[] {
  return [
    ...headItems(plan, texts, names),
    ...bodyItems(plan, texts, names),
    ...endItems(plan, texts, names),
  ];
}

function headItems(plan: PlanRecord, texts: PlanTexts, names: PlanNames): PlanItem[] {
  const item = (pointer: string, label: string, value: string | null | undefined): PlanItem => ({
    pointer,
    depth: 0,
    text: `${label}: ${value || texts.notStated}`,
  });
  return [
    ...Object.entries(HEAD_FIELDS).map(([name, { label, value }]) =>
      item(`/${name}`, label[texts.lang], value(plan, texts, names)),
    ),
    ...plan.references.map((reference, i) => {
      const date = reference.date && formatDate(reference.date, texts.lang);
      const parts = [reference.number?.text ?? reference.title, date, reference.issuer?.name];
      return item(
        `/references/${i}`,
        texts.relations[reference.relation],
        parts.filter((part) => part).join(", "),
      );
    }),
  ];
}

function bodyItems(plan: PlanRecord, texts: PlanTexts, names: PlanNames): PlanItem[] {
  const { fields } = texts;
  const overall = plan.overall.flatMap(({ index, targets, rank, baseline }, i) => {
    const at = `/overall/${i}`;
    const lines = [
      ...(baseline ? [overallBaseline(plan, `${at}/baseline`, baseline, texts)] : []),
      ...(rank ? [{ pointer: `${at}/rank`, text: `${fields.rank}: ${rank.value}/${rank.of ?? "?"}` }] : []),
      ...targets.map((t, n) => ({ pointer: `${at}/targets/${n}`, text: targetLine(t, texts) })),
    ];
    const of = indexOf(plan, index, names);
    return lines.map(({ pointer, text }) => ({ pointer, text: of ? `${of}: ${text}` : text }));
  });
  const subIndices = plan.subIndices.flatMap((subIndex, i): PlanItem[] => {
    const at = `/subIndices/${i}`;
    const targets = subIndex.target ? [{ pointer: `${at}/target`, target: subIndex.target }] : [];
    const others = subIndex.otherTargets.map((target, n) => ({ pointer: `${at}/otherTargets/${n}`, target }));
    return [
      { pointer: at, depth: 0, text: `${fields.subIndex} ${subIndex.order}: ${subIndex.name}` },
      ...[...targets, ...others].map(({ pointer, target }) => ({
        ...{ pointer, depth: 1, text: targetLine(target, texts) },
      })),
      ...subIndex.assignments.flatMap((a, n) => assignmentItems(a, `${at}/assignments/${n}`, texts)),
      ...unassignedItems(subIndex.tasks, `${at}/tasks`, texts),
    ];
  });
  const rest = plan.assignments.flatMap((a, n) => assignmentItems(a, `/assignments/${n}`, texts));
  const restHead = rest.length ? [{ pointer: "/assignments", depth: 0, text: fields.assignments }] : [];
  return [...overall.map((line) => ({ ...line, depth: 0 })), ...subIndices, ...restHead, ...rest];
}

/** The name of the index that a value is about; null where all values of the document are about its own index. */
function indexOf(
  { index, overall, figures }: PlanRecord,
  id: string | null,
  names: PlanNames,
): string | null {
  const several = new Set([...overall, ...figures].map((value) => value.index)).size > 1;
  return id !== null && (several || id !== index?.id) ? names.index(id) : null;
}

function overallBaseline(
  plan: PlanRecord,
  pointer: string,
  baseline: NonNullable<Overall["baseline"]>,
  texts: PlanTexts,
) {
  const quotes = placesOf(plan, pointer).map(({ quote }) => quote);
  return { pointer, text: `${texts.fields.baseline}: ${yearly(baseline, texts.lang, quotes)}` };
}

function endItems(plan: PlanRecord, texts: PlanTexts, names: PlanNames): PlanItem[] {
  const { fields } = texts;
  const line = (pointer: string, text: string): PlanItem => ({ pointer, depth: 0, text });
  const signer = plan.signer && [plan.signer.authority, plan.signer.position, plan.signer.name];
  return [
    ...plan.deadlines.map((deadline, i) => {
      const who = [namesOf(deadline.units), namesOf(deadline.to)].filter((s) => s).join(" → ");
      const what = texts.deadlines[deadline.what];
      return line(
        `/deadlines/${i}`,
        `${fields.deadline} (${what}): ${deadline.date.text}${who && `, ${who}`}`,
      );
    }),
    ...plan.figures.map((f, i) => {
      const of =
        (f.subIndex && names.subIndex(f.subIndex)) ?? indexOf(plan, f.index, names) ?? texts.wholeIndex;
      return line(
        `/figures/${i}`,
        `${fields.figure} (${texts.quantities[f.quantity]}): ${of}: ${yearly(f, texts.lang, f.text)}`,
      );
    }),
    ...plan.recipients.map((r, i) =>
      line(`/recipients/${i}`, `${fields.recipient}: ${withNote(r.name, r.purpose)}`),
    ),
    line("/signer", `${fields.signer}: ${signer?.filter((s) => s).join(" ") || texts.notStated}`),
    ...plan.warnings.map((w, i) => {
      const message = w.messages?.[texts.lang] ?? w.message;
      return line(`/warnings/${i}`, `${fields.warning}: ${message} [${w.code}]`);
    }),
  ];
}

function assignmentItems(assignment: Assignment, at: string, texts: PlanTexts): PlanItem[] {
  const { units, partners, role, label, tasks } = assignment;
  // A bullet does not identify an item.
  const item = label && regex`[\p{L}\p{N}]`.test(label) ? `${label} ` : "";
  const isOfNobody = units.length === 0 && partners.length === 0;
  const who = isOfNobody ? texts.fields.unassigned : `${item}${namesOf(units)} – ${texts.roles[role]}`;
  const others = partners.length ? `; ${texts.fields.partners}: ${namesOf(partners)}` : "";
  return [
    { pointer: at, depth: 1, text: who + others },
    ...tasks.map((task, i) => taskItem(task, `${at}/tasks/${i}`, assignment, texts)),
  ];
}

/** The tasks of a sub-index that name no unit, below a line that says so. */
function unassignedItems(tasks: readonly Task[], at: string, texts: PlanTexts): PlanItem[] {
  if (tasks.length === 0) return [];
  return [
    { pointer: at, depth: 1, text: texts.fields.unassigned },
    ...tasks.map((task, n) => taskItem(task, `${at}/${n}`, { units: [], partners: [] }, texts)),
  ];
}

/** A task, with its units where these are not all units of its assignment. */
function taskItem(
  { text, due, units, partners }: Task,
  pointer: string,
  assignment: Pick<Assignment, "units" | "partners">,
  texts: PlanTexts,
): PlanItem {
  const notes = [
    ...(due ? [`${texts.fields.due}: ${dueText(due, texts.lang)}`] : []),
    ...ownUnits(texts.fields.units, units, assignment.units),
    ...ownUnits(texts.fields.partners, partners, assignment.partners),
  ];
  return { pointer, depth: 2, text: `- ${text}${notes.length > 0 ? ` (${notes.join("; ")})` : ""}` };
}

function ownUnits(label: string, units: readonly UnitRef[], ofAll: readonly UnitRef[]): string[] {
  const names = namesOf(units);
  return names === "" || names === namesOf(ofAll) ? [] : [`${label}: ${names}`];
}

function targetLine(target: Target, texts: PlanTexts): string {
  const { value, increase, baseline, text } = target;
  if (value === null) return `${texts.fields.target}: ${text}`;
  const notes = [
    ...(increase === null ? [] : [`${texts.increase} ${printed(increase, texts.lang, text)}`]),
    ...(baseline?.value == null
      ? []
      : [`${texts.earlier(baseline.year)}: ${printed(baseline.value, texts.lang, text)}`]),
  ];
  return `${texts.fields.target}: ${withNote(formatTarget(target, texts.lang), notes.join("; "))}`;
}

const withNote = (text?: string | null, note?: string | null) => (note ? `${text} (${note})` : text);
const namesOf = (units: readonly UnitRef[]) => units.map((unit) => unit.name).join(", ");
const dueText = (due: DueDate, lang: Lang) => due.text || formatDate(due, lang);
const yearly = (
  { year, value }: { year: number | null; value: number | null },
  lang: Lang,
  stated: string | readonly string[],
) => `${value === null ? "?" : printed(value, lang, stated)}${year === null ? "" : ` (${year})`}`;
const printed = (value: number, lang: Lang, stated: string | readonly string[]) =>
  formatNumber(value, lang, printedFigure(value, stated).decimals);
