import type { RuleContext } from "../../text/rule.ts";
import { spanIn } from "../../text/span.ts";
import { readRoleLabels } from "../assignment/labels/role-label.ts";
import { type AssignmentDraft, newDraft } from "../assignment/shared/assignment-draft.ts";
import { type Cell, textOf } from "./grid.ts";

// Cells, and brackets in cells, that only say who leads: "Cơ quan theo dõi, tổng hợp: Sở Nội vụ".

const LABEL = /^[^():.;]{6,60}: /u;

/** The lead of a cell that begins with a label of a role; null for other cells. */
export function leadOfCell(cell: Cell | undefined, context: RuleContext): AssignmentDraft | null {
  if (!cell || !LABEL.test(textOf(cell))) return null;
  const from = cell.start + cell.line.text.slice(cell.start).search(/\S/u);
  return leadBetween(cell, from, cell.end ?? cell.line.text.length, context);
}

/** The lead that labels between two offsets name, with the partners there. */
export function leadBetween(
  { line }: Cell,
  from: number,
  to: number,
  context: RuleContext,
): AssignmentDraft | null {
  const labelled = readRoleLabels(line.upTo(to), from, context);
  const lead = labelled.find(({ role, units }) => role !== "coordinate" && units.length > 0);
  if (!lead) return null;
  const partners = labelled.flatMap(({ role, units }) => (role === "coordinate" ? units : []));
  const span = spanIn(line, from, to);
  return newDraft(
    { label: null, units: lead.units, role: lead.role, span, rule: "table/task-row" },
    partners,
  );
}
