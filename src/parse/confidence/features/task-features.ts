import { fold } from "../../../language/fold.ts";
import { isSmallAt } from "../../../language/letter-case.ts";
import { regex } from "../../../language/regex.ts";
import type { Assignment, Task } from "../../../model/plan.ts";
import { taskVerbAt } from "../../lexicon/task-verbs.ts";
import { addContext, isTold } from "./context-features.ts";
import type { DocumentFacts } from "./document-facts.ts";
import type { AddFeatures, AssessedValue, Features } from "./features.ts";
import { addHeading } from "./heading-features.ts";
import { JOINED_LINES } from "./list-features.ts";
import { addNamePlaces } from "./name-place.ts";
import { addEnds, countOf, hasBrokenWord } from "./text-features.ts";
import { addUnitName } from "./unit-features.ts";

const LABEL =
  /(?:chủ trì|phối hợp|thực hiện|thời gian|thời hạn|sản phẩm|hoàn thành|kết quả|phụ trách)[^.:]{0,20}:/u;
const DATE = /(?:trước|ngày|tháng|quý|năm) ?\d/u;
const GOAL = /^(?:phấn đấu|mục tiêu|chỉ tiêu|quyết tâm)/u;
const GOAL_FIGURE = /\d ?(?:%|điểm|bậc)/u;

const SENTENCE_END = regex`[.;] \p{Lu}`;
const ODD_LABEL = regex`^[\p{L}\d]{1,3}[.)/,]+ ?[\p{L}\d]`;
const ENDS = /[.;…]["”)]?$/u;

/** Features of the words, the due date and the product of a task. */
export const addTask: AddFeatures<Task> = (into, assessed) => {
  const { value, evidence, facts } = assessed;
  const { text, due, product, role, partners, label } = value;
  const folded = fold(text);
  addEnds(into, text);
  addHeading(into, assessed);
  addOwner(into, assessed);
  addContext(into, assessed);
  into.flag("task:told", isTold(folded, 0));
  const beginsWithVerb = taskVerbAt(folded, 0);
  into.flag("task:no-verb", !beginsWithVerb && !hasVerb(folded));
  into.flag("task:small-no-verb", !beginsWithVerb && isSmallAt(text, 0));
  into.flag("task:verb-first", beginsWithVerb);
  const isEnded = ENDS.test(text.trim().slice(-2));
  into.flag("task:no-end", !isEnded);
  if (into.needs("task:ends-line")) into.flag("task:ends-line", !isEnded && endsLine(assessed));
  into.flag("task:short", text.length < 25);
  into.flag("task:very-short", text.length < 12);
  into.flag("task:long", text.length > 400);
  const hasColon = folded.includes(":");
  into.flag("task:colon", hasColon);
  into.flag("task:label-inside", hasColon && LABEL.test(folded));
  into.flag("task:several-sentences", SENTENCE_END.test(text));
  into.flag("task:joined-lines", JOINED_LINES.test(text));
  into.flag("task:goal", GOAL.test(folded));
  into.flag("task:goal-figure", GOAL_FIGURE.test(folded));
  into.flag("task:unit-first", facts.catalogue.beginsUnits(firstWord(folded)));
  into.flag("task:date-unread", due === null && DATE.test(folded));
  into.flag("task:due", due !== null);
  into.flag("task:due-elsewhere", due !== null && !DATE.test(folded));
  into.flag("task:product", product !== null);
  into.flag("task:label", label !== null);
  into.flag("task:label-odd", ODD_LABEL.test(text));
  if (into.needs("task:capitals")) into.flag("task:capitals", text === text.toUpperCase());
  into.category("task-role", role ?? "none");
  into.flag("task:quotation-open", /^[”"»)]/u.test(text));
  for (const unit of partners) addUnitName(into, "partner", unit, assessed);
  if (product !== null) addProduct(into, product, facts);
  into.flag("task:rest", evidence[0].quote.length + 3 < text.length);
};

/** Features of the assignment of a task: where its unit's name ends wrongly in the same line, the task begins wrongly. */
function addOwner(into: Features, assessed: AssessedValue<Task>): void {
  const { pointer, evidence, all, plan, facts } = assessed;
  const end = pointer.lastIndexOf("/tasks/");
  const owner = all[pointer.slice(0, end)]?.[0];
  const assignment = assignmentAt(plan, pointer.slice(0, end));
  if (owner === undefined || assignment === null) return;
  into.amount("owner:doubt", 1 - owner.confidence);
  into.category("owner", owner.rule);
  const isSameLine = owner.line === evidence[0].line;
  into.flag("owner:same-line", isSameLine);
  into.flag("owner:far", evidence[0].line - owner.line > FAR_LINES);
  if (!isSameLine) return;
  for (const unit of assignment.units) addUnitName(into, "owner", unit, assessed);
  addNamePlaces(into, "owner", assignment.units, { text: owner.quote, folded: fold(owner.quote) }, facts);
}
const FAR_LINES = 8;

/** True where the words of a task end with their line or cell, and the next line does not continue them. */
function endsLine({ value, evidence, facts }: AssessedValue<Task>): boolean {
  const [{ line, endLine, cell }] = evidence;
  if (cell !== undefined) return true;
  const next = facts.line(endLine + 1)?.text ?? "";
  const last = facts.line(Math.max(line, endLine))?.text.trimEnd() ?? "";
  return last.endsWith(value.text.trimEnd().slice(-LONGEST_END)) && !isSmallAt(next, 0);
}
const LONGEST_END = 20;

/** The assignment at a pointer; null where it is that of a sub-index without one. */
function assignmentAt(plan: AssessedValue<Task>["plan"], pointer: string): Assignment | null {
  const [, list, first, , second] = pointer.split("/");
  if (list === "assignments") return plan.assignments[Number(first)] ?? null;
  return plan.subIndices[Number(first)]?.assignments[Number(second)] ?? null;
}

/** Features of the product of a task. It is in another cell or after a label, so the quotation may not contain it. */
function addProduct(into: Features, product: string, facts: DocumentFacts): void {
  into.flag("product:long", product.length > 120);
  into.flag("product:broken-word", hasBrokenWord(product, facts));
  into.flag("product:small", isSmallAt(product, 0));
  into.flag("product:figure", /\d/u.test(product));
  if (into.needs("product:again")) into.flag("product:again", facts.mentionsOf(product) > 1);
  into.flag("product:open", countOf(product, "(") !== countOf(product, ")"));
}

function firstWord(folded: string): string {
  const end = folded.indexOf(" ");
  return end < 0 ? folded : folded.slice(0, end);
}

function hasVerb(folded: string): boolean {
  for (let at = 0; at >= 0 && at < 80; at = folded.indexOf(" ", at) + 1 || -1)
    if (taskVerbAt(folded, at)) return true;
  return false;
}
