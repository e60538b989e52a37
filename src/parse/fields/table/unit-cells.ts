import type { Role, UnitRef } from "../../../model/plan.ts";
import type { RuleContext } from "../../text/rule.ts";
import { readUnitList, type UnitList } from "../../units/unit-list.ts";
import type { LabelledUnits } from "../assignment/labelled-units.ts";
import { readMarkedUnits, readRoleLabels } from "../assignment/role-label.ts";
import type { Cell } from "./grid.ts";
import type { Head } from "./head.ts";

/** The units of a row: leads with their role, and partners. */
export interface RowUnits {
  readonly leads: UnitRef[];
  readonly partners: UnitRef[];
  readonly role: Role;
}

/** Labels in a cell ("Chủ trì: Sở A; phối hợp: Sở B") override the heading of the column. */
export function readUnitCells(
  lead: Cell | undefined,
  partner: Cell | undefined,
  head: Head,
  context: RuleContext,
): RowUnits {
  const partners = partner ? unitsIn(partner, firstList(partner, context), context) : [];
  const first = lead ? firstList(lead, context) : null;
  const labels = lead ? labelsIn(lead, first, context) : [];
  if (labels.length > 0) {
    const leads = labels.filter((label) => label.role !== "coordinate");
    const others = labels.filter((label) => label.role === "coordinate").flatMap((label) => label.units);
    return {
      leads: leads.flatMap((label) => label.units),
      partners: [...partners, ...others],
      role: leads[0]?.role ?? head.role,
    };
  }
  const leads = lead ? unitsIn(lead, first, context) : [];
  // In a column for both, the first unit leads and the others are partners.
  return head.shared
    ? { leads: leads.slice(0, 1), partners: [...leads.slice(1), ...partners], role: "lead" }
    : { leads, partners, role: head.role };
}

/** "Chủ trì: Sở A; phối hợp: Sở B", "Sở A (chủ trì), Sở B (phối hợp)". `first`: the units that the cell begins with. */
function labelsIn({ line, start }: Cell, first: UnitList | null, context: RuleContext): LabelledUnits[] {
  const labels = readRoleLabels(line, start + leadingMarks(line.text, start), context);
  return labels.length > 0 ? labels : readMarkedUnits(line, first, context);
}

/** The length of blanks and marks of a list at an offset. */
const leadingMarks = (text: string, at: number): number => /^[\s\-–+•*;,.]*/u.exec(text.slice(at))![0].length;

/** The units that a cell begins with. */
const firstList = ({ line, start }: Cell, context: RuleContext): UnitList | null =>
  readUnitList(line, start + leadingMarks(line.text, start), context);

/** The units of a cell, in lines or in a list, with or without dashes. `first`: those that it begins with. */
function unitsIn({ line }: Cell, first: UnitList | null, context: RuleContext): UnitRef[] {
  const found: UnitRef[] = [];
  for (let list = first; list; ) {
    found.push(...list.units);
    const at = list.end + leadingMarks(line.text, list.end);
    list = at < line.text.length ? readUnitList(line, at, context) : null;
  }
  return found;
}
