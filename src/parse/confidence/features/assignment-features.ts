import { fold } from "../../../language/fold.ts";
import { regex } from "../../../language/regex.ts";
import type { Assignment, Task } from "../../../model/plan.ts";
import { taskVerbAt } from "../../lexicon/task-verbs.ts";
import { addBlock } from "./block-features.ts";
import type { AddFeatures } from "./features.ts";
import { addEnds } from "./text-features.ts";
import { addUnitName } from "./unit-features.ts";

/** Signs about the units, the partners and the role of an assignment. */
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
  const [{ quote, line }] = evidence;
  const folded = fold(quote);
  into.flag("words:lead-unread", role !== "lead" && folded.includes("chủ trì"));
  into.flag("words:partners-unread", partners.length === 0 && /phối hợp|cùng/u.test(folded));
  const names = [...units, ...partners].map(({ name }) => facts.fold(name));
  into.flag(
    "words:unit-outside",
    names.some((name) => !folded.includes(name)),
  );
  const after = units.length > 0 ? textBehind(folded, quote, facts.fold(units.at(-1)!.name)) : "";
  into.flag("after:no-verb", SMALL.test(after) && !taskVerbAt(fold(after), 0));
  into.flag("after:lead-later", fold(after).indexOf("chủ trì") > 20);
  into.flag("list:cut", LIST_GOES_ON.test(after));
  const printed = facts.line(line)?.folded ?? "";
  into.flag("line:long", printed.length > 300);
  into.flag("line:several-clauses", (printed.match(/;/gu)?.length ?? 0) > 1);
  const repeated = new Set(units.map(({ name }) => facts.fold(name))).size < units.length;
  into.flag(
    "units:repeated",
    repeated ||
      units.some(({ name }) => partners.some((other) => facts.fold(other.name) === facts.fold(name))),
  );
};

const SMALL = regex`^ ?\p{Ll}`;
const LIST_GOES_ON = regex`^(?:,| và|;) ?(?:các )?\p{Lu}`;

/** What follows the last unit in the quotation; "" where it is not in it. */
function textBehind(folded: string, quote: string, last: string): string {
  const at = folded.lastIndexOf(last);
  return at < 0 ? "" : quote.slice(at + last.length).replace(/^ /u, "");
}

const LABEL =
  /(?:chủ trì|phối hợp|thực hiện|thời gian|thời hạn|sản phẩm|hoàn thành|kết quả|phụ trách)[^.:]{0,20}:/u;
const DATE = /(?:trước|ngày|tháng|quý|năm) ?\d/u;

/** Signs about the words, the due date and the product of a task. */
export const addTask: AddFeatures<Task> = (into, { value, evidence, facts }) => {
  const { text, due, product, role, partners, label } = value;
  const folded = fold(text);
  addEnds(into, text);
  into.flag("task:no-verb", !hasVerb(folded));
  into.flag("task:small-no-verb", regex`^\p{Ll}`.test(text) && !taskVerbAt(folded, 0));
  into.flag("task:verb-first", taskVerbAt(folded, 0));
  into.flag("task:no-end", !/[.;…]["”)]?$/u.test(text.trim()));
  into.flag("task:short", text.length < 25);
  into.flag("task:very-short", text.length < 12);
  into.flag("task:long", text.length > 400);
  into.flag("task:colon", folded.includes(":"));
  into.flag("task:label-inside", LABEL.test(folded));
  into.flag("task:several-sentences", regex`[.;] \p{Lu}`.test(text));
  into.flag("task:unit-first", facts.unitHeads.has(folded.split(" ")[0]!));
  into.flag("task:date-unread", due === null && DATE.test(folded));
  into.flag("task:due", due !== null);
  into.flag("task:product", product !== null);
  into.flag("task:label", label !== null);
  into.flag("task:label-odd", regex`^[\p{L}\d]{1,3}[.)/,]+ ?[\p{L}\d]`.test(text));
  into.flag("task:capitals", text === text.toUpperCase());
  into.category("task-role", role ?? "none");
  into.flag("task:quotation-open", /^[”"»)]/u.test(text));
  for (const unit of partners) addUnitName(into, "partner", unit, facts);
  if (product !== null) into.flag("task:product-long", product.length > 120);
  into.flag("task:rest", evidence[0].quote.length + 3 < text.length);
};

function hasVerb(folded: string): boolean {
  for (let at = 0; at >= 0 && at < 80; at = folded.indexOf(" ", at) + 1 || -1)
    if (taskVerbAt(folded, at)) return true;
  return false;
}
