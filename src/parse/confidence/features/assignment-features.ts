import { fold } from "../../../language/fold.ts";
import { isSmallAt } from "../../../language/letter-case.ts";
import { regex } from "../../../language/regex.ts";
import type { Assignment, Task, UnitRef } from "../../../model/plan.ts";
import { taskVerbAt } from "../../lexicon/task-verbs.ts";
import { addBlock } from "./block-features.ts";
import type { DocumentFacts } from "./document-facts.ts";
import type { AddFeatures, Features } from "./features.ts";
import { addEnds, countOf, hasBrokenWord } from "./text-features.ts";
import { addUnitName } from "./unit-features.ts";

/** Features of the units, the partners and the role of an assignment. */
export const addAssignment: AddFeatures<Assignment> = (into, assessed) => {
  const { value, evidence, facts } = assessed;
  const { units, partners, role, tasks } = value;
  for (const unit of units) addUnitName(into, "unit", unit, facts);
  for (const unit of partners) addUnitName(into, "partner", unit, facts);
  addBlock(into, assessed);
  into.flag("units:none", units.length === 0);
  into.flag("units:several", units.length > 1);
  into.flag("units:many", units.length > 4);
  into.flag("partners:many", partners.length > 4);
  into.flag("tasks:none", tasks.length === 0);
  into.flag("tasks:many", tasks.length > 6);
  into.category("role", role);
  const [first] = evidence;
  const folded = fold(first.quote);
  into.flag("words:lead-unread", role !== "lead" && folded.includes("chủ trì"));
  into.flag("words:partners-unread", partners.length === 0 && /phối hợp|cùng/u.test(folded));
  const isOutside = ({ name }: UnitRef) => !folded.includes(facts.fold(name));
  into.flag("words:unit-outside", units.some(isOutside) || partners.some(isOutside));
  const behind = units.length > 0 ? offsetAfterLast(folded, facts.fold(units.at(-1)!.name)) : folded.length;
  const after = first.quote.slice(behind);
  into.flag("after:no-verb", SMALL.test(after) && !taskVerbAt(folded, behind));
  into.flag("after:lead-later", folded.indexOf("chủ trì", behind) > behind + 20);
  into.flag("list:cut", LIST_GOES_ON.test(after));
  const printed = facts.line(first.line)?.folded ?? "";
  into.flag("line:long", printed.length > 300);
  // Remembered because one line may contain thousands of assignments.
  const severalClauses = () => printed.indexOf(";") !== printed.lastIndexOf(";");
  into.flag("line:several-clauses", facts.remember("several-clauses", printed, severalClauses));
  if (into.needs("units:repeated")) into.flag("units:repeated", hasRepeated(value, facts));
};

/** True where two of the units, or a unit and a partner, have the same name. */
function hasRepeated({ units, partners }: Assignment, facts: DocumentFacts): boolean {
  const names = new Set(units.map(({ name }) => facts.fold(name)));
  return names.size < units.length || partners.some(({ name }) => names.has(facts.fold(name)));
}

const SMALL = regex`^ ?\p{Ll}`;
const LIST_GOES_ON = regex`^(?:,| và|;) ?(?:các )?\p{Lu}`;

/** The offset in a quotation after the last mention of a unit; the end of the quotation if it does not contain the unit. */
function offsetAfterLast(folded: string, unit: string): number {
  // Searching forwards is several times faster than `lastIndexOf`.
  let at = folded.indexOf(unit);
  if (at < 0) return folded.length;
  for (let next = at; next >= 0; next = folded.indexOf(unit, at + 1)) at = next;
  const end = at + unit.length;
  return folded[end] === " " ? end + 1 : end;
}

const LABEL =
  /(?:chủ trì|phối hợp|thực hiện|thời gian|thời hạn|sản phẩm|hoàn thành|kết quả|phụ trách)[^.:]{0,20}:/u;
const DATE = /(?:trước|ngày|tháng|quý|năm) ?\d/u;

const SENTENCE_END = regex`[.;] \p{Lu}`;
const ODD_LABEL = regex`^[\p{L}\d]{1,3}[.)/,]+ ?[\p{L}\d]`;
const ENDS = /[.;…]["”)]?$/u;

/** Features of the words, the due date and the product of a task. */
export const addTask: AddFeatures<Task> = (into, { value, evidence, facts }) => {
  const { text, due, product, role, partners, label } = value;
  const folded = fold(text);
  addEnds(into, text);
  const beginsWithVerb = taskVerbAt(folded, 0);
  into.flag("task:no-verb", !beginsWithVerb && !hasVerb(folded));
  into.flag("task:small-no-verb", !beginsWithVerb && isSmallAt(text, 0));
  into.flag("task:verb-first", beginsWithVerb);
  into.flag("task:no-end", !ENDS.test(text.trim().slice(-2)));
  into.flag("task:short", text.length < 25);
  into.flag("task:very-short", text.length < 12);
  into.flag("task:long", text.length > 400);
  const hasColon = folded.includes(":");
  into.flag("task:colon", hasColon);
  into.flag("task:label-inside", hasColon && LABEL.test(folded));
  into.flag("task:several-sentences", SENTENCE_END.test(text));
  into.flag("task:unit-first", facts.catalogue.beginsUnits(firstWord(folded)));
  into.flag("task:date-unread", due === null && DATE.test(folded));
  into.flag("task:due", due !== null);
  into.flag("task:product", product !== null);
  into.flag("task:label", label !== null);
  into.flag("task:label-odd", ODD_LABEL.test(text));
  if (into.needs("task:capitals")) into.flag("task:capitals", text === text.toUpperCase());
  into.category("task-role", role ?? "none");
  into.flag("task:quotation-open", /^[”"»)]/u.test(text));
  for (const unit of partners) addUnitName(into, "partner", unit, facts);
  if (product !== null) addProduct(into, product, facts);
  into.flag("task:rest", evidence[0].quote.length + 3 < text.length);
};

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
