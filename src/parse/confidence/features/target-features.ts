import { fold } from "../../../language/fold.ts";
import type { Deadline, Figure, SubIndex, Target } from "../../../model/plan.ts";
import type { DocumentFacts } from "./document-facts.ts";
import type { AddFeatures, Features } from "./features.ts";
import { addHeading } from "./heading-features.ts";
import { numberOf } from "./plan-facts.ts";
import { addEnds, CONNECTIVES, hasBrokenWord, lastWord } from "./text-features.ts";

const TOLERANCE = 0.006;
const FIGURE = /\d+(?:[.,]\d+)?/gu;

/** Features of a target: its own arithmetic and the other figures of its sentence. */
export const addTarget: AddFeatures<Target> = (into, assessed) => {
  const { value: target, evidence, plan, facts } = assessed;
  addHeading(into, assessed);
  const { kind, comparator, value, valueTo, increase, baseline, year, criterion } = target;
  into.category("target", kind);
  // A cell states a figure without words, so "=" is no doubt there.
  const isCell = evidence[0].cell !== undefined;
  into.category("comparator", isCell ? "cell" : (comparator ?? "none"));
  into.flag("target:no-value", value === null);
  into.flag("target:over-100", value !== null && value > 100);
  const isWholeScore = kind === "score" && value !== null && Number.isInteger(value);
  into.flag("target:whole-score", isWholeScore && !isCell && !/\d[.,]0/u.test(target.text));
  into.flag("target:criterion", criterion !== null);
  if (criterion !== null) addCriterion(into, criterion, facts);
  into.flag("target:baseline", baseline !== null);
  into.flag("target:baseline-no-value", baseline !== null && baseline.value === null);
  into.flag("target:increase", increase !== null);
  into.flag("target:range", valueTo !== null);
  into.flag("target:year", year !== null);
  const sum =
    value !== null && increase !== null && baseline?.value != null ? value - increase - baseline.value : null;
  into.flag("target:arithmetic-right", sum !== null && Math.abs(sum) <= TOLERANCE);
  into.flag("target:arithmetic-wrong", sum !== null && Math.abs(sum) > TOLERANCE);
  into.flag("target:baseline-above", value !== null && baseline?.value != null && baseline.value > value);
  const text = fold(target.text);
  const figures = text.match(FIGURE) ?? [];
  into.flag("target:many-figures", figures.length > 4);
  into.flag("target:points-and-places", text.includes("điểm") && text.includes("bậc"));
  into.flag("target:long", target.text.length > 200);
  into.flag("target:figure-restored", changedFigures(evidence[0].original, evidence[0].quote));
  const { targets, targetKinds } = facts.ofPlan(plan);
  into.flag("target:unlike-others", targets > 2 && targetKinds.get(kind) === 1);
  into.flag("words:from", comparator === "=" && /(?:^| )(?:từ|mức|hơn) \d/u.test(text));
  into.flag("words:baseline-unread", baseline?.value == null && /năm \d{4}[^.;]{0,16}\d+,\d/u.test(text));
  into.flag("words:more", /trở lên|ít nhất|tối thiểu|không dưới|trên /u.test(text) && comparator === "=");
};

function addCriterion(into: Features, criterion: string, facts: DocumentFacts): void {
  const folded = fold(criterion);
  into.flag("criterion:long", criterion.length > 90);
  into.flag("criterion:broken-word", hasBrokenWord(criterion, facts));
  into.flag("criterion:connective", CONNECTIVES.has(lastWord(folded)));
  into.flag("criterion:verb-inside", / (?:đạt|vươn|lên|tăng|giảm|phấn đấu|duy trì)(?: |$)/u.test(folded));
  if (into.needs("criterion:again")) into.flag("criterion:again", facts.mentionsOf(criterion) > 1);
}

const changedFigures = (original: string | undefined, quote: string) =>
  original !== undefined && original.replace(/\D/gu, "") !== quote.replace(/\D/gu, "");

export const addFigure: AddFeatures<Figure> = (into, { value, evidence }) => {
  into.category("figure", value.quantity);
  into.flag("figure:no-year", value.year === null);
  into.flag("figure:whole", value.subIndex === null);
  into.flag("target:figure-restored", changedFigures(evidence[0].original, evidence[0].quote));
};

/** Features of a sub-index: its name against the catalogue, and what the plan states about it. */
export const addSubIndex: AddFeatures<SubIndex> = (into, { value, evidence, plan, facts }) => {
  const { id, name, target, assignments, tasks, otherTargets, order } = value;
  const ofIndex = facts.catalogue.subIndicesOf(value.index ?? "", plan.years[0] ?? null);
  const known = [...ofIndex, ...ofIndex.flatMap((whole) => facts.catalogue.partsOf(whole.id))];
  const names = known.find((entry) => entry.id === id);
  const printed = names ? [names.name, names.shortName].map((own) => facts.fold(own)) : [];
  into.flag("sub:unknown", id === null);
  into.flag("sub:exact", printed.includes(fold(name)));
  into.flag("sub:longer", printed.length > 0 && printed.every((own) => name.length > own.length * 1.2));
  into.flag("sub:figure", /\d/u.test(name) && !printed.some((own) => /\d/u.test(own)));
  into.flag("sub:target", target !== null);
  into.flag("sub:empty", target === null && otherTargets.length + assignments.length + tasks.length === 0);
  into.flag("sub:no-duties", assignments.length + tasks.length === 0);
  into.flag("sub:quoted", /[“"«]/u.test(facts.line(evidence[0].line)?.text ?? ""));
  const before = plan.subIndices[order - 2];
  into.flag("sub:order", before?.id != null && id !== null && numberOf(before.id) > numberOf(id));
  const { knownSubIndices: count } = facts.ofPlan(plan);
  into.flag("sub:unlike-others", (id === null ? plan.subIndices.length - count : count) === 1);
  into.flag("sub:other-index", value.index !== null && value.index !== plan.index?.id);
  into.flag("sub:long", name.length > 120);
  addEnds(into, name);
};

/** Features of a deadline: its parts, its year and other places with the same date. */
export const addDeadline: AddFeatures<Deadline> = (into, { value, evidence, plan }) => {
  const { date, what, bound, units, to } = value;
  const { year } = date;
  into.category("deadline", what);
  into.category("bound", bound);
  into.flag("deadline:other-year", year !== null && plan.years.length > 0 && !plan.years.includes(year));
  const issued = plan.issueDate;
  into.flag("deadline:before-issue", date.iso !== null && issued.iso !== null && date.iso < issued.iso);
  into.flag("deadline:no-units", units.length === 0);
  into.flag("deadline:units", units.length > 1);
  into.flag(
    "deadline:group",
    units.some(({ group }) => group),
  );
  into.flag("deadline:to", to.length > 0);
  into.flag("target:figure-restored", changedFigures(evidence[0].original, evidence[0].quote));
};
