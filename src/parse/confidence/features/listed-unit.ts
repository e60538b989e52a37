import { fold } from "../../../language/fold.ts";
import { regex } from "../../../language/regex.ts";
import type { Assignment, UnitRef } from "../../../model/plan.ts";
import { taskVerbAt } from "../../lexicon/task-verbs.ts";
import { addContext } from "./context-features.ts";
import type { DocumentFacts } from "./document-facts.ts";
import type { AddFeatures, Features } from "./features.ts";
import { addHeading } from "./heading-features.ts";
import { DASH_GOES_ON, LIST_GOES_ON, STOP_GOES_ON } from "./list-features.ts";
import { addNamePlaces } from "./name-place.ts";
import { addUnitName } from "./unit-features.ts";

/** One of the units or partners of an assignment. */
export interface ListedUnit {
  readonly unit: UnitRef;
  readonly kind: "unit" | "partner";
  readonly assignment: Assignment;
}

/** Features of one name of a list: its form, its place in the list, and the words after it. */
export const addListedUnit: AddFeatures<ListedUnit> = (into, assessed) => {
  const { value, evidence, plan, facts } = assessed;
  const { unit, kind, assignment } = value;
  const names = kind === "unit" ? assignment.units : assignment.partners;
  const isLast = names.at(-1) === unit;
  addUnitName(into, kind, unit, assessed);
  addHeading(into, assessed);
  into.category("role", assignment.role);
  into.flag("listed:partner", kind === "partner");
  into.flag("listed:first", names[0] === unit);
  into.flag("listed:last", isLast);
  into.flag("listed:alone", names.length === 1);
  into.flag("listed:many", names.length > 4);
  addContext(into, assessed);
  addNeighbours(into, value, facts);
  const folded = facts.fold(unit.name);
  const isUnknown = unit.unitId === null && !unit.group;
  into.flag("listed:part-of-other", isUnknown && facts.ofPlan(plan).isPartOfOther(folded));
  const quote = fold(evidence[0].quote);
  addNamePlaces(into, kind, [unit], { text: evidence[0].quote, folded: quote }, facts);
  const at = quote.indexOf(folded);
  into.flag("listed:outside", at < 0);
  if (at < 0) return;
  const end = at + folded.length;
  const after = evidence[0].quote.slice(end);
  into.flag("listed:cut", isLast && LIST_GOES_ON.test(after));
  into.flag("listed:stop", STOP_GOES_ON.test(after));
  into.flag("listed:dash", DASH_GOES_ON.test(after));
  into.flag("listed:small-after", SMALL_AFTER.test(quote.slice(end)) && !taskVerbAt(quote, end + 1));
  into.flag("listed:verb-after", taskVerbAt(quote, end + 1));
  into.flag("listed:ends-quote", isLast && end >= quote.length - 1);
};

/** A unit that is named as lead and as partner, and a division before the unit that it belongs to: "Phòng A, Sở B". */
function addNeighbours(into: Features, { unit, kind, assignment }: ListedUnit, facts: DocumentFacts): void {
  const names = assignment[`${kind}s`];
  if (names.length > MOST_COMPARED) return;
  const others = kind === "unit" ? assignment.partners : assignment.units;
  const own = facts.fold(unit.name);
  into.flag(
    `listed:${kind}-repeated`,
    others.slice(0, MOST_COMPARED).some(({ name }) => facts.fold(name) === own),
  );
  const at = names.indexOf(unit);
  const [before, after] = [names[at - 1], names[at + 1]];
  into.flag(
    "listed:below-next",
    after !== undefined && DIVISION.test(own) && WHOLE.test(facts.fold(after.name)),
  );
  into.flag(
    "listed:above-last",
    before !== undefined && WHOLE.test(own) && DIVISION.test(facts.fold(before.name)),
  );
}
/** Comparing the names of a longer list would be quadratic. */
const MOST_COMPARED = 40;
const DIVISION = /^(?:phòng|chi cục|cục|trung tâm|đội|tổ|văn phòng) /u;
const WHOLE = /^(?:sở|bộ|ban|hội|công an|ubnd|ủy ban|cục|liên đoàn) /u;

/** A word directly after a name, without a mark between them. The text is folded. */
const SMALL_AFTER = regex`^ \p{L}`;
