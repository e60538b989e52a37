import type { Role, UnitRef } from "../../../model/plan.ts";
import type { RuleContext } from "../../text/rule.ts";
import { readUnitList } from "../../units/unit-list.ts";
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
  const partners = unitsIn(partner, context);
  const labels = lead ? labelsIn(lead, context) : [];
  if (labels.length > 0) {
    const leads = labels.filter((label) => label.role !== "coordinate");
    const others = labels.filter((label) => label.role === "coordinate").flatMap((label) => label.units);
    return {
      leads: leads.flatMap((label) => label.units),
      partners: [...partners, ...others],
      role: leads[0]?.role ?? head.role,
    };
  }
  const leads = unitsIn(lead, context);
  // In a column for both, the first unit leads and the others are partners.
  return head.shared
    ? { leads: leads.slice(0, 1), partners: [...leads.slice(1), ...partners], role: "lead" }
    : { leads, partners, role: head.role };
}

/** "Chủ trì: Sở A; phối hợp: Sở B", "Sở A (chủ trì), Sở B (phối hợp)". */
function labelsIn({ line, start }: Cell, context: RuleContext) {
  const at = start + leadingBlank({ line, start });
  const labels = readRoleLabels(line, at, context);
  return labels.length > 0 ? labels : readMarkedUnits(line, at, context);
}

const leadingBlank = (cell: Cell) => Math.max(0, cell.line.text.slice(cell.start).search(/[^\s\-–+•]/u));

/** The units of a cell, in lines or in a list, with or without dashes. */
function unitsIn(cell: Cell | undefined, context: RuleContext): UnitRef[] {
  if (!cell) return [];
  const found: UnitRef[] = [];
  let at = cell.start;
  const { text } = cell.line;
  while (at < text.length) {
    at += /^[\s\-–+•*;,.]*/u.exec(text.slice(at))![0].length;
    if (at >= text.length) break;
    const list = readUnitList(cell.line, at, context);
    if (!list) break;
    found.push(...list.units);
    at = Math.max(list.end, at + 1);
  }
  return found;
}
