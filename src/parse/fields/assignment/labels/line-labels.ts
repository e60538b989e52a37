import { isCapitalAt } from "../../../../language/letter-case.ts";
import type { PlacedLabel } from "../../../lexicon/label-grammar.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { readDueDates } from "../../due-date/due-dates.ts";
import { afterOrder } from "../sentence/order.ts";
import type { LabelledUnits } from "../shared/labelled-units.ts";
import { type Detail, isDetail, readDetails } from "./detail-label.ts";
import { roleLabelsAt, unitsAfterLabels } from "./role-label.ts";
import { bearerWithPartners, beforeDueDate, readRoleLine } from "./role-line.ts";
import { rolesAfterTask } from "./trailing-roles.ts";
import { timeAtEnd, unitsAndTime } from "./units-and-time.ts";

/** What a line of labels states about the tasks above it. */
export interface LineLabels {
  readonly units: readonly LabelledUnits[];
  readonly details: readonly Detail[];
}

/** True where a line begins with a label. */
export function isLabelled(line: TextLine, from: number, context: RuleContext): boolean {
  if (isDetail(line, from)) return true;
  const labels = roleLabelsAt(line, from);
  return namesUnknownUnits(line, labels) || unitsOf(line, from, labels, context).length > 0;
}

/** The labels that a line consists of, from an offset on; null where it does not begin with a label. */
export const readLabels = (line: TextLine, from: number, context: RuleContext): LineLabels | null =>
  readFrom(line, from, roleLabelsAt(line, from), context);

/**
 * As `readLabels`, for a line below tasks that name no unit: there the sentence after "Phân công:" or "Thực hiện:" is about
 * those tasks and states none itself.
 */
export function readLabelsBelowTasks(line: TextLine, from: number, context: RuleContext): LineLabels | null {
  const labels = roleLabelsAt(line, from);
  const units = unitsAfterLabels(line, labels, context, false);
  if (units.length > 0) return { units, details: detailsOf(line, from, context) };
  const read = readFrom(line, from, labels, context);
  if (read) return read;
  const named = bearerWithPartners(line, from, context);
  if (named.length > 0) return { units: named, details: [] };
  const timed = beforeDueDate(line, from, context);
  const due = timed ? bearerWithPartners(timed, from, context) : [];
  if (due.length > 0) return { units: due, details: dueOf(line, context) };
  // "Giao Sở A thực hiện." and "Sở A (chủ trì), Sở B (phối hợp)." only say who does the work above. An order in an article of a decision is
  // about the whole decision, so it must be a paragraph.
  const mayState = (from === 0 && afterOrder(line, from) > from) || line.text.includes(" (", from);
  const ordered = mayState ? rolesAfterTask(line, from, context) : [];
  if (ordered.length > 0) return { units: ordered, details: dueOf(line, context) };
  return unitsAndTime(line, from, context);
}

/** `labels`: the role labels of the line. */
function readFrom(
  line: TextLine,
  from: number,
  labels: readonly PlacedLabel[],
  context: RuleContext,
): LineLabels | null {
  const units = unitsOf(line, from, labels, context);
  if (units.length === 0 && !isDetail(line, from) && !namesUnknownUnits(line, labels)) return null;
  const details = detailsOf(line, from, context);
  return { units, details: details.length > 0 || labels.length > 0 ? details : dueOf(line, context) };
}

/** The details of the labels of a line, and the time that its last sentence states without a label. */
function detailsOf(line: TextLine, from: number, context: RuleContext): readonly Detail[] {
  const details = readDetails(line, from, context);
  return details.some(({ due }) => due) ? details : [...details, ...timeAtEnd(line, from, context)];
}

/** The due date of a line without labels: "Sở A chủ trì, xong trong quý II." */
const dueOf = (line: TextLine, context: RuleContext): Detail[] =>
  readDueDates(line, context)
    .slice(0, 1)
    .map((due) => ({ kind: "due", due, product: null }));

/** The units after the labels of a line; without a label, those of a line that states only units with their roles. */
const unitsOf = (line: TextLine, from: number, labels: readonly PlacedLabel[], context: RuleContext) =>
  labels.length > 0 ? unitsAfterLabels(line, labels, context, true) : readRoleLine(line, from, context);

/**
 * True for "Cơ quan chủ trì: Viettel": a certain label before a capital, even if no unit was recognised after it, and for a label that
 * repeats the one above.
 */
const namesUnknownUnits = (line: TextLine, [label]: readonly PlacedLabel[]): boolean =>
  label?.kind === "role" &&
  label.firm &&
  (isCapitalAt(line.text, label.end) ||
    TITLE.test(line.folded.slice(label.end, label.end + 10)) ||
    repeatsAbove(line, label));
/** True for "Cơ quan chủ trì: như trên": the units of the same label above. */
export const repeatsAbove = (line: TextLine, { end }: PlacedLabel): boolean =>
  AS_ABOVE.test(line.folded.slice(end));
const AS_ABOVE =
  /^[("]?(?:như (?:trên|nêu trên|nhiệm vụ trên|mục trên)|nt|n\/t)[)"]?(?=[\s.;,]{0,3}(?:$|[;.,] ))/u;
/** "Lãnh đạo phụ trách: đ/c Hà Thị Bích". */
const TITLE = /^(?:các )?(?:đ\/c|đồng chí|ông|bà) /u;
