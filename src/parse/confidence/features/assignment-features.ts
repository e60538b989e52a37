import { fold } from "../../../language/fold.ts";
import { regex } from "../../../language/regex.ts";
import type { Assignment, UnitRef } from "../../../model/plan.ts";
import { taskVerbAt } from "../../lexicon/task-verbs.ts";
import { addBlock } from "./block-features.ts";
import { addContext } from "./context-features.ts";
import type { DocumentFacts } from "./document-facts.ts";
import type { AddFeatures, Features } from "./features.ts";
import { addHeading } from "./heading-features.ts";
import { addList, LIST_GOES_ON } from "./list-features.ts";
import { addNamePlaces } from "./name-place.ts";
import { addUnitName } from "./unit-features.ts";

/** Features of the units, the partners and the role of an assignment. */
export const addAssignment: AddFeatures<Assignment> = (into, assessed) => {
  const { value, evidence, facts } = assessed;
  const { units, partners, role, tasks } = value;
  for (const unit of units) addUnitName(into, "unit", unit, assessed);
  for (const unit of partners) addUnitName(into, "partner", unit, assessed);
  addBlock(into, assessed);
  addHeading(into, assessed);
  addList(into, assessed);
  into.flag("units:none", units.length === 0);
  into.flag("units:several", units.length > 1);
  into.flag("units:many", units.length > 4);
  into.flag("partners:many", partners.length > 4);
  into.flag("tasks:none", tasks.length === 0);
  into.flag("tasks:many", tasks.length > 6);
  into.category("role", role);
  addContext(into, assessed);
  const isOutside = assessed.pointer.startsWith("/assignments");
  into.category("role-by", `${role} ${evidence[0].rule}`);
  into.category("role-in", `${role} ${isOutside ? "document" : "sub-index"}`);
  into.flag(
    "member:label",
    role === "member" && !isOutside && evidence[0].rule === "assignment/labels/role-label",
  );
  addRole(into, value, evidence[0].quote);
  const [first] = evidence;
  const folded = fold(first.quote);
  const quotation = { text: first.quote, folded };
  addNamePlaces(into, "unit", units, quotation, facts);
  addNamePlaces(into, "partner", partners, quotation, facts);
  into.flag("words:lead-unread", role !== "lead" && folded.includes("chủ trì"));
  into.flag("words:partners-unread", partners.length === 0 && /phối hợp|cùng/u.test(folded));
  into.flag("words:partners-named", partners.length === 0 && role !== "coordinate" && PARTNERS.test(folded));
  const isElsewhere = ({ name }: UnitRef) => !folded.includes(facts.fold(name));
  into.flag("words:unit-outside", units.some(isElsewhere) || partners.some(isElsewhere));
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

/** Whether all tasks show the role, only some, or neither they nor the quotation. */
function addRole(into: Features, { role, tasks }: Assignment, quote: string): void {
  const word = role === "lead" ? LEAD : role === "coordinate" ? COORDINATE : null;
  if (word === null) return;
  const shown = tasks.filter(({ text }) => word.test(fold(text.slice(0, LONGEST_ROLE)))).length;
  const isSaid = word.test(fold(quote));
  into.flag(`${role}:some-tasks`, !isSaid && shown > 0 && shown < tasks.length);
  into.flag(`${role}:no-task`, !isSaid && shown === 0);
  into.flag(`${role}:said`, isSaid);
}
const LEAD = /chủ trì|đầu mối|chịu trách nhiệm chính/u;
const COORDINATE = /phối hợp/u;
const LONGEST_ROLE = 60;

/** True where two of the units, or a unit and a partner, have the same name. */
function hasRepeated({ units, partners }: Assignment, facts: DocumentFacts): boolean {
  const names = new Set(units.map(({ name }) => facts.fold(name)));
  return names.size < units.length || partners.some(({ name }) => names.has(facts.fold(name)));
}

/** "phối hợp với Sở Tài chính". Those who are only "liên quan" are nobody. */
const PARTNERS = regex`(?<!\p{L})(?:phối hợp|cùng)(?: chặt chẽ)?(?: với| cùng)? (?!(?:(?!phối hợp)[^.;:]){0,60}liên quan)(?!nhau|kỳ)\p{L}`;

const SMALL = regex`^ ?\p{Ll}`;

/** The offset in a quotation after the last mention of a unit; the end of the quotation if it does not contain the unit. */
function offsetAfterLast(folded: string, unit: string): number {
  // Searching forwards is several times faster than `lastIndexOf`.
  let at = folded.indexOf(unit);
  if (at < 0) return folded.length;
  for (let next = at; next >= 0; next = folded.indexOf(unit, at + 1)) at = next;
  const end = at + unit.length;
  return folded[end] === " " ? end + 1 : end;
}
