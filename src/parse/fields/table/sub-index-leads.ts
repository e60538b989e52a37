import type { RuleContext } from "../../text/rule.ts";
import { spanIn } from "../../text/span.ts";
import { readRoleLabels } from "../assignment/labels/role-label.ts";
import { newDraft } from "../assignment/shared/assignment-draft.ts";
import type { GridRow } from "./grid.ts";
import type { Head } from "./head.ts";
import type { NamedRow } from "./sub-index-row.ts";
import { NO_VALUES, type TableRow } from "./task-row.ts";
import { readUnitCells } from "./unit-cells.ts";

/** Those who lead the sub-indices of a row, from a column of their own, or from a bracket after the name. */
export function leadsOf(opens: NamedRow, row: GridRow, head: Head, context: RuleContext): TableRow[] {
  const { named, further } = opens;
  const inBracket = leadsInBracket(opens, row, context);
  if (inBracket.length > 0) return inBracket;
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

/** "1. Đảm bảo tuân thủ | (Đơn vị chịu trách nhiệm: Sở A)" */
function leadsInBracket(
  { named, further, column }: NamedRow,
  row: GridRow,
  context: RuleContext,
): TableRow[] {
  const cell = row.own.has(column) ? row.cells.get(column) : undefined;
  const bracket = cell && LABEL_IN_BRACKET.exec(cell.line.text.slice(named.restStart, cell.end));
  if (!cell || !bracket || further.length > 0) return [];
  const from = named.restStart + bracket.groups!.open!.length;
  const end = named.restStart + bracket[0].length - 1;
  const labelled = readRoleLabels(cell.line.upTo(end), from, context);
  const lead = labelled.find(({ role, units }) => role !== "coordinate" && units.length > 0);
  if (!lead) return [];
  const partners = labelled.flatMap(({ role, units }) => (role === "coordinate" ? units : []));
  const span = spanIn(cell.line, from, end);
  const stated = { label: null, units: lead.units, role: lead.role, span, rule: "table/task-row" };
  return [
    {
      ...NO_VALUES,
      subIndex: named,
      assignment: newDraft(stated, partners),
      headed: true,
      line: row.line.index,
    },
  ];
}
const LABEL_IN_BRACKET = /^(?<open> ?\()[^():]{6,60}: [^()]{2,200}\)/u;
