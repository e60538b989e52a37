import type { UnitRef } from "../../../../model/plan.ts";
import type { RuleContext } from "../../../text/rule.ts";
import { namesBody } from "../../../units/shared/names-body.ts";
import { type ReadClause, readFurtherClauses } from "../clauses/clause-units.ts";
import { onlyHelps } from "../labels/role-line.ts";
import { isSameUnit } from "../shared/assignment-draft.ts";
import { isEachOf } from "../shared/each-member.ts";
import type { Item } from "../shared/items.ts";
import { agentSubject } from "../subjects/agent-subject.ts";
import { everybody } from "../subjects/everybody.ts";
import { leadAndPartners } from "../subjects/lead-and-partners.ts";
import { leadingUnits } from "../subjects/leading-units.ts";
import { likelyBearers } from "../subjects/likely-bearers.ts";
import { openingClause } from "../subjects/opening-clause.ts";
import { orderedUnits } from "../subjects/ordered-units.ts";
import { postUnits } from "../subjects/post.ts";

// Below the heading of a unit an item may have a further sentence about others: "- Rà soát thủ tục. | Sở Tài chính bố trí kinh phí."

/** The words of an item between two offsets that others do. */
export interface PartOfOthers {
  readonly from: number;
  readonly to: number;
  /** Empty: the units of the heading again. */
  readonly units: readonly UnitRef[];
}

/** The rules by which a sentence names its subject, or those who are ordered. */
const SUBJECT_RULES: ReadonlySet<string> = new Set(
  [
    agentSubject,
    leadingUnits,
    leadAndPartners,
    orderedUnits,
    openingClause,
    everybody,
    postUnits,
    likelyBearers,
  ].map(({ id }) => id),
);
/** "Yêu cầu các đơn vị báo cáo": what the unit of the heading asks of others. The author of the document assigns. */
const ASSIGNS = /^(?:giao|phân công) /u;

/** The further sentences of an item whose subjects are not the units of its heading, in order. */
export function partsOfOthers(
  { line, start }: Pick<Item, "line" | "start">,
  heading: readonly UnitRef[],
  context: RuleContext,
): PartOfOthers[] {
  const parts: PartOfOthers[] = [];
  for (const clause of readFurtherClauses(line, start, context)) {
    const units = unitsOf(clause, line.folded, heading);
    if (units !== null && (units.length > 0 || parts.length > 0))
      parts.push({ from: clause.from, to: clause.to, units });
    else if (parts.length > 0) parts.push({ ...parts.pop()!, to: clause.to });
  }
  return parts;
}

/** True for a clause that names bodies as its subject or orders them to do something. `folded`: the text of its line. */
export function namesOwnSubject({ from, to, units: read, statement }: ReadClause, folded: string): boolean {
  if (!read || statement || !SUBJECT_RULES.has(read.rule)) return false;
  if (read.rule === orderedUnits.id && !ASSIGNS.test(folded.slice(from, to))) return false;
  return !onlyHelps(folded.slice(read.end, to)) && read.units.every(namesBody);
}

/** The units of a clause that is about others; [] for those of the heading, null where it has no subject. */
function unitsOf(clause: ReadClause, folded: string, heading: readonly UnitRef[]) {
  const { units: read } = clause;
  if (!read || !namesOwnSubject(clause, folded)) return null;
  const isOfHeading = (unit: UnitRef) =>
    isEachOf(unit, heading) || heading.some((own) => isSameUnit(own, unit));
  // "1. Sở A, Sở B" over "Sở A rà soát …. | Sở B hướng dẫn …": one of several has its own work.
  const isOneOfSeveral = read.units.length < heading.length && !read.units.some(({ group }) => group);
  return read.units.some(isOfHeading) && !isOneOfSeveral ? [] : read.units;
}
