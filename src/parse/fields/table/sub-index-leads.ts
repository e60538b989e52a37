import type { RuleContext } from "../../text/rule.ts";
import { spanIn } from "../../text/span.ts";
import { type AssignmentDraft, newDraft } from "../assignment/shared/assignment-draft.ts";
import type { Cell, GridRow } from "./grid.ts";
import type { Head } from "./head.ts";
import { leadBetween, leadOfCell } from "./lead-labels.ts";
import type { NamedRow } from "./named-row.ts";
import { NO_VALUES, type TableRow } from "./task-row.ts";
import { readUnitCells } from "./unit-cells.ts";

/** Those who lead the sub-indices of a row, from a column of their own, or from labels in a bracket after the name or in a cell beside it. */
export function leadsOf(opens: NamedRow, row: GridRow, head: Head, context: RuleContext): TableRow[] {
  const { named, further } = opens;
  const labelled = further.length === 0 ? leadsByLabel(opens, row, context) : [];
  if (labelled.length > 0) return labelled;
  const { column, role: ofHead } = head.leadsOfSubIndices ?? { column: -1, role: "member" };
  const cell = row.own.has(column) ? row.cells.get(column) : undefined;
  const { leads, partners, role } = readUnitCells(cell, undefined, { role: ofHead, shared: false }, context);
  if (!cell || leads.length === 0) return [];
  const span = spanIn(cell.line, cell.start, cell.line.text.length);
  return [named, ...further].map((subIndex) => {
    const assignment = newDraft({ label: null, units: leads, role, span, rule: "table/task-row" }, partners);
    return { ...NO_VALUES, subIndex, assignment, headed: true, line: row.line.index };
  });
}

function leadsByLabel(opens: NamedRow, row: GridRow, context: RuleContext): TableRow[] {
  const { named: subIndex, column } = opens;
  const name = row.own.has(column) ? row.cells.get(column) : undefined;
  const inBracket = name ? leadInBracket(name, subIndex.restStart, context) : null;
  const beside = [...row.own].map((at) => leadOfCell(row.cells.get(at), context));
  const lead = inBracket ?? beside.find((one) => one !== null);
  return lead ? [{ ...NO_VALUES, subIndex, assignment: lead, headed: true, line: row.line.index }] : [];
}

/** "1. Đảm bảo tuân thủ | (Đơn vị chịu trách nhiệm: Sở A)" */
function leadInBracket(cell: Cell, after: number, context: RuleContext): AssignmentDraft | null {
  const bracket = LABEL_IN_BRACKET.exec(cell.line.text.slice(after, cell.end));
  if (!bracket) return null;
  const from = after + bracket.groups!.open!.length;
  return leadBetween(cell, from, after + bracket[0].length - 1, context);
}
const LABEL_IN_BRACKET = /^(?<open> ?\()[^():]{6,60}: [^()]{2,200}\)/u;
